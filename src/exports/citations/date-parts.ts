import type { EdtfShape } from '../../model/edtf-date.ts';

/** A date in numbers: a year, perhaps a month, perhaps a day. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The part of a date that citations can have as numbers; null for intervals, choices and spans of years, which only words can express. */
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

/** Whether reference managers can read a year: they read only four digits. */
function hasPlainYear({ year }: { readonly year: number }): boolean {
  return year >= 1000 && year <= 9999;
}
