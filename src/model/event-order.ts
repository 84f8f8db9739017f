import { compareText } from './compare-text.ts';
import { compareMoments, type EventMoment, isOverBefore } from './event-moment.ts';

/** An event as far as its place in time is concerned. */
export interface EventInTime extends EventMoment {
  readonly id: string;
  /** An event that it came after, if their order is known. */
  readonly after: { readonly id: string } | null;
}

/**
 * Events in time order: by date, those without one last; in a day by the hour; then one that came after another after it; then as
 * given. One without an hour follows at once what it came after. Where two dates overlap, `after` decides too.
 */
export function inTimeOrder<E extends EventInTime>(events: readonly E[]): readonly E[] {
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
  return inOrderAcrossDates([...placed]);
}

interface Pair<E> {
  readonly first: E;
  readonly then: E;
}

/** The same, with what came first before what came after it, wherever their dates leave that open. */
function inOrderAcrossDates<E extends EventInTime>(events: readonly E[]): readonly E[] {
  const ids = new Map(events.map((event) => [event.id, event]));
  const pairs = events.flatMap((then): Pair<E>[] => {
    const first = then.after === null ? undefined : ids.get(then.after.id);
    if (first === undefined || first.when === null || then.when === null) return [];
    return isSameDate(first, then) || isOverBefore(then, first) ? [] : [{ first, then }];
  });
  let order = events;
  // A move may undo another; where several lead in a circle, that would never end.
  for (let left = 2 * pairs.length; left > 0; left -= 1) {
    const places = new Map(order.map((event, place) => [event, place]));
    const placeOf = (event: E): number => places.get(event) ?? 0;
    const wrong = pairs.find(({ first, then }) => placeOf(first) > placeOf(then));
    if (wrong === undefined) break;
    const { first, then } = wrong;
    const between = order.slice(placeOf(then) + 1, placeOf(first));
    // The first moves before the other, unless it would so come before what was over by then.
    const moved = between.some((event) => isOverBefore(event, first))
      ? [...between, first, then]
      : [first, then, ...between];
    order = order.toSpliced(placeOf(then), moved.length, ...moved);
  }
  return order;
}

function compareEvents(a: EventMoment, b: EventMoment): number {
  // Dates of one span, such as `2022` and `2022~`, are set apart.
  return compareMoments(a, b) || compareText(a.when?.text ?? '', b.when?.text ?? '');
}

function isSameDate(a: EventMoment, b: EventMoment): boolean {
  return compareEvents({ ...a, time: null }, { ...b, time: null }) === 0;
}
