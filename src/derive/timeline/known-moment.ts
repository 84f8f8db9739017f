import {
  compareEdtf,
  type EdtfDate,
  type EdtfMember,
  type EdtfShape,
  earliestDay,
  latestDay,
} from '../../model/edtf-date.ts';
import type { EventMoment } from '../../model/event-moment.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { groupBy } from '../parts/group-by.ts';
import { isPublishedBy, isToldBy } from './published-by.ts';

/**
 * When an event was, by what was out at the end of a day, where later sources may have told the editors more. The dates that reports
 * gave by then decide: the one date that agrees with all of them; of a set of dates those that were given; else a set of all
 * that were. Where none were given it is the date that was told, unless later reports gave it.
 *
 *     [2029-11-03,2029-11-04], of which the first was given       2029-11-03
 *     2029-11-04, for which 2029-11 was given                     2029-11
 *     2029-11-04, which a later report gives, and none before     no date
 */
export function knownMoment(event: NewsEvent, day: string): EventMoment {
  const told = toldMoment(event, day);
  const reports = event.claims.flatMap((claim) => claim.reports);
  const [given, later] = [true, false].map((isOut) =>
    reports.flatMap(({ date, source }) =>
      date === null || isPublishedBy(source, day) !== isOut ? [] : date,
    ),
  );
  const when =
    given === undefined || given.length === 0
      ? withoutLater(told.when, later ?? [])
      : dateByReports(told.when, given);
  return { when, time: when?.text === told.when?.text ? told.time : null };
}

/**
 * The last that was told by then. A brief that lists an event and tells no status of it takes the event as it was first told.
 */
function toldMoment({ statuses, briefs }: NewsEvent, day: string): EventMoment {
  const last = statuses.findLast(
    ({ when, brief }) => when !== null && (brief === null || isToldBy(brief, day)),
  );
  if (last !== undefined) return last;
  const tellers = new Set(statuses.map(({ brief }) => brief));
  const isListed = briefs.some((brief) => !tellers.has(brief) && isToldBy(brief, day));
  return (isListed ? statuses[0] : undefined) ?? { when: null, time: null };
}

function dateByReports(when: EdtfDate | null, dates: readonly EdtfDate[]): EdtfDate | null {
  const given = groupBy(dates, ({ text }) => text).flatMap(({ items }) => items.slice(0, 1));
  if (when?.kind === 'one-of') {
    const told = when.members.flatMap((member) => given.find((date) => isSame(date, member)) ?? []);
    if (told.length === when.members.length) return when;
    if (told.length > 0) return oneOf(told) ?? when;
  }
  const narrowest = given.find((date) => given.every((other) => isWithin(date, other)));
  return narrowest ?? oneOf(given) ?? when;
}

/** A date, unless it or one of its set is what a later report gives. */
function withoutLater(when: EdtfDate | null, later: readonly EdtfDate[]): EdtfDate | null {
  if (when === null) return null;
  const dates = when.kind === 'one-of' ? [when, ...when.members] : [when];
  return dates.some((date) => later.some((other) => isSame(other, date))) ? null : when;
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
