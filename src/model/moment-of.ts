import { type EdtfShape, earliestDay } from './edtf-date.ts';

/** The moment of a date that has a time of day, in milliseconds since 1970; null of any other. */
export function momentOf(date: EdtfShape): number | null {
  if (date.kind !== 'instant') return null;
  return Date.parse(`${earliestDay(date)}T${date.time}${date.offset}`);
}
