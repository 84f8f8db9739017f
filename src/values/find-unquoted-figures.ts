import { type FoundNumber, findNumbers, plainNumerals } from './find-numbers.ts';

/** The figures of a value that do not appear in the words quoted for it, as they are written in the value. */
export function findUnquotedFigures(
  value: string,
  quote: string,
  language: string | null,
): readonly string[] {
  const [given, quoted] = [value, quote].map((text) => findNumbers(plainNumerals(text), language));
  if (given === undefined || quoted === undefined) return [];
  const meant = new Set(meaningsOf(quoted).flat());
  const meanings = meaningsOf(given);
  return given
    .filter((number, index) => {
      const isThere = (meanings[index] ?? []).some((meaning) => meant.has(meaning));
      return !isThere && canTell(number, quoted, language);
    })
    .map(({ start, end }) => value.slice(start, end));
}

/** The first of `20 to 30 million` may be meant in millions too. */
function meaningsOf(numbers: readonly FoundNumber[]): readonly (readonly number[])[] {
  const scales = [...new Set([1, ...numbers.map(({ scale }) => scale)])];
  return numbers.map(({ value, scale }) =>
    scale === 1 ? scales.map((factor) => value * factor) : [value],
  );
}

/**
 * One thing needs no number, as in `a ship`; and a quote in a language whose number words no one knows here may hold a small
 * number in words.
 */
function canTell(
  { value }: FoundNumber,
  quoted: readonly FoundNumber[],
  language: string | null,
): boolean {
  if (value === 1) return false;
  if (language === null || /^(?:en|de|ru|zh|ja)(?:-|$)/iu.test(language)) return true;
  return value > 12 && quoted.some(({ inDigits }) => inDigits);
}
