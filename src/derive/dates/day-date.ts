import type { EdtfDate } from '../../model/edtf-date.ts';

/** A validated day, `YYYY-MM-DD`, as the date that pages show. */
export function dayDate(day: string): EdtfDate {
  return {
    kind: 'day',
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
    qualifier: 'none',
    text: day,
  };
}
