import {
  compareEdtf,
  type EdtfDate,
  type EdtfMember,
  type EdtfShape,
  earliestDay,
  latestDay,
} from '../../model/edtf-date.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { groupBy } from '../parts/group-by.ts';

/**
 * The date of an event by what some of the sources that tell of it gave, where the others may have told the editors
 * more: the one date that agrees with all they gave; of a set of dates those that they gave; else a set of all that they
 * gave. The editors' own date where they gave none, all of its set, or dates that no set can hold.
 *
 *     [2029-11-03,2029-11-04], of which the first was given    2029-11-03
 *     2029-11-04, for which 2029-11 was given                  2029-11
 */
export function dateByReports({ when }: NewsEvent, dates: readonly EdtfDate[]): EdtfDate {
  const given = groupBy(dates, ({ text }) => text).flatMap(({ items }) => items.slice(0, 1));
  if (when.kind === 'one-of') {
    const told = when.members.flatMap((member) => given.find((date) => isSame(date, member)) ?? []);
    if (told.length === when.members.length) return when;
    if (told.length > 0) return oneOf(told) ?? when;
  }
  const narrowest = given.find((date) => given.every((other) => isWithin(date, other)));
  return narrowest ?? oneOf(given) ?? when;
}

function oneOf(dates: readonly EdtfDate[]): EdtfDate | null {
  const [only, ...others] = dates.toSorted(compareEdtf);
  if (only === undefined || others.length === 0) return only ?? null;
  const [first, ...rest] = [only, ...others].flatMap(membersOf);
  const isWhole = dates.every((date) => membersOf(date).length > 0);
  if (first === undefined || !isWhole) return null;
  const text = `[${[only, ...others].map((date) => date.text).join()}]`;
  return { kind: 'one-of', members: [first, ...rest], text };
}

/** What a set of dates can hold of a date; nothing of a time of day, a season and the like. */
function membersOf(date: EdtfShape): readonly EdtfMember[] {
  switch (date.kind) {
    case 'one-of':
      return date.members;
    case 'day':
    case 'month':
    case 'year':
    case 'interval':
      return [date];
    default:
      return [];
  }
}

function isSame(a: EdtfShape, b: EdtfShape): boolean {
  return earliestDay(a) === earliestDay(b) && latestDay(a) === latestDay(b);
}

function isWithin(inner: EdtfShape, outer: EdtfShape): boolean {
  const start = earliestDay(outer);
  const end = latestDay(outer);
  const first = earliestDay(inner);
  const last = latestDay(inner);
  return (
    (start === null || (first !== null && Date.parse(first) >= Date.parse(start))) &&
    (end === null || (last !== null && Date.parse(last) <= Date.parse(end)))
  );
}
