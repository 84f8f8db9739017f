import { type Brief, dayOfBrief } from '../../model/brief.ts';
import { compareDates } from '../../model/compare-dates.ts';
import { rangesOf } from '../../model/date-range.ts';
import { type EdtfDate, earliestDay, latestDay } from '../../model/edtf-date.ts';
import { type EventMoment, matchMoments } from '../../model/event-moment.ts';
import { inZone } from '../../model/in-zone.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Report } from '../../model/report.ts';
import { dayOfSource, type Source } from '../../model/source.ts';
import { currentReports } from '../evidence/changes.ts';
import { distinctDates } from './distinct-dates.ts';
import { knownReports } from './known-reports.ts';
import { isPublishedBy, isToldBy } from './published-by.ts';
import { setOfDates } from './set-of-dates.ts';

/**
 * The moment of an event by what was out at the end of a day, even if later sources told the editors more. The dates that reports
 * gave by then, and that none updated, decide: the one date that agrees with all of them; of a set of dates, those that were given;
 * else a set of all that were given. If none were given, or all before the last stated date, it is the stated date, unless later
 * reports gave it.
 *
 *     [2029-11-03,2029-11-04], of which the first was given       2029-11-03
 *     2029-11-04, for which 2029-11 was given                     2029-11
 *     2029-11-04, which a later report gives, and none before     no date
 *     2029-11-04, of which a later report gives the hour          2029-11-04
 */
export function knownMoment(event: NewsEvent, day: string): EventMoment {
  const stated = toldMoment(event, day);
  const given = findGiven(event, day);
  const later = event.claims
    .flatMap(({ reports }) => reports)
    .flatMap(({ date, source }) => (date === null || isPublishedBy(source, day) ? [] : date))
    .map((date) => inZone(date, event.story.timeZone));
  if (given.every((date) => isOlder(date, stated.brief))) {
    const moment = withoutLater(stated, later);
    if (moment.when !== null || given.length === 0) return moment;
  }
  const moment = {
    when: dateByReports(
      stated.when,
      given.map(({ date }) => date),
    ),
    time: null,
  };
  // The same hour is shown as the editors write it, and a day with the hour stated for it.
  const isSameDay =
    moment.when !== null &&
    stated.when !== null &&
    compareDates(moment.when, stated.when) === 'same';
  return isSameDay || matchMoments(moment, stated) === 'same' ? stated : moment;
}

/**
 * Whether the date of an event is valid beside what reports gave by the end of a day: there is one, and the newest date given does
 * not exclude it, or is no younger than the brief that states it.
 */
export function isDateSettled(event: NewsEvent, day: string): boolean {
  const { when } = event;
  if (when === null) return false;
  const given = findGiven(event, day);
  const newest = Math.max(...given.map((each) => Date.parse(each.day)));
  const last = given.filter((each) => Date.parse(each.day) === newest);
  const brief = event.statuses.findLast((told) => told.when !== null)?.brief ?? null;
  return (
    last.every((each) => !isYounger(each, brief)) ||
    last.some(({ date }) => compareDates(date, when) !== 'different')
  );
}

/** The sources that date an event: those whose reports give a date, and those whose briefs do. */
export function findDateTellers({ claims, statuses }: NewsEvent): readonly Source[] {
  const reporting = claims.flatMap(({ reports }) =>
    reports.flatMap(({ date, source }) => (date === null ? [] : source)),
  );
  const telling = statuses.flatMap(({ when, brief }) =>
    when === null ? [] : (brief?.restates ?? []),
  );
  return [...new Set([...reporting, ...telling])];
}

interface Given {
  readonly date: EdtfDate;
  /** The day of the source. */
  readonly day: string;
}

/** The dates that reports gave by the end of a day and that none updated, as clocks show them in the zone of the story. */
function findGiven({ claims, story }: NewsEvent, day: string): readonly Given[] {
  return claims
    .map(({ reports }) => knownReports(reports, day))
    .flatMap(givingReports)
    .flatMap(({ date, source }) =>
      date === null ? [] : { date: inZone(date, story.timeZone), day: dayOfSource(source) ?? day },
    );
}

/** The reports that give dates now. One that updates a report without giving another date, and does not deny it, leaves its date valid. */
function givingReports(reports: readonly Report[]): readonly Report[] {
  const current = currentReports(reports);
  const isTaken = current.some(({ date, stance }) => date !== null || stance === 'denies');
  return (isTaken ? current : reports).filter(({ date }) => date !== null);
}

