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
 * When an event was, by what was out at the end of a day, where later sources may have told the editors more. The dates that reports
 * gave by then decide, as far as no later one brought them up to date: the one date that agrees with all of them; of a set of dates those that were
 * given; else a set of all that were. Where none were given, or all before it was told last, it is the date that was told, unless later reports gave it.
 *
 *     [2029-11-03,2029-11-04], of which the first was given       2029-11-03
 *     2029-11-04, for which 2029-11 was given                     2029-11
 *     2029-11-04, which a later report gives, and none before     no date
 *     2029-11-04, of which a later report gives the hour          2029-11-04
 */
export function knownMoment(event: NewsEvent, day: string): EventMoment {
  const told = toldMoment(event, day);
  const given = findGiven(event, day);
  const later = event.claims
    .flatMap(({ reports }) => reports)
    .flatMap(({ date, source }) => (date === null || isPublishedBy(source, day) ? [] : date))
    .map((date) => inZone(date, event.story.timeZone));
  if (given.every((date) => isOlder(date, told.brief))) {
    const moment = withoutLater(told, later);
    if (moment.when !== null || given.length === 0) return moment;
  }
  const moment = {
    when: dateByReports(
      told.when,
      given.map(({ date }) => date),
    ),
    time: null,
  };
  // The same hour is told as the editors write it, and a day with the hour that is told of it.
  const isSameDay =
    moment.when !== null && told.when !== null && compareDates(moment.when, told.when) === 'same';
  return isSameDay || matchMoments(moment, told) === 'same' ? told : moment;
}

/**
 * Whether the date of an event holds against what reports gave by the end of a day: it has one, and the newest that was given does not exclude it, or
 * is no younger than what tells it.
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

/** The sources that tell when an event was: those whose reports give a date, and those whose briefs do. */
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
  /** The day of its source. */
  readonly day: string;
}

/** The dates that reports gave by the end of a day and that none brought up to date, as clocks show them in the zone of the story. */
function findGiven({ claims, story }: NewsEvent, day: string): readonly Given[] {
  return claims
    .map(({ reports }) => knownReports(reports, day))
    .flatMap(givingReports)
    .flatMap(({ date, source }) =>
      date === null ? [] : { date: inZone(date, story.timeZone), day: dayOfSource(source) ?? day },
    );
}

/** The reports that give dates now. One that brings a date up to date without giving another, and does not deny it, takes it from nobody. */
function givingReports(reports: readonly Report[]): readonly Report[] {
  const current = currentReports(reports);
  const isTaken = current.some(({ date, stance }) => date !== null || stance === 'denies');
  return (isTaken ? current : reports).filter(({ date }) => date !== null);
}

/** Whether what a brief tells is younger than a date that was given; what an event’s own file tells is of no day. */
function isOlder(given: Given, brief: Brief | null): boolean {
  const told = brief === null ? null : dayOfBrief(brief);
  return told !== null && Date.parse(given.day) < Date.parse(told);
}

function isYounger(given: Given, brief: Brief | null): boolean {
  const told = brief === null ? null : dayOfBrief(brief);
  return told === null || Date.parse(given.day) > Date.parse(told);
}

interface Told extends EventMoment {
  /** Null where the event’s own file tells it, or nothing does. */
  readonly brief: Brief | null;
}

/**
 * The last that was told by then. A brief that lists an event and tells no status of it takes the event as it was first told.
 */
function toldMoment({ statuses, briefs }: NewsEvent, day: string): Told {
  const last = statuses.findLast(
    ({ when, brief }) => when !== null && (brief === null || isToldBy(brief, day)),
  );
  const tellers = new Set(statuses.map(({ brief }) => brief));
  const isListed = briefs.some((brief) => !tellers.has(brief) && isToldBy(brief, day));
  const told = last ?? (isListed ? statuses[0] : undefined);
  return { when: told?.when ?? null, time: told?.time ?? null, brief: last?.brief ?? null };
}

function dateByReports(when: EdtfDate | null, dates: readonly EdtfDate[]): EdtfDate | null {
  const given = distinctDates(dates);
  if (when?.kind === 'one-of') {
    const told = when.members.flatMap(
      (member) => given.find((date) => saysAllOf(date, { ...member, text: '' })) ?? [],
    );
    const isWhole = when.members.every((member) =>
      told.some((date) => compareDates(date, { ...member, text: '' }) === 'same'),
    );
    if (isWhole) return when;
    if (told.length > 0) return setOfDates(told) ?? when;
  }
  const narrowest = narrowestOf(
    given.filter((date) => given.every((other) => saysAllOf(date, other))),
  );
  return narrowest ?? narrowestShared(given) ?? setOfDates(given) ?? when;
}

/** Of dates that may all be right, the one that leaves the fewest days open; null where two exclude each other. */
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

/** What is told, without a date, one of a set, or an hour that a later report gives. */
function withoutLater(told: EventMoment, later: readonly EdtfDate[]): EventMoment {
  const { when } = told;
  if (when === null) return told;
  const dates =
    when.kind === 'one-of'
      ? [when, ...when.members.map((member) => ({ ...member, text: '' }))]
      : [when];
  if (dates.some((date) => later.some((other) => compareDates(other, date) === 'same')))
    return { when: null, time: null };
  const isHourLater = later.some(
    (other) => matchMoments(told, { when: other, time: null }) === 'same',
  );
  return isHourLater ? { when, time: null } : told;
}

/** Whether a date is the same as another, or lies within it. */
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
