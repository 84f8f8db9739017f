import { dayOfBrief } from '../../model/brief.ts';
import { earliestDay } from '../../model/edtf-date.ts';
import type { EventStatus, NewsEvent } from '../../model/news-event.ts';
import { dayOfSource, type Source } from '../../model/source.ts';
import { findTellers } from '../parts/tellers.ts';
import type { EventKnowledge } from './timeline-entry.ts';

/** Whether a source was published by the end of a day; one without a date is not known to have been. */
export function isPublishedBy(source: Source, day: string): boolean {
  return isBy(dayOfSource(source), day);
}

function isBy(published: string | null, day: string): boolean {
  return published !== null && Date.parse(published) <= Date.parse(day);
}

/** Whether a source that was out by the end of a day tells of an event. */
export function isToldBy(event: NewsEvent, day: string): boolean {
  return findTellers(event).some((source) => isPublishedBy(source, day));
}

/** What was known of an event at the end of a day, and whether it was something else at the end of an earlier one. */
export function knowledgeOf(event: NewsEvent, day: string, earlier: string | null): EventKnowledge {
  const status = statusBy(event, day);
  const before = earlier !== null && isToldBy(event, earlier) ? statusBy(event, earlier) : status;
  return {
    isKnown: (source) => isPublishedBy(source, day),
    status,
    statusBefore: before === status ? null : before,
  };
}

/** What had been told of it by then. Nothing that was still to come can have happened. */
function statusBy({ statuses, when, ...event }: NewsEvent, day: string): EventStatus {
  const told = statuses.findLast(({ brief }) => brief === null || isBy(dayOfBrief(brief), day));
  const status = (told ?? statuses[0])?.status ?? event.status;
  const first = earliestDay(when);
  const isAhead = first !== null && Date.parse(first) > Date.parse(day);
  return status === 'happened' && isAhead ? 'expected' : status;
}
