import { shortMonthName } from './month-names.ts';
import { numberWords } from './number-words.ts';
import { plural } from './plural.ts';
import { yearWords } from './year-words.ts';

/** The words inside pictures, as short as a picture needs them. */
export const pictureWords = {
  month: shortMonthName,
  monthOfYear: (year: number, month: number): string =>
    `${shortMonthName(month)} ${yearWords(year)}`,
  year: yearWords,
  gap: gapWords,
  orDate: (date: string): string => `or ${date}`,
  moreDates: (number: number): string => `and ${plural(number, 'more date', 'more dates')}`,
  moreSources: (number: number): string => `and ${plural(number, 'more source', 'more sources')}`,
  kilometres: (number: number): string => `${numberWords(number)} km`,
} as const;

/** The length of a gap, in the unit that says it shortest: "8 years". */
function gapWords(days: number): string {
  const [number, unit] =
    days >= 700
      ? [Math.round(days / 365.25), 'years']
      : days >= 55
        ? [Math.round(days / 30.44), 'months']
        : [Math.round(days / 7), 'weeks'];
  return `${numberWords(number)} ${unit}`;
}
