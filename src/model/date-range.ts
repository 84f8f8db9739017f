import { type EdtfShape, earliestDay, latestDay } from './edtf-date.ts';

/** The time from the beginning of the first day to that of the last one, in milliseconds since 1970; infinite where a side is open. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

/** The days that a date may mean, one range for each of a set; “about” widens them. */
export function rangesOf(date: EdtfShape): readonly DateRange[] {
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

const DAY = 86_400_000;

/** How far “about” reaches to both sides of a date. */
const MARGINS = { day: 3 * DAY, month: 31 * DAY, year: 366 * DAY } as const;

function marginOf(date: EdtfShape | string): number {
  if (typeof date === 'string' || !('qualifier' in date)) return 0;
  const isAbout = date.qualifier === 'approximate' || date.qualifier === 'both';
  return isAbout ? MARGINS[date.kind] : 0;
}
