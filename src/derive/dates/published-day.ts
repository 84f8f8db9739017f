import { type EdtfDate, latestDay } from '../../model/edtf-date.ts';
import type { Known, Source } from '../../model/source.ts';
import { dayDate } from './day-date.ts';

/** The date of a source without the time of day. */
export function publishedDay({ published }: Pick<Source, 'published'>): Known<EdtfDate> {
  if (published.known === 'unknown' || published.value.kind !== 'instant') return published;
  const day = latestDay(published.value);
  return day === null ? published : { ...published, value: dayDate(day) };
}
