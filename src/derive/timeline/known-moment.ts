import { compareDates } from '../../model/compare-dates.ts';
import { type EdtfDate, earliestDay, latestDay } from '../../model/edtf-date.ts';
import { type EventMoment, matchMoments } from '../../model/event-moment.ts';
import { inZone } from '../../model/in-zone.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { distinctDates } from './distinct-dates.ts';
import { isPublishedBy, isToldBy } from './published-by.ts';
import { setOfDates } from './set-of-dates.ts';

/**
 * When an event was, by what was out at the end of a day, where later sources may have told the editors more. The dates that reports
 * gave by then decide: the one date that agrees with all of them; of a set of dates those that were given; else a set of all
 * that were. Where none were given it is the date that was told, unless later reports gave it.
 *
 *     [2029-11-03,2029-11-04], of which the first was given       2029-11-03
 *     2029-11-04, for which 2029-11 was given                     2029-11
 *     2029-11-04, which a later report gives, and none before     no date
 *     2029-11-04, of which a later report gives the hour          2029-11-04
 */
export function knownMoment(event: NewsEvent, day: string): EventMoment {
  const told = toldMoment(event, day);
  const given: EdtfDate[] = [];
  const later: EdtfDate[] = [];
  for (const { date, source } of event.claims.flatMap((claim) => claim.reports)) {
    if (date === null) continue;
    const list = isPublishedBy(source, day) ? given : later;
    list.push(inZone(date, event.story.timeZone));
  }
  if (given.length === 0) return withoutLater(told, later);
  const moment = { when: dateByReports(told.when, given), time: null };
  // The same hour is told as the editors write it, and a day with the hour that is told of it.
  const isSameDay =
    moment.when !== null && told.when !== null && compareDates(moment.when, told.when) === 'same';
  return isSameDay || matchMoments(moment, told) === 'same' ? told : moment;
}

/**
 * The last that was told by then. A brief that lists an event and tells no status of it takes the event as it was first told.
 */
function toldMoment({ statuses, briefs }: NewsEvent, day: string): EventMoment {
  const last = statuses.findLast(
    ({ when, brief }) => when !== null && (brief === null || isToldBy(brief, day)),
  );
  const tellers = new Set(statuses.map(({ brief }) => brief));
  const isListed = briefs.some((brief) => !tellers.has(brief) && isToldBy(brief, day));
  const told = last ?? (isListed ? statuses[0] : undefined);
  return { when: told?.when ?? null, time: told?.time ?? null };
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
  const narrowest = given.find((date) => given.every((other) => saysAllOf(date, other)));
  return narrowest ?? setOfDates(given) ?? when;
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
  const [start, end] = [earliestDay(outer), latestDay(outer)];
  const [first, last] = [earliestDay(inner), latestDay(inner)];
  return (
    (start === null || (first !== null && Date.parse(first) >= Date.parse(start))) &&
    (end === null || (last !== null && Date.parse(last) <= Date.parse(end)))
  );
}
