import { compareDates } from '../../model/compare-dates.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';

/** The given dates, each once, as it first appears: the same moment in two zones is one. */
export function distinctDates<D extends EdtfDate>(dates: readonly D[]): readonly D[] {
  const distinct: D[] = [];
  for (const date of dates)
    if (!distinct.some((other) => compareDates(other, date) === 'same')) distinct.push(date);
  return distinct;
}
