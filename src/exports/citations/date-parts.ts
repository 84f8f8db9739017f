import type { EdtfShape } from '../../model/edtf-date.ts';

/** A date as far as it is one: a year, perhaps a month, perhaps a day. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What of a date citations can hold as numbers; null for intervals, choices and spans of years, which only words can say. */
export function datePartsOf(date: EdtfShape): DateParts | null {
  switch (date.kind) {
    case 'day':
    case 'instant':
      return hasPlainYear(date) ? { year: date.year, month: date.month, day: date.day } : null;
    case 'month':
    case 'unknown-day':
      return hasPlainYear(date) ? { year: date.year, month: date.month } : null;
    case 'year':
    case 'season':
    case 'unknown-month':
    case 'unknown-month-and-day':
      return hasPlainYear(date) ? { year: date.year } : null;
    default:
      return null;
  }
}

/** Reference managers read years of four digits only. */
function hasPlainYear({ year }: { readonly year: number }): boolean {
  return year >= 1000 && year <= 9999;
}
