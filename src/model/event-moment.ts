import { compareDaySpans, type EdtfDate, earliestDay, latestDay } from './edtf-date.ts';

/** When an event was or is to be, as far as it is told. */
export interface EventMoment {
  readonly when: EdtfDate | null;
  /** When in the day that `when` is. */
  readonly time: TimeOfDay | null;
}

export const partsOfDay = ['night', 'morning', 'afternoon', 'evening'] as const;

/** A quarter of a day, as people speak of it; the night is its first. */
export type PartOfDay = (typeof partsOfDay)[number];

/** An hour as it is written: `05:00`, or about then, or a part of the day. */
export type WrittenTime =
  | { readonly kind: 'clock'; readonly clock: string; readonly isAbout: boolean }
  | { readonly kind: 'part'; readonly part: PartOfDay };

/** A time of day in a zone. */
export type TimeOfDay = WrittenTime & {
  /** How far the zone was from UTC on that day, `+03:00`; null where no zone is known. */
  readonly offset: string | null;
};

/**
 * Orders by date, what has none last; in a day by the hour, and what has none last. Hours without a known zone are taken for
 * those of UTC. 0 where nothing decides.
 */
export function compareMoments(a: EventMoment, b: EventMoment): number {
  if (a.when === null || b.when === null) return Number(a.when === null) - Number(b.when === null);
  return compareDaySpans(a.when, b.when) || compareHours(a, b);
}

/** Whether the first was certainly over before the second began. */
export function isOverBefore(first: EventMoment, second: EventMoment): boolean {
  if (first.when === null || second.when === null) return false;
  const [last, next] = [latestDay(first.when), earliestDay(second.when)];
  if (last === null || next === null) return false;
  if (last !== next) return Date.parse(last) < Date.parse(next);
  const [over, begun] = [hoursOf(first), hoursOf(second)];
  return over !== null && begun !== null && over.last < begun.first;
}

function compareHours(a: EventMoment, b: EventMoment): number {
  const [first, second] = [hoursOf(a), hoursOf(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return first.first - second.first || first.last - second.last;
}

interface Hours {
  /** In milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
}

const QUARTER = 6 * 3_600_000;

/** From when to when an event was in its day; null where no hour is told. */
function hoursOf({ when, time }: EventMoment): Hours | null {
  const day = when === null ? null : latestDay(when);
  if (when?.kind === 'instant') return hourAt(`${day}T${when.time}${when.offset}`);
  if (day === null || time === null) return null;
  const offset = time.offset ?? 'Z';
  if (time.kind === 'clock') return hourAt(`${day}T${time.clock}${offset}`);
  const first = Date.parse(`${day}T00:00${offset}`) + partsOfDay.indexOf(time.part) * QUARTER;
  return { first, last: first + QUARTER - 1 };
}

function hourAt(text: string): Hours {
  const moment = Date.parse(text);
  return { first: moment, last: moment };
}
