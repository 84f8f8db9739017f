import { earliestDay } from '../../model/edtf-date.ts';
import type { EventStatus, NewsEvent } from '../../model/news-event.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import { dayOfSource } from './as-of.ts';
import type { EventKnowledge } from './timeline-entry.ts';

/** Whether a source was published by the end of a day; one without a date is not known to have been. */
export function isPublishedBy(source: Source, day: string): boolean {
  const published = dayOfSource(source);
  return published !== null && Date.parse(published) <= Date.parse(day);
}

/** Whether a source that was out by the end of a day tells of an event. */
export function isToldBy(event: NewsEvent, day: string): boolean {
  return findTellers(event).some((source) => isPublishedBy(source, day));
}

/** What was known of an event at the end of a day. */
export function knowledgeOf(event: NewsEvent, day: string): EventKnowledge {
  return {
    isKnown: ({ source }: Report) => isPublishedBy(source, day),
    status: statusBy(event, day),
  };
}

/** The sources that report a claim about an event, and those whose briefs list it. */
export function findTellers(event: NewsEvent): readonly Source[] {
  return [
    ...event.claims.flatMap((claim) => claim.reports.map(({ source }) => source)),
    ...event.briefs.flatMap(({ restates }) => restates ?? []),
  ];
}

/** Nothing that was still to come can have happened. */
function statusBy({ status, when }: NewsEvent, day: string): EventStatus {
  const first = earliestDay(when);
  const isAhead = first !== null && Date.parse(first) > Date.parse(day);
  return status === 'happened' && isAhead ? 'expected' : status;
}
