import { compareDaySpans, earliestDay } from '../../model/edtf-date.ts';
import { type EventMoment, matchMoments } from '../../model/event-moment.ts';
import type { EventStatus, NewsEvent } from '../../model/news-event.ts';
import { findReportingSources } from '../evidence/reporting-sources.ts';
import { findDateTellers, isDateSettled, knownMoment } from './known-moment.ts';
import { knownReports } from './known-reports.ts';
import { isPublishedBy, isToldBy } from './published-by.ts';

/** The knowledge of an event at the end of a day, and what of it was new. */
export interface KnownEvent {
  /** The event with the reports, the date and the status that were out by then. */
  readonly event: NewsEvent;
  /** Whether nothing was known about it at the end of the day before. */
  readonly isNew: boolean;
  /** Its moment as known at the end of the day before, if that differs. */
  readonly momentBefore: EventMoment | null;
  readonly statusBefore: EventStatus | null;
  /** Whether a source published since reports it. */
  readonly isTold: boolean;
}

/**
 * An event by the sources that were out by the end of a day, and what has changed since the end of an earlier one; null
 * if none of them reports it.
 */
export function knownEventOf(
  event: NewsEvent,
  day: string,
  earlier: string | null,
): KnownEvent | null {
  const tellers = findReportingSources(event);
  const out = tellers.filter((source) => isPublishedBy(source, day));
  if (out.length === 0) return null;
  const old = earlier === null ? [] : out.filter((source) => isPublishedBy(source, earlier));
  const now = asOf(event, day);
  const then = earlier === null || old.length === 0 ? now : asOf(event, earlier);
  const isDated = findDateTellers(event).some(
    (source) => isPublishedBy(source, day) && !(earlier !== null && isPublishedBy(source, earlier)),
  );
  const statusBefore = then.status === now.status ? null : then.status;
  const statuses = [...(statusBefore === null ? [] : [statusBefore]), now.status];
  return {
    event: {
      ...now,
      statuses: statuses.map((status) => ({ ...now, status, brief: null })),
      // The editors wrote it with all of them in hand.
      summary: out.length === tellers.length ? event.summary : null,
    },
    isNew: old.length === 0,
    momentBefore: isUnchanged(then, now, isDated) ? null : { when: then.when, time: then.time },
    statusBefore,
    isTold: out.length > old.length,
  };
}

function asOf(event: NewsEvent, day: string): NewsEvent {
  const claims = event.claims.map((claim) => ({
    ...claim,
    reports: knownReports(claim.reports, day),
  }));
  const briefs = event.briefs.filter(
    ({ restates }) => restates === null || isPublishedBy(restates, day),
  );
  const { when, time } = momentOn(event, day);
  const known = { ...event, claims, briefs, when, time };
  return { ...known, after: knownAfter(event, day), status: statusBy(event, known, day) };
}

/** The date of the event itself once all sources that report it, or all that date it, if these differ, were out; else the date they gave by then. */
function momentOn(event: NewsEvent, day: string): EventMoment {
  const known = knownMoment(event, day);
  const tellers =
    known.when?.kind === 'one-of' ? findDateTellers(event) : findReportingSources(event);
  const isAll = tellers.every((source) => isPublishedBy(source, day));
  return isAll && isDateSettled(event, day) ? event : known;
}

/** The event that it came after, if that was reported by then. */
function knownAfter({ after }: NewsEvent, day: string): NewsEvent | null {
  const isOut =
    after !== null && findReportingSources(after).some((source) => isPublishedBy(source, day));
  return isOut ? after : null;
}

/** Its status by then. An event that was still ahead cannot have happened, whether its date was known or not. */
function statusBy(event: NewsEvent, known: EventMoment, day: string): EventStatus {
  const { statuses } = event;
  const last = statuses.findLast(({ brief }) => brief === null || isToldBy(brief, day));
  const status = (last ?? statuses[0])?.status ?? event.status;
  const when = known.when ?? event.when;
  const first = when === null ? null : earliestDay(when);
  const isAhead = first !== null && Date.parse(first) > Date.parse(day);
  return status === 'happened' && isAhead ? 'expected' : status;
}

/** Whether two moments are the same, or the same day given more or less exactly; or, if no source gives a new date, compatible. */
function isUnchanged(a: EventMoment, b: EventMoment, isDated: boolean): boolean {
  const match = matchMoments(a, b);
  if (match !== 'compatible' || a.when === null || b.when === null) return match === 'same';
  return !isDated || compareDaySpans(a.when, b.when) === 0;
}
