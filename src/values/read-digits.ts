/**
 * A number in digits, grouped as its language does: `25,000` in English, `25.000` in German and `25 000` in Russian are one number.
 * Null where the marks group nothing, as in a date or the number of a version.
 */
export function readDigits(written: string, language: string | null): number | null {
  const [whole = '', fraction = ''] = splitFraction(written);
  const marks = [...whole.matchAll(/\D/gu)].map(([mark]) => mark);
  const parts = whole.split(/\D/u);
  const decimal = decimalMark(marks, parts, language);
  const grouped = decimal ? parts.slice(0, -1) : parts;
  if (!areGroups(grouped)) return null;
  const digits = decimal ? `${grouped.join('')}.${parts.at(-1)}` : grouped.join('');
  return Number(digits) + (fractions.get(fraction) ?? 0);
}

/** Signs of a fraction that may follow a number. */
export const fractionSigns = '½⅓⅔¼¾';

const fractions = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

/** Languages whose numbers have a decimal comma. */
const commaLanguages =
  /^(?:af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|ky|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(?:-|$)/iu;

function splitFraction(written: string): readonly string[] {
  const last = written.at(-1) ?? '';
  return fractionSigns.includes(last) ? [written.slice(0, -1), last] : [written];
}

/** Whether the last mark begins a decimal fraction. */
function decimalMark(
  marks: readonly string[],
  parts: readonly string[],
  language: string | null,
): boolean {
  const last = marks.at(-1);
  if (last === undefined || !/[.,٫]/u.test(last)) return false;
  if (last === '٫') return true;
  if (marks.length > 1) return marks.indexOf(last) === marks.length - 1;
  const [before = '', after = ''] = parts;
  // No newspaper counts to three noughts after the point.
  const mayGroup = after.length === 3 && /^[1-9]\d{0,2}$/u.test(before);
  if (!mayGroup) return true;
  if (after === '000' || language === null) return false;
  const usesComma = commaLanguages.test(language) && !/-(?:CH|LI|MX)$/iu.test(language);
  return last === (usesComma ? ',' : '.');
}

/** Groups of three, or as in India of two before the last three. */
function areGroups(parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  if (others.length === 0) return true;
  if (first.length > 3 || others.at(-1)?.length !== 3) return false;
  return [2, 3].some((size) => others.slice(0, -1).every((part) => part.length === size));
}
