import { daysInMonth } from '../../model/edtf-date.ts';
import type { PrintedDate } from './article.ts';

/** The first day that a text prints: `2022-09-07`, `Sept. 7, 2022`, `7 September`, `Wednesday 7 Sep`; null where it prints none that exists. */
export function findPrintedDate(text: string): PrintedDate | null {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): (PrintedDate & { index: number })[] => {
      const date = readMatch(match);
      return date === null ? [] : [{ ...date, index: match.index }];
    })
    // The longest of those that begin alike has the year.
    .sort((a, b) => a.index - b.index || b.written.length - a.written.length);
  const [first] = found;
  if (first === undefined) return null;
  const { index: _, ...date } = first;
  return date;
}

/** The number of a month by its English name, whole or short, from 1; null for any other word. */
export function monthNumber(name: string): number | null {
  const at = months.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? null : at + 1;
}

/** English names of months, whole and short, as part of a pattern that minds letter case. */
export const monthPattern =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|Jun\\.|July?|Jul\\.|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const year = '(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?';
const named = `(?<name>${monthPattern}|${monthPattern.toUpperCase()})`;

const patterns = [
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/gu,
  new RegExp(`(?<![\\p{L}\\d])${named}\\s+${day}(?![\\d%])${year}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.,])${day}\\s+(?:of\\s+)?${named}(?!\\p{L})${year}`, 'gu'),
];

function readMatch(match: RegExpExecArray): PrintedDate | null {
  const { year: written, month, name = '', day: dayText } = match.groups ?? {};
  const monthOf = month === undefined ? monthNumber(name) : Number(month);
  const dayOf = Number(dayText);
  const yearOf = written === undefined ? null : Number(written);
  if (monthOf === null || monthOf < 1 || monthOf > 12 || dayOf < 1) return null;
  if (dayOf > daysInMonth(yearOf ?? 2000, monthOf)) return null;
  return { written: match[0].trim(), year: yearOf, month: monthOf, day: dayOf };
}
