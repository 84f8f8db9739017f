import type { FoundName } from '../known/find-known-names.ts';
import type { Word } from '../sentences/parse-english.ts';
import type { Named } from './find-names.ts';
import { offices } from './name-words.ts';

/** What an article says somebody is, by offsets of its sentence. */
export interface FoundOffice {
  readonly holder: Named;
  /** The office without whom it belongs to: `director`, `ambassador to Southland`. */
  readonly role: string;
  /** To whom the office belongs; null where it is not said, or only by a name of which nothing is known. */
  readonly of: { readonly actor: string | null; readonly name: string } | null;
  /** The words of the office with the name. */
  readonly start: number;
  readonly end: number;
}

/** The offices of people and what organisations are called, as an English sentence gives them beside their names. */
export function findOffices(
  text: string,
  words: readonly Word[],
  names: readonly Named[],
  found: readonly FoundName[],
): readonly FoundOffice[] {
  const bearers = names.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  return bearers.flatMap((holder): FoundOffice[] => {
    const phrase = phraseBefore(text, words, holder) ?? phraseAfter(text, words, holder);
    if (phrase === null) return [];
    const others = names.filter((name) => name !== holder);
    const office = readOffice(text, phrase, others, found, holder);
    if (office === null) return [];
    const start = Math.min(phrase.start, holder.start);
    return [{ holder, ...office, start, end: Math.max(phrase.end, holder.end) }];
  });
}

interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** The words right before a name that hold an office, over one comma: `Norland’s envoy to Southland, Ana Lind`. */
function phraseBefore(text: string, words: readonly Word[], holder: Named): Phrase | null {
  const before = words.filter(({ end }) => end <= holder.start).toReversed();
  const kept: Word[] = [];
  let at = holder.start;
  for (const word of before) {
    const gap = text.slice(word.end, at).replace(/['’]s?/u, '');
    const isComma =
      kept.length === 0 &&
      /^,\s$/u.test(gap) &&
      holder.kind === 'person' &&
      /^[,.]|^\s*$/u.test(text.slice(holder.end, holder.end + 1));
    if (!/^\s*$/u.test(gap) && !isComma) break;
    if (isStop(word)) break;
    kept.unshift(word);
    at = word.start;
    if (word.tags.has('Determiner')) break;
  }
  return phraseOf(kept);
}

/** The words between commas after a name, up to the next verb: `Ana Lind, a director of the Norland Bank,`. */
function phraseAfter(text: string, words: readonly Word[], holder: Named): Phrase | null {
  const [comma] = /^,\s(?:who\s(?:is|was)\s)?/u.exec(text.slice(holder.end)) ?? [];
  if (comma === undefined) return null;
  const from = holder.end + comma.length;
  const kept: Word[] = [];
  let at = from;
  for (const word of words.filter(({ start }) => start >= from)) {
    if (!/^(?:\s|['’]s?)*$/u.test(text.slice(at, word.start)) || isStop(word)) break;
    kept.push(word);
    at = word.end;
  }
  const [first] = kept;
  const isOffice =
    first !== undefined &&
    (first.tags.has('Determiner') ||
      offices.test(first.text) ||
      kept.slice(0, 4).some(({ text: each }) => offices.test(each)));
  return isOffice ? phraseOf(kept) : null;
}

function isStop({ text, tags }: Word): boolean {
  if (offices.test(text)) return false;
  return (
    (tags.has('Verb') && !/^\p{Lu}/u.test(text)) ||
    (tags.has('Pronoun') && !tags.has('Possessive')) ||
    /^(?:and|but|or|that|which|when|as|on|with|by|from|while|between)$/iu.test(text)
  );
}

/** What of some words begins a phrase that holds an office: not a preposition, nor what is before one without an office. */
function phraseOf(words: readonly Word[]): Phrase | null {
  const office = words.findIndex(({ text }) => offices.test(text));
  if (office === -1) return null;
  const lead = words
    .slice(0, office)
    .findLastIndex(({ text }) => /^(?:of|to|for|in|at)$/iu.test(text));
  const first = words[lead + 1];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function readOffice(
  text: string,
  phrase: Phrase,
  names: readonly Named[],
  found: readonly FoundName[],
  holder: Named,
): Pick<FoundOffice, 'role' | 'of'> | null {
  const within = (each: Phrase): boolean =>
    each.start >= phrase.start &&
    each.end <= phrase.end &&
    !(each.start >= holder.start && each.end <= holder.end);
  const owners = [
    ...names
      .filter(
        ({ kind, place, end }) =>
          kind !== 'other' || place !== null || /^['’]s?\s/u.test(text.slice(end)),
      )
      .map(({ start, end, actor, name }) => ({ start, end, actor, name })),
    ...found
      .filter(({ noun, by }) => noun === 'actor' && by === 'adjective')
      .map(({ start, end, id, name }) => ({ start, end, actor: id, name })),
  ]
    .filter(within)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const words = text.slice(phrase.start, phrase.end);
  const office = [...words.matchAll(/[\p{L}-]+/gu)].find(({ 0: word }) => offices.test(word));
  if (office === undefined) return null;
  const officeAt = phrase.start + office.index;
  const before = owners.findLast(({ end }) => end <= officeAt);
  const after = owners.find(
    ({ start }) =>
      start > officeAt && /\s(?:of|for|at|in|with)\s(?:the\s)?$/u.test(text.slice(officeAt, start)),
  );
  const owner = before ?? after ?? null;
  const role = (owner === null ? words : without(text, phrase, owner))
    .replace(/^(?:the|an?|its|his|her|their|one of|former)\s+/iu, '')
    .replace(/^['’]s?\s+/u, '')
    .replace(/\s+(?:of|for|at|in|with)(?:\s+the)?\s*$/iu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,]+$/u, '')
    .trim()
    .replace(/^(\p{Ll}[\p{L}\s-]*)['’]s?\s+(\p{Ll}+)$/u, '$2 of the $1');
  if (role === '') return null;
  return { role, of: owner === null ? null : { actor: owner.actor, name: owner.name } };
}

/** The words of a phrase without whom the office belongs to. */
function without(text: string, phrase: Phrase, owner: Phrase): string {
  const before = text.slice(phrase.start, owner.start);
  const after = text.slice(owner.end, phrase.end).replace(/^['’]s?(?=\s)/u, '');
  return /\p{L}/u.test(before) && /^\s*$/u.test(after) ? before : `${before}${after.trimStart()}`;
}
