import type { Word } from './parse-english.ts';
import type { Stretch } from './split-sentences.ts';

/** Words with which a clause may begin without a mark before it. */
const starters: ReadonlySet<string> = new Set(
  'as while because although though when whereas where which who whose that if whether unless until before after since so but'.split(
    ' ',
  ),
);
/** Those of them that also lead to a noun alone, as in “before the summit”. */
const prepositions: ReadonlySet<string> = new Set('before after since until so'.split(' '));

const LEAST_WORDS = 3;

/**
 * The clauses of an English sentence, in order and without gaps but for what is between them. It is cut at marks and before words that
 * begin a clause, as far as each side has three words or more, and never within a quotation.
 */
export function splitClauses(
  text: string,
  words: readonly Word[],
  quoted: readonly Stretch[],
): readonly Stretch[] {
  const outside = (at: number): boolean => !quoted.some(({ start, end }) => start < at && at < end);
  const cuts = words.flatMap((word, index): number[] => {
    const previous = words[index - 1];
    if (previous === undefined || !outside(word.start)) return [];
    const gap = text.slice(previous.end, word.start);
    const isMark = /[;:]|\s[–—-]+\s|—/u.test(gap) || (/,/u.test(gap) && beginsClause(words, index));
    if (isMark) return [index];
    return startsClause(words, index) ? [withMeasure(words, index)] : [];
  });
  const kept: number[] = [];
  for (const cut of cuts) {
    const last = kept.at(-1) ?? 0;
    if (cut - last >= LEAST_WORDS && words.length - cut >= LEAST_WORDS) kept.push(cut);
  }
  return [0, ...kept].map((from, index): Stretch => {
    const first = from === 0 ? 0 : (words[from]?.start ?? 0);
    const next = words[kept[index] ?? words.length];
    const end = next === undefined ? text.length : next.start;
    // An opening mark belongs to the clause that it opens.
    const lead = /[“"‘'(]+$/u.exec(text.slice(0, first))?.[0].length ?? 0;
    const tail = next === undefined ? 0 : (/[“"‘'(]+$/u.exec(text.slice(0, end))?.[0].length ?? 0);
    return trim(text, first - lead, end - tail);
  });
}

/** `two weeks before` belongs together. */
function withMeasure(words: readonly Word[], index: number): number {
  let at = index;
  while (
    /^(?:hours?|days?|weeks?|months?|years?|shortly|just|soon|long|even|\d+|two|three|four|five|six|less|more|than)$/iu.test(
      words[at - 1]?.text ?? '',
    )
  )
    at -= 1;
  return prepositions.has(words[index]?.text.toLowerCase() ?? '') && at > 0 ? at : index;
}

function trim(text: string, start: number, end: number): Stretch {
  const part = text.slice(start, end);
  const before = part.length - part.trimStart().length;
  return { start: start + before, end: start + part.trimEnd().length };
}

/** Whether a clause or phrase of its own may begin after a comma: no further item of a list. */
function beginsClause(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const lower = word.text.toLowerCase();
  if (starters.has(lower) || /^(?:according|and|but|or|in|on|at|for|with|marking)$/u.test(lower))
    return true;
  const isVerb = word.tags.has('Verb');
  const isPronoun = word.tags.has('Pronoun') && !word.tags.has('Possessive');
  return isVerb || isPronoun || hasVerbSoon(words, index, 8);
}

/** Whether a word begins a clause although no mark is before it. */
function startsClause(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const previous = words[index - 1];
  if (word === undefined || previous === undefined) return false;
  const lower = word.text.toLowerCase();
  if (/^(?:and|or)$/u.test(lower)) {
    const next = words[index + 1];
    return (
      next?.tags.has('Verb') === true && !next.tags.has('Gerund') && hasVerbBefore(words, index)
    );
  }
  if (!starters.has(lower)) return false;
  if (lower === 'that') return hasVerbSoon(words, index, 8) && !previous.tags.has('Preposition');
  if (prepositions.has(lower)) return hasVerbSoon(words, index, 8);
  if (lower === 'as')
    return (
      previous.text !== 'such' && words[index + 1]?.text !== 'well' && hasVerbBefore(words, index)
    );
  return true;
}

function hasVerbSoon(words: readonly Word[], index: number, within: number): boolean {
  return words
    .slice(index, index + within)
    .some(({ tags }) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('Infinitive'));
}

function hasVerbBefore(words: readonly Word[], index: number): boolean {
  return words.slice(0, index).some(({ tags }) => tags.has('Verb'));
}
