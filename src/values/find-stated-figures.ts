import { blankDates } from './blank-dates.ts';
import { type FoundNumber, findNumbers, plainNumerals } from './find-numbers.ts';

/**
 * The figures that a sentence states, as written in it. Dates, numbers in names (`Article 5`, `a 15-year-old`) and small or round numbers in words
 * are passed over, unless they are among the numbers of which the sentence is known to speak.
 */
export function findStatedFigures(
  sentence: string,
  language: string | null,
  known: ReadonlySet<number>,
): readonly string[] {
  const text = blankDates(plainNumerals(sentence), language);
  return findNumbers(text, language)
    .filter((number) => known.has(number.value) || isStated(sentence, number, language))
    .map(({ start, end }) => sentence.slice(start, end));
}

/** The least number that newspapers write in digits also within a sentence. */
const LEAST_IN_DIGITS = 13;

/** What gives a number to one thing, and counts none. */
const LABEL =
  /(?:№|#|(?<!\p{L})(?:no\.|nr\.|art\.|article|artikel|статья|статьи|chapter|room|flight|route|resolution|section|paragraph|protocol|channel|line|number|nummer|номер))\s*$/iu;

function isStated(sentence: string, found: FoundNumber, language: string | null): boolean {
  const { value, inDigits, start, end } = found;
  if (!inDigits) return value >= LEAST_IN_DIGITS && !/^10+$/u.test(String(value));
  if (/^[-‐‑]\p{L}/u.test(sentence.slice(end))) return false;
  const before = sentence.slice(0, start);
  if (LABEL.test(before)) return false;
  // In German every noun has a capital.
  const isNamed = /\S\s+\p{Lu}[\p{L}\p{M}]*\s$/u.test(before);
  return !isNamed || /^de(?:-|$)/iu.test(language ?? '');
}
