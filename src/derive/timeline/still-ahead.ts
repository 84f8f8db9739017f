import { latestDay } from '../../model/edtf-date.ts';
import type { EventStatus, NewsEvent } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';
import { findAsOf } from './as-of.ts';

/**
 * The events of a story that have one of some statuses and may still come: those whose last day the newest source has passed
 * may not, though no source tells what became of them.
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
