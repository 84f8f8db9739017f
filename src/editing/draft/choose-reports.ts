import type { RankedClaim } from '../../drafting/claims/rank-claims.ts';
import type { BriefProposal, PassageProposal } from '../../drafting/proposal.ts';

/** A passage with the claim that a report of it is proposed to carry, and others that it may carry; null for a claim that is new. */
export interface ChosenReport {
  readonly passage: PassageProposal;
  readonly claim: RankedClaim | null;
  readonly others: readonly RankedClaim[];
}

/** The least score of a claim that is proposed: what has less shares but a few common words with the passage. */
const leastScore = 8;

/**
 * Chooses what to propose as reports: each claim on each voice’s word once, for the passage that fits it best, and each passage once;
 * a quotation for which there is no claim as a new one. In the order of the text.
 */
export function chooseReports({ passages }: BriefProposal): readonly ChosenReport[] {
  const pairs = passages.flatMap((passage) =>
    passage.claims.filter(({ score }) => score >= leastScore).map((claim) => ({ passage, claim })),
  );
  const taken = new Map<PassageProposal, RankedClaim>();
  const carried = new Set<string>();
  for (const { passage, claim } of pairs.toSorted((a, b) => b.claim.score - a.claim.score)) {
    const key = `${claim.claim} ${voiceKey(passage)}`;
    if (taken.has(passage) || carried.has(key)) continue;
    taken.set(passage, claim);
    carried.add(key);
  }
  return passages.flatMap((passage): ChosenReport[] => {
    const claim = taken.get(passage) ?? null;
    if (claim === null && passage.kind !== 'quotation') return [];
    const others = passage.claims.filter(
      (each) => each !== claim && !isCovered(each, passage, taken),
    );
    return [{ passage, claim, others: others.slice(0, 3) }];
  });
}

/** Whether another passage in the same words carries a claim. */
function isCovered(
  { claim }: RankedClaim,
  { paragraph, start, end }: PassageProposal,
  taken: ReadonlyMap<PassageProposal, RankedClaim>,
): boolean {
  return [...taken].some(
    ([other, carried]) =>
      carried.claim === claim &&
      other.paragraph === paragraph &&
      other.start < end &&
      start < other.end,
  );
}

function voiceKey({ voice }: PassageProposal): string {
  if (voice === null) return 'own';
  return voice.kind === 'unnamed'
    ? `unnamed ${voice.who}`
    : voice.actors.map(({ actor, name }) => actor ?? name).join('+');
}
