import { compareDates } from './compare-dates.ts';
import type { ValueMatch } from './compare-values.ts';
import { compareDaySpans, type EdtfDate, earliestDay, latestDay } from './edtf-date.ts';

/** When an event was or is to be, as far as it is known. */
export interface EventMoment {
  readonly when: EdtfDate | null;
  /** When in the day that `when` is. */
  readonly time: TimeOfDay | null;
}

export const partsOfDay = ['night', 'morning', 'afternoon', 'evening'] as const;

const HOURS_A_PART = 6;

/** A quarter of a day, as people speak of it; the night is its first. */
export type PartOfDay = (typeof partsOfDay)[number];

/** The hour of the clock at which a part of the day begins. */
export function hourOfPart(part: PartOfDay): number {
  return partsOfDay.indexOf(part) * HOURS_A_PART;
}

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
  const [over, begun] = [hoursOf(first), hoursOf(second)];
  if (over !== null && begun !== null) return over.last < begun.first;
  const [last, next] = [latestDay(first.when), earliestDay(second.when)];
  return last !== null && next !== null && Date.parse(last) < Date.parse(next);
}

/**
 * Whether two moments are the same, may both be right, or exclude each other. A day and an hour of it may; so may a part of a day and an
 * hour in it, and an hour and “about” that hour.
 */
export function matchMoments(a: EventMoment, b: EventMoment): ValueMatch {
  if (a.when === null || b.when === null) return a.when === b.when ? 'same' : 'different';
  if (a.when.kind === 'instant' && b.when.kind === 'instant') return compareDates(a.when, b.when);
  const [first, second] = [hoursOf(a), hoursOf(b)];
  if (first === null || second === null) {
    const match = compareDates(a.when, b.when);
    return match === 'same' && first !== second ? 'compatible' : match;
  }
  if (first.first > second.last || second.first > first.last) return 'different';
  const isOne = first.first === second.first && first.last === second.last;
  return isOne && isAbout(a) === isAbout(b) ? 'same' : 'compatible';
}

function isAbout({ time }: EventMoment): boolean {
  return time?.kind === 'clock' && time.isAbout;
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

const HOUR = 3_600_000;

/** The hours of an event in its day; null if none is known. */
function hoursOf({ when, time }: EventMoment): Hours | null {
  const day = when === null ? null : latestDay(when);
  if (when?.kind === 'instant') return hourAt(`${day}T${when.time}${when.offset}`);
  if (day === null || time === null) return null;
  const offset = time.offset ?? 'Z';
  if (time.kind === 'clock') return hourAt(`${day}T${time.clock}${offset}`);
  const first = Date.parse(`${day}T00:00${offset}`) + hourOfPart(time.part) * HOUR;
  return { first, last: first + HOURS_A_PART * HOUR - 1 };
}

function hourAt(text: string): Hours {
  const moment = Date.parse(text);
  return { first: moment, last: moment };
}
