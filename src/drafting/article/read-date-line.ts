import type { DateLine } from './article.ts';
import { findPrintedDate } from './printed-date.ts';

/**
 * The date line with which a paragraph begins, and the paragraph without it: `TASHKENT, Sept 7 (Reuters) - The minister`,
 * `LISBON — The port`, `(AP) — A bridge`. It ends with a dash, and what comes before is a place, a day or an agency in brackets,
 * and no sentence.
 */
export function readDateLine(paragraph: string): {
  readonly dateLine: DateLine | null;
  readonly rest: string;
} {
  const none = { dateLine: null, rest: paragraph };
  const match = /^(?<line>.{2,90}?)\s*(?:\s[-–—]{1,2}\s|[–—])\s*(?=[\p{Lu}"“‘'\d])/u.exec(
    paragraph,
  );
  const line = match?.groups?.['line']?.trim();
  if (match === null || line === undefined) return none;
  const [, agency = null] = /\(\s*([\p{L}][\p{L}.&’' /-]{1,40})\s*\)/u.exec(line) ?? [];
  const date = findPrintedDate(line);
  const rest = line
    .replace(/\([^)]*\)/gu, ' ')
    .replace(date?.written ?? '', ' ')
    .replace(/[\s,;:./]+$|^[\s,;:]+/gu, '')
    .trim();
  const isPlace = /^\p{Lu}[\p{Lu}.'’ -]+(?:,\s*\p{Lu}[\p{L}.'’ ]+){0,2}$/u.test(rest);
  const isNamed = /^\p{Lu}[\p{L}.'’-]*(?:[\s,]+\p{Lu}[\p{L}.'’-]*){0,4}$/u.test(rest);
  const isDateLine = rest === '' || isPlace || (isNamed && (date !== null || agency !== null));
  if (!isDateLine || (rest === '' && date === null && agency === null)) return none;
  return {
    dateLine: { written: line, place: rest === '' ? null : rest, agency, date },
    rest: paragraph.slice(match[0].length),
  };
}
