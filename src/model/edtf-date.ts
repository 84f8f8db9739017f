import { onceForEach } from '../collections/once-for-each.ts';

/** A date of an editor: `text` as written, the rest as decided. Plain data, safe in JSON. */
export type EdtfDate = EdtfShape & { readonly text: string };

/** What a date means, whatever its spelling: one date, an interval, or one of several. */
export type EdtfShape = EdtfPoint | EdtfInterval | EdtfOneOf;

/** One date. Years are astronomical (0 is 1 BC); months and days count from 1. */
type EdtfPoint =
  | EdtfPlain
  | EdtfInstant
  | { readonly kind: 'season'; readonly year: number; readonly season: EdtfSeason }
  | { readonly kind: 'unknown-day'; readonly year: number; readonly month: number }
  | { readonly kind: 'unknown-month' | 'unknown-month-and-day'; readonly year: number }
  | { readonly kind: 'decade' | 'century'; readonly firstYear: number; readonly lastYear: number };

/** A day, month or year: the dates that may carry a qualifier, end an interval or fill a set. */
export type EdtfPlain = { readonly year: number; readonly qualifier: EdtfQualifier } & (
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'year' }
);

/** `?` is uncertain, `~` approximate, `%` both. */
export type EdtfQualifier = 'none' | 'uncertain' | 'approximate' | 'both';

/**
 * Spring begins in March and winter ends in the next year's February: EDTF numbers the seasons of
 * a year from spring to winter, and only the north has them so. The south can write months.
 */
export type EdtfSeason = 'spring' | 'summer' | 'autumn' | 'winter';

/** A time of a day, at its own offset: `time` as in `10:00` or `10:00:30`, `offset` as in `+05:00` or `Z`. */
type EdtfInstant = {
  readonly kind: 'instant';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
  readonly offset: string;
};

/** The time from one date to another, both included; one end may be open (`..`) or unknown (empty). */
export type EdtfInterval = { readonly kind: 'interval' } & (
  | { readonly start: EdtfPlain; readonly end: EdtfPlain | EdtfNoDate }
  | { readonly start: EdtfNoDate; readonly end: EdtfPlain }
);

export type EdtfNoDate = 'open' | 'unknown';

/** One of several dates, no one knows which; an interval here stands for any date within it. */
export type EdtfOneOf = {
  readonly kind: 'one-of';
  readonly members: readonly [EdtfMember, ...EdtfMember[]];
};

export type EdtfMember = EdtfPlain | EdtfInterval;

/**
 * The first day that a date may mean, as `2022-09-07`, or null where it is open or unknown. A year
 * outside 0 to 9999 has a sign and six digits (`-000044-03-15`): compare by `Date.parse`, not as text.
 */
export function earliestDay(date: EdtfShape): string | null {
  return spanOf(date).first;
}

/** The last day that a date may mean, written as `earliestDay` does; null if open or unknown. */
export function latestDay(date: EdtfShape): string | null {
  return spanOf(date).last;
}

/**
 * Orders by first day, an open one first; then by last day, so that the narrower comes first; then
 * the times of one day by their moment, before the day as a whole. 0 where nothing decides. Times of several offsets, which may be on two days at
 * once, are put in order by `inDateOrder`.
 */
export function compareEdtf(a: EdtfShape, b: EdtfShape): number {
  return compareDaySpans(a, b) || compareNumbers(momentTime(a), momentTime(b));
}

/** Orders as `compareEdtf` does, whatever the time of a day. */
export function compareDaySpans(a: EdtfShape, b: EdtfShape): number {
  return compareNumbers(firstTime(a), firstTime(b)) || compareNumbers(lastTime(a), lastTime(b));
}

/** Whether a date, or an end or member of it, is given as uncertain or approximate. */
export function isQualified(date: EdtfShape): boolean {
  const parts =
    date.kind === 'interval'
      ? [date.start, date.end]
      : date.kind === 'one-of'
        ? date.members
        : [date];
  return parts.some((part) => {
    if (typeof part === 'string') return false;
    if (part.kind === 'interval') return isQualified(part);
    return 'qualifier' in part && part.qualifier !== 'none';
  });
}

/** Whether a date is one day, or a time of one day, without any doubt. */
export function isExactDay(date: EdtfShape): boolean {
  return date.kind === 'instant' || (date.kind === 'day' && date.qualifier === 'none');
}

/** The value for `<time datetime>`, or null where HTML has no form that says the same. */
export function dateTimeAttribute(date: EdtfShape): string | null {
  // HTML knows no years before 1.
  if (!('year' in date) || date.year < 1) return null;
  const year = String(date.year).padStart(4, '0');
  switch (date.kind) {
    case 'instant':
      return `${year}-${twoDigits(date.month)}-${twoDigits(date.day)}T${date.time}${date.offset}`;
    case 'day':
      if (date.qualifier !== 'none') return null;
      return `${year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
    case 'month':
      return date.qualifier === 'none' ? `${year}-${twoDigits(date.month)}` : null;
    case 'year':
      return date.qualifier === 'none' ? year : null;
    default:
      return null;
  }
}

/** The number of days of a month (1 to 12) in the Gregorian calendar, also before its time. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

type Span = { readonly first: string | null; readonly last: string | null };

const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

// A date is asked for its days again and again.
const spanOf = onceForEach(findSpan);

function findSpan(date: EdtfShape): Span {
  switch (date.kind) {
    case 'day':
    case 'instant': {
      const day = isoDay(date.year, date.month, date.day);
      return { first: day, last: day };
    }
    case 'month':
    case 'unknown-day':
      return monthsSpan(date.year, date.month, date.year, date.month);
    case 'year':
    case 'unknown-month':
    case 'unknown-month-and-day':
      return monthsSpan(date.year, 1, date.year, 12);
    case 'season': {
      const month = FIRST_MONTH[date.season];
      if (date.season === 'winter') return monthsSpan(date.year, month, date.year + 1, 2);
      return monthsSpan(date.year, month, date.year, month + 2);
    }
    case 'decade':
    case 'century':
      return monthsSpan(date.firstYear, 1, date.lastYear, 12);
    case 'interval':
      return {
        first: typeof date.start === 'string' ? null : spanOf(date.start).first,
        last: typeof date.end === 'string' ? null : spanOf(date.end).last,
      };
    case 'one-of': {
      const [first, ...others] = date.members;
      const start = others.reduce((a, b) => (firstTime(b) < firstTime(a) ? b : a), first);
      const end = others.reduce((a, b) => (lastTime(b) > lastTime(a) ? b : a), first);
      return { first: spanOf(start).first, last: spanOf(end).last };
    }
  }
}

function monthsSpan(year: number, month: number, lastYear: number, lastMonth: number): Span {
  return {
    first: isoDay(year, month, 1),
    last: isoDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

function isoDay(year: number, month: number, day: number): string {
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function firstTime(date: EdtfShape): number {
  const { first } = spanOf(date);
  return first === null ? Number.NEGATIVE_INFINITY : Date.parse(first);
}

function lastTime(date: EdtfShape): number {
  const { last } = spanOf(date);
  return last === null ? Number.POSITIVE_INFINITY : Date.parse(last);
}

function momentTime(date: EdtfShape): number {
  if (date.kind !== 'instant') return Number.POSITIVE_INFINITY;
  return Date.parse(`${isoDay(date.year, date.month, date.day)}T${date.time}${date.offset}`);
}

// Open bounds are infinite, and the difference of two infinities is no number.
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
