import { compareText } from './compare-text.ts';
import { compareMoments } from './event-moment.ts';
import type { NewsEvent } from './news-event.ts';

/**
 * Events in time order: by date, those without one last; in a day by the hour; then one that came after another behind it; then as
 * given. One without an hour follows at once what it came after.
 */
export function inTimeOrder<E extends NewsEvent>(events: readonly E[]): readonly E[] {
  const sorted = events.toSorted(compareEvents);
  const ids = new Map(sorted.map((event) => [event.id, event]));
  const before = (event: E): E | undefined => {
    const other = event.after === null ? undefined : ids.get(event.after.id);
    return other !== undefined && isSameDate(other, event) ? other : undefined;
  };
  const followers = Map.groupBy(
    sorted.filter(({ time }) => time === null),
    before,
  );
  const placed = new Set<E>();
  const waiting = new Set<E>();
  const place = (event: E): void => {
    const first = before(event);
    if (first !== undefined && !placed.has(first) && !waiting.has(event)) {
      waiting.add(event);
      place(first);
    }
    // With what comes before it may have come too.
    if (placed.has(event)) return;
    placed.add(event);
    for (const follower of followers.get(event) ?? []) place(follower);
  };
  for (const event of sorted) place(event);
  return [...placed];
}

function compareEvents(a: NewsEvent, b: NewsEvent): number {
  // Dates of one span, such as `2022` and `2022~`, are set apart.
  return compareMoments(a, b) || compareText(a.when?.text ?? '', b.when?.text ?? '');
}

function isSameDate(a: NewsEvent, b: NewsEvent): boolean {
  return compareEvents({ ...a, time: null }, { ...b, time: null }) === 0;
}
