/** A number of sources that is written out in a sentence: `both documents`. */
export interface SourcePhrase {
  readonly words: string;
  /** Where in the sentence. */
  readonly start: number;
  readonly number: number;
  /** Whether it speaks of all sources there are: `both`, `the three`; `two documents say` may leave others out. */
  readonly isWhole: boolean;
}

/**
 * The numbers of sources in a sentence, as far as it is certain that the sources of the story are meant, which say and which are
 * compared: the documents that a claim is about may be signed and be secret.
 */
export function findSourcePhrases(sentence: string): readonly SourcePhrase[] {
  return Array.from(sentence.matchAll(phrase)).flatMap(({ 0: words, index, groups = {} }) => {
    const number = groups['pair'] === undefined ? numberOf(groups['number'] ?? '') : 2;
    const before = sentence.slice(Math.max(0, index - 40), index);
    const after = sentence.slice(index + words.length, index + words.length + 40);
    if (number < 2 || !(saying.test(after) || citing.test(before))) return [];
    const isWhole =
      groups['pair'] !== undefined || groups['whole'] !== undefined || comparing.test(before);
    return [{ words, start: index, number, isWhole }];
  });
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase());
}

const one = '(?:sources?|documents?|articles?|accounts?|reports?|outlets?|newspapers?)';
const many = '(?:sources|documents|articles|accounts|reports|outlets|newspapers)';
const phrase = new RegExp(
  [
    `\\b(?<pair>both|neither|either)\\s+(?:of\\s+)?(?:(?:the|these|its)\\s+)?(?:two\\s+)?(?:news\\s+)?${one}\\b`,
    `\\b(?:(?<whole>all(?:\\s+of)?(?:\\s+the)?|none\\s+of\\s+the|each\\s+of\\s+the|any\\s+of\\s+the|these|the)\\s+)?(?<number>${numbers.slice(2).join('|')}|\\d{1,2})\\s+(?:news\\s+)?${many}\\b`,
  ].join('|'),
  'giu',
);

const adverb = '(?:(?:also|both|all|alike|then|now|only|each|\\p{L}+ly)\\s+)?';
/** What sources do, and the documents of which they tell do not. */
const saying = new RegExp(
  `^\\s+${adverb}(?:say|report|agree|disagree|differ|carry|carries|describe|mention|name|state|call|write|know|have it|take it|quote|note|speak|rest|tell|leave|restate|recount|claim|confirm|deny|denie|make|announce|attribute|count|give|put|cite)(?:e?s)?\\b`,
  'iu',
);
const citing =
  /(?:\b(?:in|according to|between|across|among)|\b(?:restat|compar|quot|cit)(?:es?|ed|ing))\s+$/iu;
const comparing = /\b(?:restat|compar)(?:es?|ed|ing)\s+$/iu;
