import { dayOfBrief } from '../../model/brief.ts';
import { type EdtfDate, earliestDay } from '../../model/edtf-date.ts';
import type { EventStatus, NewsEvent } from '../../model/news-event.ts';
import { dayOfSource, type Source } from '../../model/source.ts';
import { findTellers } from '../evidence/tellers.ts';
import { dateByReports } from './known-date.ts';

/** What was known of an event at the end of a day, and what of it was new. */
export interface KnownEvent {
  /** With the reports, the date and the status that were out by then. */
  readonly event: NewsEvent;
  /** Whether nothing was known of it at the end of the day before. */
  readonly isNew: boolean;
  /** What its date was at the end of the day before, where that differs. */
  readonly whenBefore: EdtfDate | null;
  readonly statusBefore: EventStatus | null;
  /** Whether a source that was published since tells of it. */
  readonly isTold: boolean;
}

/** Whether a source was published by the end of a day; one without a date is not known to have been. */
export function isPublishedBy(source: Source, day: string): boolean {
  return isBy(dayOfSource(source), day);
}

function isBy(published: string | null, day: string): boolean {
  return published !== null && Date.parse(published) <= Date.parse(day);
}

/**
 * An event by the sources that were out by the end of a day, and what has changed since the end of an earlier one; null
 * where none of them tells of it.
 */
export function knownEventOf(
  event: NewsEvent,
  day: string,
  earlier: string | null,
): KnownEvent | null {
  const tellers = findTellers(event);
  const out = tellers.filter((source) => isPublishedBy(source, day));
  if (out.length === 0) return null;
  const old = earlier === null ? [] : out.filter((source) => isPublishedBy(source, earlier));
  const now = asOf(event, day);
  const then = earlier === null || old.length === 0 ? now : asOf(event, earlier);
  const statusBefore = then.status === now.status ? null : then.status;
  const statuses = statusBefore === null ? [] : [{ status: statusBefore, brief: null }];
  return {
    event: {
      ...now,
      statuses: [...statuses, { status: now.status, brief: null }],
      // The editors wrote it knowing all of them.
      summary: out.length === tellers.length ? event.summary : null,
    },
    isNew: old.length === 0,
    whenBefore: then.when.text === now.when.text ? null : then.when,
    statusBefore,
    isTold: out.length > old.length,
  };
}

function asOf(event: NewsEvent, day: string): NewsEvent {
  const claims = event.claims.map((claim) => ({
    ...claim,
    reports: claim.reports.filter(({ source }) => isPublishedBy(source, day)),
  }));
  const briefs = event.briefs.filter(
    ({ restates }) => restates === null || isPublishedBy(restates, day),
  );
  const dates = claims.flatMap(({ reports }) => reports.flatMap(({ date }) => date ?? []));
  const isAll = findTellers(event).every((source) => isPublishedBy(source, day));
  const when = isAll ? event.when : dateByReports(event, dates);
  return { ...event, claims, briefs, when, status: statusBy(event, when, day) };
}

/** What had been told of it by then. Nothing that was still to come can have happened. */
function statusBy({ statuses, ...event }: NewsEvent, when: EdtfDate, day: string): EventStatus {
  const told = statuses.findLast(({ brief }) => brief === null || isBy(dayOfBrief(brief), day));
  const status = (told ?? statuses[0])?.status ?? event.status;
  const first = earliestDay(when);
  const isAhead = first !== null && Date.parse(first) > Date.parse(day);
  return status === 'happened' && isAhead ? 'expected' : status;
}
