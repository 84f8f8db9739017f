import type { Stance } from '../../../model/report.ts';

/** A verb of saying that is before a link, or the first words of it, or says of the link’s text what became of it. */
export interface SayingVerb {
  /** As it is written. */
  readonly word: string;
  /** Where in the sentence. */
  readonly start: number;
  readonly family: VerbFamily;
}

/** Verbs that say the same of what is said: that it is so, that it is not, or that it may not be. */
export interface VerbFamily {
  readonly fits: Stance;
  /** Matches all their forms and nouns, for claims that are themselves about what was said. */
  readonly stem: RegExp;
}

const affirming: VerbFamily = {
  fits: 'affirms',
  stem: /\b(?:confirm|acknowledg|admi|conce|affirm|verif|not(?:ed|es|ing)\b)/i,
};
const denying: VerbFamily = {
  fits: 'denies',
  stem: /\b(?:den(?:y|ie|ial)|reject|dismiss|refut|disput)/i,
};
const doubting: VerbFamily = {
  fits: 'open',
  stem: /\b(?:claim|alleg|purport)/i,
};

const affirmed =
  'confirmed|confirms|acknowledged|acknowledges|admitted|admits|conceded|concedes|noted|notes|affirmed|affirms|verified|verifies';
const denied = 'denied|denies|refuted|refutes|disputed|disputes';
const refused = 'rejected|rejects|dismissed|dismisses';
const verbs = `${affirmed}|${denied}|${refused}|claimed|claims|alleged|alleges`;

/** What somebody else said, before `that` or `of`. */
const reportNoun =
  /^(?:claims?|allegations?|reports?|accusations?|suggestions?|charges?|notion|rumou?rs?)$/i;
const article = /^(?:the|an?|any|all|this|these|those|his|her|its|their|such|both)$/i;
/** How many words the beginning of a clause may have, from `that` on. */
const longestSubject = 6;
const joining =
  /^(?:and|or|but|who|which|what|when|where|while|after|before|because|if|whether|as|than)$/i;
const auxiliary = /^(?:has|had|have|was|were|is|are|will|would)$/i;

