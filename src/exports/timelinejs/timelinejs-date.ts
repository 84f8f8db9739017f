import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import type { EventMoment } from '../../model/event-moment.ts';

/** A date of TimelineJS. Its time is that of the reader's own clock. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
}

export interface TimelineJsSpan {
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
}

/**
 * The position of an event on the axis: all the days that its date may mean, or its hour. An open side is left to the words
 * beside it. Null if no side has a bound, or there is no date.
 */
export function timelineJsSpan({ when, time: hours }: EventMoment): TimelineJsSpan | null {
  if (when === null) return null;
  const first = earliestDay(when);
  const last = latestDay(when);
  const start = first ?? last;
  if (start === null) return null;
  const clock = when.kind === 'instant' ? when.time : hours?.kind === 'clock' ? hours.clock : '';
  const [hour, minute] = clock === '' ? [] : clock.split(':').map(Number);
  const time = hour === undefined || minute === undefined ? {} : { hour, minute };
  return {
    start_date: { ...timelineJsDate(start), ...time },
    ...(last === null || last === start ? {} : { end_date: timelineJsDate(last) }),
  };
}

/** A day such as `2022-09-07` or `-000043-03-15`. */
export function timelineJsDate(day: string): TimelineJsDate {
  const date = new Date(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
