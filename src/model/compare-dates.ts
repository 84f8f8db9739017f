import type { ValueMatch } from './compare-values.ts';
import { type EdtfDate, type EdtfShape, earliestDay, latestDay } from './edtf-date.ts';

/** Whether two dates are the same, may both be right, or exclude each other; times of day are compared by their moment. */
export function compareDates(a: EdtfDate, b: EdtfDate): ValueMatch {
  if (a.kind === 'instant' && b.kind === 'instant') return compareInstants(a, b);
  if (shapeKey(a) === shapeKey(b)) return 'same';
  const isShared = rangesOf(a).some((left) =>
    rangesOf(b).some((right) => left.from <= right.to && right.from <= left.to),
  );
  return isShared ? 'compatible' : 'different';
}

type Instant = Extract<EdtfShape, { kind: 'instant' }>;

function compareInstants(a: Instant, b: Instant): ValueMatch {
  const [first, second] = [momentOf(a), momentOf(b)];
  if (first === second) return 'same';
  // A time without seconds is a minute long.
  const [earlier, later] = first < second ? [a, b] : [b, a];
  const isWithin = !hasSeconds(earlier) && hasSeconds(later) && Math.abs(first - second) < 60_000;
  return isWithin ? 'compatible' : 'different';
}

function hasSeconds({ time }: Instant): boolean {
  return time.length > 'hh:mm'.length;
}

function momentOf(date: Instant): number {
  return Date.parse(`${earliestDay(date)}T${date.time}${date.offset}`);
}

function shapeKey({ text: _, ...shape }: EdtfDate): string {
  if (shape.kind === 'one-of') {
    return JSON.stringify(shape.members.map((member) => JSON.stringify(member)).sort());
  }
  return JSON.stringify(shape);
}

interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** How far “about” reaches to both sides of a date. */
const MARGINS = { day: 3 * DAY, month: 31 * DAY, year: 366 * DAY } as const;

function rangesOf(date: EdtfShape): readonly Days[] {
  if (date.kind === 'one-of') return date.members.flatMap(rangesOf);
  const [start, end] = date.kind === 'interval' ? [date.start, date.end] : [date, date];
  const [first, last] = [earliestDay(date), latestDay(date)];
  return [
    {
      from: first === null ? Number.NEGATIVE_INFINITY : Date.parse(first) - marginOf(start),
      to: last === null ? Number.POSITIVE_INFINITY : Date.parse(last) + marginOf(end),
    },
  ];
}

function marginOf(date: EdtfShape | string): number {
  if (typeof date === 'string' || !('qualifier' in date)) return 0;
  const isAbout = date.qualifier === 'approximate' || date.qualifier === 'both';
  return isAbout ? MARGINS[date.kind] : 0;
}
