import type { Word } from '../sentences/parse-english.ts';
import { judgingVerbs } from './saying-verbs.ts';
import type { Sentence } from './sentence.ts';

/**
 * Whether a word is used as a verb. The tagger takes some “claims” for verbs after an article, and a verb after an unknown name for a
 * noun.
 */
export function isVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined) return false;
  const leadsToNoun =
    before !== undefined &&
    ['Determiner', 'Possessive', 'Preposition'].some((tag) => before.tags.has(tag)) &&
    !/^(?:by|as)$/iu.test(before.text) &&
    !before.tags.has('Noun');
  if (leadsToNoun) return false;
  const isAfterName = before?.tags.has('ProperNoun') === true && !before.tags.has('Possessive');
  return word.tags.has('Verb') || (isAfterName && /^\p{Ll}+s$/u.test(word.text));
}

/** The index of the first word of a verb with its auxiliaries, adverbs and negations. */
export function startOfGroup(words: readonly Word[], index: number): number {
  let at = index;
  while (isPartOfVerb(words[at - 1])) at -= 1;
  return at;
}

function isPartOfVerb(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    ['Auxiliary', 'Adverb', 'Negative', 'Modal', 'Copula'].some((tag) => word.tags.has(tag)) ||
    /^(?:has|have|had|is|are|was|were|been|be|also|not)$/iu.test(word.text)
  );
}

/** Whether a verb has what is said beside it: a clause, a quotation, `that`, or the object of a verb that judges. */
export function saysSomething(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const word = words[index];
  if (word === undefined) return false;
  if (judgingVerbs.has(word.root) && words[index + 1] !== undefined) return true;
  const near = words.slice(index + 1, index + 5).map(({ text }) => text.toLowerCase());
  if (near.includes('that') || near[0] === 'saying') return true;
  if (near.includes('as') && near.includes('saying')) return true;
  return (
    isBesideQuotation(sentence, word) ||
    (clauseVerbs.test(word.root) && hasSubjectAndVerb(words, index)) ||
    (/^(?:report|say|add|note|state|write)$/u.test(word.root) && isPlacedLast(sentence, index))
  );
}

/** Verbs that may have a clause without `that` after them. */
const clauseVerbs =
  /^(?:say|add|believe|hope|think|note|argue|estimate|suggest|insist|warn|claim|report|tell)$/u;

/** Between a verb and a quotation that belongs to it are fewer characters. */
const NEAR_QUOTATION = 80;

function isBesideQuotation({ text, quotations }: Sentence, word: Word): boolean {
  return quotations.some(({ start, end }) => {
    const between =
      end <= word.start
        ? text.slice(end, word.start)
        : text.slice(word.end, Math.max(start, word.end));
    return between.length < NEAR_QUOTATION;
  });
}

function hasSubjectAndVerb(words: readonly Word[], index: number): boolean {
  return words.slice(index + 1, index + 10).findIndex(isFiniteVerb) > 0;
}

function isFiniteVerb({ tags }: Word): boolean {
  return tags.has('Verb') && !tags.has('Gerund') && !tags.has('Infinitive');
}

/** Whether the speaker comes after the verb: `…,” said Ana Lind`. */
export function isInverted({ text, words }: Sentence, index: number): boolean {
  const word = words[index];
  if (word === undefined || /ing$/u.test(word.text)) return false;
  // After `told` comes who was told.
  if (word.root === 'tell') return false;
  const before = text.slice(0, word.start);
  const after = text.slice(word.end);
  if (!/^\s+(?:[\p{L}’'-]+\s){0,5}[\p{L}’'-]+/u.test(after)) return false;
  if (/[”"’]\s*$/u.test(before)) return !/^\s+that\s/u.test(after);
  if (!/,\s*$/u.test(before) || !words.slice(0, index).some(({ tags }) => tags.has('Verb')))
    return false;
  const phrase = /^[^,.;:]*/u.exec(after)?.[0].length ?? 0;
  return !words.some(
    (each) =>
      each.start > word.end &&
      each.start < word.end + phrase &&
      each.tags.has('Verb') &&
      !each.tags.has('Gerund'),
  );
}

/** Whether a verb with its subject ends a sentence, after a comma or a quotation: `…, officials said on Monday.` */
export function isPlacedLast({ text, words, quotations }: Sentence, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const after = words.slice(index + 1);
  const isShort = after.every(({ tags }) => !isWordOfClause(tags));
  const isLed = /,\s[^,]{0,80}$/u.test(text.slice(0, word.start));
  const isQuoted = quotations.some(({ end }) => end <= word.start);
  const hasMore = quotations.some(({ start }) => start >= word.end);
  const hasVerbBefore = words.slice(0, startOfGroup(words, index)).some(isFiniteVerb);
  return isShort && !hasMore && (isQuoted || (isLed && hasVerbBefore));
}

function isWordOfClause(tags: ReadonlySet<string>): boolean {
  return tags.has('Verb') && !tags.has('Gerund') && !tags.has('Auxiliary');
}
