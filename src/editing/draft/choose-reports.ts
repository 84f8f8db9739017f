import type { RankedClaim } from '../../drafting/claims/rank-claims.ts';
import type { BriefProposal, PassageProposal } from '../../drafting/proposal.ts';
import { parseEdtf } from '../../edtf/parse-edtf.ts';

/** A passage with the claim that a report of it is proposed to carry, null for one that is new, and others that it may carry. */
export interface ChosenReport {
  readonly passage: PassageProposal;
  readonly claim: RankedClaim | null;
  readonly others: readonly RankedClaim[];
}

/** The least score of a claim that is proposed: what has less shares but a few common words with the passage. */
const leastScore = 8;

/** The least score of one that is alone: it scores so many times what the next one does. In a story of few claims scores are low. */
const leastAlone = { score: 3, times: 2 };

/** How near a claim’s score has to come to the best of a passage, to be proposed for the passage too. */
const nearBest = 0.6;

/** How many claims are proposed for one passage: a sentence often carries several. */
const mostClaims = 3;

/**
 * Chooses what to propose as reports: each claim on each voice’s word once, for the passage that fits it best; as new claims quotations for
 * which there is none, and what somebody says or what has a figure where nothing else is proposed. In the order of the text.
 */
export function chooseReports({ passages }: BriefProposal): readonly ChosenReport[] {
  const pairs = passages.flatMap((passage) =>
    likelyClaims(passage).map((claim) => ({ passage, claim })),
  );
  const taken = new Map<PassageProposal, readonly RankedClaim[]>();
  const carried = new Set<string>();
  for (const { passage, claim } of pairs.toSorted((a, b) => b.claim.score - a.claim.score)) {
    const key = `${claim.claim} ${voiceKey(passage)}`;
    const claims = taken.get(passage) ?? [];
    if (claims.length === mostClaims || carried.has(key)) continue;
    taken.set(passage, [...claims, claim]);
    carried.add(key);
  }
  const bases = new Set(passages.filter((passage) => isNewClaim(passage, passages, taken)));
  return passages.flatMap((passage): ChosenReport[] => {
    const claims = taken.get(passage) ?? [];
    if (claims.length === 0 && !bases.has(passage)) return [];
    const others = passage.claims.filter((each) => !isCovered(each, passage, taken)).slice(0, 3);
    const [first = null, ...rest] = claims;
    return [
      { passage, claim: first, others },
      ...rest.map((claim) => ({ passage, claim, others: [] })),
    ];
  });
}

/** The claims that a passage likely carries, best first. */
function likelyClaims({ claims }: PassageProposal): readonly RankedClaim[] {
  const [first, second] = claims;
  if (first === undefined) return [];
  const near = claims.filter(({ score }) => score >= Math.max(leastScore, nearBest * first.score));
  const isAlone =
    first.score >= leastAlone.score && first.score >= leastAlone.times * (second?.score ?? 0);
  return near.length === 0 && isAlone ? [first] : near;
}

/** Whether a passage that carries no claim that is known is worth one of its own. */
function isNewClaim(
  passage: PassageProposal,
  passages: readonly PassageProposal[],
  taken: ReadonlyMap<PassageProposal, readonly RankedClaim[]>,
): boolean {
  if (taken.has(passage)) return false;
  if (passage.kind === 'quotation') return true;
  const isTelling =
    passage.voice !== null || (figureIn(passage) !== null && !isOfSpeaker(passage, passages));
  const isBare = (other: PassageProposal): boolean =>
    other === passage ||
    !overlaps(other, passage) ||
    !(taken.has(other) || other.kind === 'quotation');
  return passage.kind === 'clause' && isTelling && saysEnough(passage) && passages.every(isBare);
}

/** The fewest words that say something, beside those that name the speaker and the verb. */
const fewestWords = 4;

function saysEnough({ text, voice, verb }: PassageProposal): boolean {
  const names = voice?.kind === 'actors' ? voice.actors.map(({ name }) => name) : [];
  const rest = [...names, verb ?? ''].reduce((left, part) => left.replace(part, ''), text);
  return (rest.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length >= fewestWords;
}

/** Whether a clause is the one that says who speaks: `two people familiar with the matter said`. */
function isOfSpeaker(passage: PassageProposal, passages: readonly PassageProposal[]): boolean {
  return passages.some(
    ({ voice, paragraph }) =>
      voice?.kind === 'unnamed' &&
      paragraph === passage.paragraph &&
      passage.text.includes(voice.who),
  );
}

/** The first figure of a passage; its other values are dates. */
export function figureIn({ values }: PassageProposal): string | null {
  return values.find((value) => !parseEdtf(value).ok) ?? null;
}

function overlaps(one: PassageProposal, other: PassageProposal): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

/** Whether another passage in the same words carries a claim. */
function isCovered(
  { claim }: RankedClaim,
  passage: PassageProposal,
  taken: ReadonlyMap<PassageProposal, readonly RankedClaim[]>,
): boolean {
  return [...taken].some(
    ([other, carried]) => carried.some((each) => each.claim === claim) && overlaps(other, passage),
  );
}

function voiceKey({ voice }: PassageProposal): string {
  if (voice === null) return 'own';
  return voice.kind === 'unnamed'
    ? `unnamed ${voice.who}`
    : voice.actors.map(({ actor, name }) => actor ?? name).join('+');
}
