import { latestDay } from '../../model/edtf-date.ts';
import type { EventStatus, NewsEvent } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';
import { findAsOf } from './as-of.ts';

/**
 * The events of a story that have one of the given statuses and may still come. Those whose last day is before the newest source
 * may not, though no source reports what became of them.
 */
export function findStillAhead(
  { events, sources }: Story,
  statuses: readonly EventStatus[],
): readonly NewsEvent[] {
  const asOf = findAsOf(sources);
  return events.filter(({ status, when }) => {
    const last = when === null ? null : latestDay(when);
    const isPast = asOf !== null && last !== null && Date.parse(last) < Date.parse(asOf);
    return statuses.includes(status) && !isPast;
  });
}
