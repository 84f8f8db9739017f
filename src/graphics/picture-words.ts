import { numberWords } from '../words/number-words.ts';
import { yearWords } from '../words/year-words.ts';

const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June'].concat([
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
]);

/** The words that stand inside pictures, short as a picture needs them. */
export const pictureWords = {
  month: (month: number): string => months[month - 1] ?? '',
  monthOfYear: (year: number, month: number): string =>
    `${months[month - 1] ?? ''} ${yearWords(year)}`,
  year: yearWords,
  gap: gapWords,
  orDate: (date: string): string => `or ${date}`,
  moreDates: (number: number): string =>
    `and ${numberWords(number)} more ${number === 1 ? 'date' : 'dates'}`,
  moreSources: (number: number): string =>
    `and ${numberWords(number)} more ${number === 1 ? 'source' : 'sources'}`,
  kilometres: (number: number): string => `${numberWords(number)} km`,
} as const;

/** How long a gap is, in the unit that says it shortest: "8 years". */
function gapWords(days: number): string {
  const [number, unit] =
    days >= 700
      ? [Math.round(days / 365.25), 'years']
      : days >= 55
        ? [Math.round(days / 30.44), 'months']
        : [Math.round(days / 7), 'weeks'];
  return `${numberWords(number)} ${unit}`;
}
