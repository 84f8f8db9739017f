import type { PrintedDate } from '../article/article.ts';

/** A day of the Gregorian calendar as milliseconds since 1970, in UTC: what days are counted with. */
export type DayTime = number;

export const DAY: number = 86_400_000;

export function dayTime(year: number, month: number, day: number): DayTime {
  return Date.UTC(year, month - 1, day);
}

/** A day as EDTF. */
export function edtfOf(day: DayTime): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** A month as EDTF, some months from that of a day. */
export function monthFrom(day: DayTime, months: number): string {
  const date = new Date(day);
  return edtfOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).slice(0, 7);
}

export function yearOf(day: DayTime): number {
  return new Date(day).getUTCFullYear();
}

/** The day of the week, from 0 for Sunday. */
export function weekdayOf(day: DayTime): number {
  return new Date(day).getUTCDay();
}

/** The Monday of the week of a day. */
export function mondayOf(day: DayTime): DayTime {
  return day - ((weekdayOf(day) + 6) % 7) * DAY;
}

/** A day in words: `Wednesday, 7 September 2022`. */
export function wordDay(day: DayTime): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(day).replace(/^(\p{L}+) /u, '$1, ');
}

/** The year in which a day without one is nearest to another day. */
export function nearestYear(
  { month, day }: Pick<PrintedDate, 'month' | 'day'>,
  near: DayTime,
): number {
  const years = [-1, 0, 1].map((offset) => yearOf(near) + offset);
  const distance = (year: number): number => Math.abs(dayTime(year, month, day) - near);
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}