/** A word before a verb with which it says nothing of the kind, or is no verb. */
const turned =
  /(?:\b(?:not|never|neither|nor|no|nobody|none|without|if|whether|could|would|might|may|should|can|to|cannot|unable|fails?|failed|refused?|refuses|declined?|declines|be|been|being|was|were|is|are|an?|the|its|his|her|their|any|these|those|such|some|of|many|other)|n['’]t)\s+(?:have\s+)?(?:\p{L}+ly\s+|yet\s+|also\s+)?$/iu;
const negated =
  /(?:\b(?:not|never|neither|nor|nobody|none|without|unable|yet|refus\p{L}+|declin\p{L}+|fail\p{L}+|cannot|if|whether)|n['’]t)\b[^,;:.!?]*$/iu;

/** What is denied to those who ask for it, and not as a statement. */
const grantable =
  /\b(?:requests?|access|visas?|entry|bail|permission|permits?|appeals?|applications?|licen[cs]es?|asylum|petitions?|motions?|aid|help|loans?|funds?|funding)\b/i;

/** How many characters around a link are looked at. */
const view = 200;

/**
 * The verb of saying whose object a link is, for certain: in doubt there is none. `start` and `end` enclose the link’s text in the
 * sentence.
 *
 * `The office denied that [the bridge is closed]`, `The office [denied the closure]`, `[The closure] was confirmed`,
 * `[The bridge is closed], the office confirmed.`
 */
export function findVerbAround(sentence: string, start: number, end: number): SayingVerb | null {
  return (
    verbWithin(sentence, start, end) ?? verbBefore(sentence, start, end) ?? verbAfter(sentence, end)
  );
}

function verbWithin(sentence: string, start: number, end: number): SayingVerb | null {
  const found = new RegExp(`^(?:\\p{L}+\\s+){0,2}?(${verbs})\\b(.*)$`, 'isu').exec(
    sentence.slice(start, end),
  );
  if (found === null) return null;
  const [whole, word = '', rest = ''] = found;
  const from = start + whole.length - rest.length - word.length;
  return verbAt(sentence, from, word, { gap: rest, object: rest });
}

function verbBefore(sentence: string, start: number, end: number): SayingVerb | null {
  const from = Math.max(0, start - view);
  const before = sentence.slice(from, start);
  const last = [...before.matchAll(new RegExp(`\\b(?:${verbs})\\b`, 'giu'))].at(-1);
  if (last === undefined) return null;
  const gap = before.slice(last.index + last[0].length);
  return isBridge(gap, sentence.slice(start, end))
    ? verbAt(sentence, from + last.index, last[0], { gap, object: sentence.slice(start, end) })
    : null;
}

/**
 * Whether the words between a verb and the text of a link leave the link its object; any other word may make something else of it.
 * After `that` they may be the subject of which the link says something: `that the bridge [is safe]`.
 */
function isBridge(gap: string, linked: string): boolean {
  const words = gap.trim().split(/\s+/u);
  if (gap.trim() === '') return true;
  const that = words.indexOf('that');
  const isSubject = auxiliary.test(linked.split(/\s+/u)[0] ?? '') && words.length <= longestSubject;
  return words.every((word, index) => {
    if (word === 'that' || article.test(word)) return true;
    if (reportNoun.test(word)) return /^(?:that|of)$/.test(words[index + 1] ?? '');
    if (word === 'of') return reportNoun.test(words[index - 1] ?? '');
    const isName = /^\p{Lu}[\p{L}’'-]*$/u.test(word);
    if (that === -1 || that > index) return false;
    return (
      isName ||
      auxiliary.test(word) ||
      (isSubject && /^[\p{L}’'-]+$/u.test(word) && !joining.test(word))
    );
  });
}

function verbAfter(sentence: string, end: number): SayingVerb | null {
  const after = sentence.slice(end, end + view);
  const passive = new RegExp(
    `^\\s+(?:was|were|is|are|has been|have been|had been)\\s+(?:(?:\\p{L}+ly|also|later|since)\\s+)?(${affirmed}|refuted|disputed)\\b`,
    'iu',
  ).exec(after);
  const said =
    passive ??
    new RegExp(
      `^,\\s+(?:as\\s+)?(?:(?:the|an?|its|his|her|their)\\s+)?(?:[\\p{L}’'-]+\\s+){1,3}?(${affirmed}|claimed|alleged)\\s*(?:[.,;!]|$)`,
      'iu',
    ).exec(after);
  if (said === null) return null;
  const [whole, word = ''] = said;
  const from = whole.lastIndexOf(word);
  if (negated.test(whole.slice(0, from))) return null;
  return { word, start: end + from, family: familyOf(word) };
}

/** The verb at a place, unless the words around it make something else of it. */
function verbAt(
  sentence: string,
  start: number,
  word: string,
  { gap, object }: { readonly gap: string; readonly object: string },
): SayingVerb | null {
  const before = sentence.slice(Math.max(0, start - view), start);
  if (turned.test(before) || negated.test(before)) return null;
  const isOfReport = gap.split(/\s+/u).some((each) => reportNoun.test(each));
  if (new RegExp(`^(?:${refused})$`, 'iu').test(word) && !isOfReport) return null;
  if (/^den/i.test(word) && grantable.test(object)) return null;
  const isNoun = /^(?:claims|notes)$/i.test(word);
  // `Claims that` may be what somebody made; `she claims that` is not.
  if (isNoun && !/(?:\b(?:he|she|it|who|which)|(?<=[^.!?]\s+|^)\p{Lu}\p{L}+)\s+$/u.test(before))
    return null;
  if (/^alleged$/i.test(word) && !/^\s+that\b/.test(gap)) return null;
  return { word, start, family: familyOf(word) };
}

function familyOf(word: string): VerbFamily {
  if (new RegExp(`^(?:${affirmed})$`, 'iu').test(word)) return affirming;
  return new RegExp(`^(?:${denied}|${refused})$`, 'iu').test(word) ? denying : doubting;
}
