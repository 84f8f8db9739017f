import { type EdtfShape, earliestDay, latestDay } from './edtf-date.ts';
import { momentOf } from './moment-of.ts';

/**
 * Items by their dates, what has none last; where nothing decides, as given. They go by their first days, or by their last; of one day the times
 * go by their moment and appear before the day as a whole. Times of several offsets go by their moment across days too: one that a clock far to
 * the west calls the day before appears with the day that had begun elsewhere by then.
 */
export function inDateOrder<T>(
  items: readonly T[],
  dateOf: (item: T) => EdtfShape | null,
  by: 'first' | 'last' = 'first',
): readonly T[] {
  const dated = items.flatMap((item) => {
    const date = dateOf(item);
    return date === null ? [] : { item, ...boundsOf(date), moment: momentOf(date) };
  });
  const places = inMomentOrder(dated);
  const key = by === 'first' ? firstThenLast : lastThenFirst;
  const sorted = places.toSorted(
    (a, b) =>
      compareNumbers(key(a)[0], key(b)[0]) ||
      compareNumbers(key(a)[1], key(b)[1]) ||
      compareNumbers(a.moment ?? Number.POSITIVE_INFINITY, b.moment ?? Number.POSITIVE_INFINITY),
  );
  const undated = items.filter((item) => dateOf(item) === null);
  return [...sorted.map(({ item }) => item), ...undated];
}

interface Bounds {
  /** In milliseconds since 1970; infinite where a side is open. */
  readonly first: number;
  readonly last: number;
}

interface Place extends Bounds {
  /** Null of what has no time of day. */
  readonly moment: number | null;
}

/** Each time on its own day, or on the latest that any time before it is on. */
function inMomentOrder<P extends Place>(places: readonly P[]): readonly P[] {
  const days = new Map<P, number>();
  let latest = Number.NEGATIVE_INFINITY;
  const times = places.filter(({ moment }) => moment !== null);
  for (const place of times.toSorted(
    (a, b) => (a.moment ?? 0) - (b.moment ?? 0) || a.first - b.first,
  )) {
    latest = Math.max(latest, place.first);
    days.set(place, latest);
  }
  return places.map((place) => {
    const day = days.get(place);
    return day === undefined ? place : { ...place, first: day, last: day };
  });
}

function boundsOf(date: EdtfShape): Bounds {
  const [first, last] = [earliestDay(date), latestDay(date)];
  return {
    first: first === null ? Number.NEGATIVE_INFINITY : Date.parse(first),
    last: last === null ? Number.POSITIVE_INFINITY : Date.parse(last),
  };
}

function firstThenLast({ first, last }: Bounds): readonly [number, number] {
  return [first, last];
}

function lastThenFirst({ first, last }: Bounds): readonly [number, number] {
  return [last, first];
}

// The difference of two infinities is no number.
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
