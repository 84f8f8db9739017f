import type { z } from 'zod';
import { onlyNear } from '../../diagnostics/suggest.ts';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import type { Noun } from '../../model/ids.ts';
import { stances } from '../../model/report.ts';
import { idFinder } from '../schema/find-ids.ts';
import { earlierStances, isEarlierStance } from '../schema/report-schema.ts';
import { schemas } from '../schema/schemas.ts';
import {
  isPlainList,
  isPlainMapping,
  type PlainMapping,
  type PlainValue,
} from '../yaml/plain-value.ts';
import { leavesOf, valueAt, withValue } from './issue-values.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** Gives the id that is meant by a text in a field that names an entry of a noun; null where several may be, or none. */
export type IdResolver = (noun: Noun, written: string) => string | null;

/** Fields with what has one answer mended, and a line for each thing that was. */
export interface MendedFields {
  readonly fields: PlainMapping;
  readonly notes: readonly string[];
}

/**
 * Mends what fields of an entry say, as they are written: the name of an entry in place of its id, a misspelt word that is near to one
 * alone, a text where a list belongs, a day with slashes, the words of an earlier format.
 */
export function mendFields(noun: Noun, fields: PlainMapping, resolve: IdResolver): MendedFields {
  const notes: string[] = [];
  let mended = fields;
  // What is mended may show what else is wrong.
  for (let round = 0; round < 5; round += 1) {
    const before = mended;
    for (const mend of findMends(noun, mended, resolve)) {
      mended = mend.apply(mended);
      notes.push(mend.note);
    }
    if (mended === before) break;
  }
  return { fields: mended, notes };
}

interface Mend {
  readonly apply: (fields: PlainMapping) => PlainMapping;
  readonly note: string;
}

function findMends(noun: Noun, fields: PlainMapping, resolve: IdResolver): readonly Mend[] {
  const issues = schemas[noun].safeParse(fields).error?.issues ?? [];
  const byShape = issues.flatMap(leavesOf).flatMap((issue) => mendOf(issue, fields) ?? []);
  // Ids are looked for where the shape is right.
  return byShape.length > 0 ? byShape : idMends(noun, fields, resolve);
}

function mendOf(issue: Issue, fields: PlainMapping): readonly Mend[] | null {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const value = valueAt(fields, path);
  const name = path.at(-1);
  const to = (written: PlainValue, note: string): readonly Mend[] => [
    { apply: (whole) => withValue(whole, path, written) as PlainMapping, note },
  ];
  if (typeof value !== 'string') return null;
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return value.includes(',') ? null : to([value], `\`${String(name)}\` is a list`);
  if (name === 'stance') return mendStance(path, value, to);
  if (issue.code === 'invalid_value') {
    const near = onlyNear(value, issue.values.map(String));
    return near === undefined ? null : to(near, `\`${value}\` → \`${near}\``);
  }
  const day = /date|day/.test(issue.message) ? dayIn(value) : null;
  return day === null ? null : to(day, `\`${value}\` → \`${day}\``);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a text means which is written otherwise: `2031/3/5`, `March 5, 2031`, `5 March 2031`; null for what may be two days. */
function dayIn(written: string): string | null {
  const numbers = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(written);
  if (numbers !== null) return dayOf(numbers[1], numbers[2], numbers[3]);
  const words =
    /^(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u.exec(written) ??
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?<month>\p{L}{3,9})\.?,? (?<year>\d{4})$/u.exec(written);
  const { year, month = '', day } = words?.groups ?? {};
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number === 0 ? null : dayOf(year, String(number), day);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseEdtf(written).ok ? written : null;
}

function mendStance(
  path: Path,
  value: string,
  to: (written: PlainValue, note: string) => readonly Mend[],
): readonly Mend[] | null {
  const near = onlyNear(value, stances);
  return near === undefined || path.length === 0 ? null : to(near, `\`${value}\` → \`${near}\``);
}

function idMends(noun: Noun, fields: PlainMapping, resolve: IdResolver): readonly Mend[] {
  const ids = idFinder(schemas[noun])?.(fields) ?? [];
  const named = ids.flatMap(({ noun: of, id, path, isKey, use }): Mend[] => {
    if (isKey || (use !== 'reference' && use !== 'successor')) return [];
    const meant = resolve(of, id);
    if (meant === null || meant === id) return [];
    return [
      {
        apply: (whole) => withValue(whole, path, meant) as PlainMapping,
        note: `\`${id}\` → \`${meant}\``,
      },
    ];
  });
  return [...named, ...earlierWords(noun, fields)];
}

/** The words of an earlier format that mean one thing now. */
function earlierWords(noun: Noun, fields: PlainMapping): readonly Mend[] {
  const reports = fields['reports'];
  if (noun !== 'brief' || reports === undefined || !isPlainList(reports)) return [];
  return reports.flatMap((report, index): Mend[] => {
    const written = isPlainMapping(report) ? report['stance'] : undefined;
    if (typeof written !== 'string' || !isEarlierStance(written)) return [];
    const { now } = earlierStances[written];
    const path = ['reports', index, 'stance'];
    return now === 'affirms'
      ? [{ apply: (whole) => withoutValue(whole, path), note: `\`stance: ${written}\` → nothing` }]
      : [
          {
            apply: (whole) => withValue(whole, path, now) as PlainMapping,
            note: `\`stance: ${written}\` → \`stance: ${now}\``,
          },
        ];
  });
}

function withoutValue(fields: PlainMapping, path: Path): PlainMapping {
  const around = path.slice(0, -1);
  const { [String(path.at(-1))]: _, ...others } = valueAt(fields, around) as PlainMapping;
  return withValue(fields, around, others) as PlainMapping;
}