/** Whether the statement of a brief is younger than a date that was given; that of an event’s own file has no day. */
function isOlder(given: Given, brief: Brief | null): boolean {
  const stated = brief === null ? null : dayOfBrief(brief);
  return stated !== null && Date.parse(given.day) < Date.parse(stated);
}

function isYounger(given: Given, brief: Brief | null): boolean {
  const stated = brief === null ? null : dayOfBrief(brief);
  return stated === null || Date.parse(given.day) > Date.parse(stated);
}

interface Told extends EventMoment {
  /** The brief that makes the statement; null if the event’s own file does, or nothing does. */
  readonly brief: Brief | null;
}

/**
 * The last statement about the event by then. A brief that lists an event without a status takes the event as first defined.
 */
function toldMoment({ statuses, briefs }: NewsEvent, day: string): Told {
  const last = statuses.findLast(
    ({ when, brief }) => when !== null && (brief === null || isToldBy(brief, day)),
  );
  const tellers = new Set(statuses.map(({ brief }) => brief));
  const isListed = briefs.some((brief) => !tellers.has(brief) && isToldBy(brief, day));
  const stated = last ?? (isListed ? statuses[0] : undefined);
  return { when: stated?.when ?? null, time: stated?.time ?? null, brief: last?.brief ?? null };
}

function dateByReports(when: EdtfDate | null, dates: readonly EdtfDate[]): EdtfDate | null {
  const given = distinctDates(dates);
  if (when?.kind === 'one-of') {
    const members = when.members.flatMap(
      (member) => given.find((date) => saysAllOf(date, { ...member, text: '' })) ?? [],
    );
    const isWhole = when.members.every((member) =>
      members.some((date) => compareDates(date, { ...member, text: '' }) === 'same'),
    );
    if (isWhole) return when;
    if (members.length > 0) return setOfDates(members) ?? when;
  }
  const narrowest = narrowestOf(
    given.filter((date) => given.every((other) => saysAllOf(date, other))),
  );
  return narrowest ?? narrowestShared(given) ?? setOfDates(given) ?? when;
}

/** The date, of those that may all be right, that leaves the fewest days open; null if two exclude each other. */
function narrowestShared(dates: readonly EdtfDate[]): EdtfDate | null {
  const differ = dates.some((a) => dates.some((b) => compareDates(a, b) === 'different'));
  if (differ) return null;
  return narrowestOf(dates) ?? null;
}

function narrowestOf(dates: readonly EdtfDate[]): EdtfDate | undefined {
  const [first, ...others] = dates;
  if (first === undefined) return undefined;
  return others.reduce((best, date) => (lengthOf(date) < lengthOf(best) ? date : best), first);
}

function lengthOf(date: EdtfDate): number {
  return rangesOf(date).reduce((length, { from, to }) => length + (to - from), 0);
}

/** The stated moment without the date, the member of a set or the hour that a later report gives. */
function withoutLater(stated: EventMoment, later: readonly EdtfDate[]): EventMoment {
  const { when } = stated;
  if (when === null) return stated;
  const dates =
    when.kind === 'one-of'
      ? [when, ...when.members.map((member) => ({ ...member, text: '' }))]
      : [when];
  if (dates.some((date) => later.some((other) => compareDates(other, date) === 'same')))
    return { when: null, time: null };
  const isHourLater = later.some(
    (other) => matchMoments(stated, { when: other, time: null }) === 'same',
  );
  return isHourLater ? { when, time: null } : stated;
}

/** Whether a date equals another, or lies within it. */
function saysAllOf(inner: EdtfDate, outer: EdtfDate): boolean {
  const match = compareDates(inner, outer);
  if (match !== 'compatible') return match === 'same';
  if (outer.kind === 'instant')
    return inner.kind === 'instant' && inner.time.length > outer.time.length;
  // “About” leaves room around a date.
  const room = rangesOf(outer);
  const [first, last] = [earliestDay(inner), latestDay(inner)];
  const from = first === null ? Number.NEGATIVE_INFINITY : Date.parse(first);
  const to = last === null ? Number.POSITIVE_INFINITY : Date.parse(last);
  return (
    from >= Math.min(...room.map((range) => range.from)) &&
    to <= Math.max(...room.map((range) => range.to))
  );
}
