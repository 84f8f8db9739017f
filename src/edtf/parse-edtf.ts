import { type DateNode, type IntervalEndNode, parse, type SetNode, type YearNode } from 'edtf';
import {
  daysInMonth,
  type EdtfDate,
  type EdtfInterval,
  type EdtfMember,
  type EdtfNoDate,
  type EdtfOneOf,
  type EdtfPlain,
  type EdtfQualifier,
  type EdtfSeason,
  type EdtfShape,
  earliestDay,
  latestDay,
} from '../model/edtf-date.ts';

/**
 * Reads EDTF of level 0 and 1, and the set of which one is meant (`[a,b]`). Never throws, and
 * `expected` completes a message: "`2022-02-30` is not a date: February 2022 has 28 days".
 */
export function parseEdtf(
  text: string,
):
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly expected: string } {
  const fault = findFault(text);
  if (fault !== null) return { ok: false, expected: fault };
  const shape = decideShape(text);
  return shape.kind === 'fault'
    ? { ok: false, expected: shape.expected }
    : { ok: true, date: { text, ...shape } };
}

type Fault = { readonly kind: 'fault'; readonly expected: string };

type IntervalEnd = EdtfPlain | EdtfNoDate | Fault;

const LONGEST = 100;

/** The last whole year that `Date` can count, in both directions. */
const LAST_YEAR = 271_820;

const EXAMPLES = 'write it like `2022-09-07`, `2022-09`, `2022` or `2022-09-15/2022-09-16`';
const SET = 'a set lists days, months or years, as in `[2022-09-07,2022-09-08]`';
const INTERVAL_ENDS = 'the ends of an interval are days, months, years or `..`';
const TWO_DIGITS = 'months and days have two digits, as in `2022-09-07`';
const TIME = 'a time is written like `2022-09-07T10:00:00+05:00`';
const UNSPECIFIED = '`X` stands for unknown digits as in `201X`, `20XX`, `2022-XX` or `2022-09-XX`';

/** What the grammar would let through or could not explain; the first that fits says the most. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, EXAMPLES],
  [/^\s|\s$/, 'remove the spaces around it'],
  [/[\u2010-\u2015\u2212]/, 'plain hyphens join its parts, as in `2022-09-07`'],
  [/[^ -~]/, 'it consists of the digits 0 to 9 and plain punctuation'],
  [/\{/, '`{a,b}` is not supported; write `[a,b]` for one of several dates'],
  [/^\d{1,2}([-./ ])\d{1,2}\1\d{4}$|^\d{4}([./ ])\d{1,2}\2\d{1,2}$/, EXAMPLES],
  [/^\d{8}$/, EXAMPLES],
  [/(?<!\d)\d{4}-(\d|\d\d-\d)(?![\dX])/, TWO_DIGITS],
  [/\d[ES]\d/, 'exponents and significant digits are not supported'],
  [/\[.*[/X?~%T]/, SET],
  [/[?~%](?!$|\/)/, 'one `?`, `~` or `%` may follow a whole date, and nothing inside it'],
  [/X.*[?~%]/, 'a date with unknown digits takes no `?`, `~` or `%`'],
  [/\d{4}-2[1-4][?~%]/, 'a season takes no `?`, `~` or `%`'],
  [/\/.*\//, 'an interval has two ends, as in `2022-09-15/2022-09-16`'],
  [/[XTY].*\/|\/.*[XTY]|\d{4}-2[1-4]\/|\/\d{4}-2[1-4]$/, INTERVAL_ENDS],
  [/\dT[\d:]+$/, 'a time ends with its offset, as in `T10:00:00+05:00` or `T10:00:00Z`'],
  [/\dT24/, 'the hours of a day run from 00 to 23'],
  [/\dT.*[.,]/, 'a time has no fractions of a second'],
  [/\dT(?!\d\d:\d\d(:\d\d)?(Z|[+-]\d\d(:\d\d)?)$)/, TIME],
];

/** What to write instead of a text that the grammar refuses. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^\[/, SET],
  [/\d[Tt ]\d/, TIME],
  [/^[\dXx-]*[Xx][\dXx-]*$/, UNSPECIFIED],
  [/^Y/, 'only a year of more than four digits begins with `Y`'],
];

const CALENDAR_DATE = /(?<!\d)(-?\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/g;

const MONTHS =
  'January February March April May June July August September October November December';

const SEASONS: ReadonlyMap<number, EdtfSeason> = new Map([
  [21, 'spring'],
  [22, 'summer'],
  [23, 'autumn'],
  [24, 'winter'],
]);

function findFault(text: string): string | null {
  if (text.length > LONGEST) return `it has more than ${LONGEST} characters`;
  for (const [pattern, fault] of FAULTS) {
    if (pattern.test(text)) return fault;
  }
  for (const [, year = '', month = '', day] of text.matchAll(CALENDAR_DATE)) {
    const fault = findCalendarFault(year, Number(month), day);
    if (fault !== null) return fault;
  }
  return null;
}

function findCalendarFault(year: string, month: number, day: string | undefined): string | null {
  if (day === undefined && SEASONS.has(month)) return null;
  if (day === undefined && month > 24 && month <= 41) return 'seasons run from 21 to 24';
  const name = MONTHS.split(' ')[month - 1];
  if (name === undefined) return 'months run from 01 to 12';
  if (day === undefined) return null;
  if (day === '00') return 'days run from 01';
  const days = daysInMonth(Number(year), month);
  if (Number(day) <= days) return null;
  return month === 2 ? `${name} ${year} has ${days} days` : `${name} has ${days} days`;
}

function decideShape(text: string): EdtfShape | Fault {
  // Nearly all dates are plain days, checked by now, and the grammar takes half a millisecond.
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return { kind: 'day', year, month, day, qualifier: 'none' };
  }
  const node = parseNode(text);
  switch (node?.type) {
    case 'Date':
      return decideDate(node);
    case 'Season':
    case 'Year':
    case 'Century':
    case 'Decade':
      return decideNumbered(node);
    case 'Interval':
      return decideInterval(decideEnd(node.values[0]), decideEnd(node.values[1]));
    case 'Set':
      return decideSet(node);
    default:
      return refuse(HINTS.find(([pattern]) => pattern.test(text))?.[1] ?? EXAMPLES);
  }
}

function parseNode(text: string): ReturnType<typeof parse> | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function decideDate(node: DateNode): EdtfShape | Fault {
  if (node.level > 1) return refuse(node.unspecified === undefined ? EXAMPLES : UNSPECIFIED);
  if (node.unspecified !== undefined) return decideUnspecified(node);
  const [year, monthIndex, day, hour, minute, second = 0] = node.values;
  if (year === undefined || monthIndex === undefined || day === undefined) return decidePlain(node);
  if (hour === undefined || minute === undefined) return decidePlain(node);
  if (node.timeZone === undefined) return refuse('a time ends with its offset');
  const parts = second === 0 ? [hour, minute] : [hour, minute, second];
  return {
    kind: 'instant',
    year,
    month: monthIndex + 1,
    day,
    time: parts.map((part) => String(part).padStart(2, '0')).join(':'),
    offset: node.timeZone === '+00:00' ? 'Z' : node.timeZone,
  };
}

function decidePlain(node: DateNode): EdtfPlain | Fault {
  const [year, monthIndex, day] = node.values;
  const qualifier = decideQualifier(node);
  if (year === undefined) return refuse(EXAMPLES);
  if (monthIndex === undefined) return { kind: 'year', year, qualifier };
  const month = monthIndex + 1;
  if (day === undefined) return { kind: 'month', year, month, qualifier };
  return { kind: 'day', year, month, day, qualifier };
}

function decideQualifier(node: DateNode): EdtfQualifier {
  if (node.uncertain && node.approximate) return 'both';
  if (node.uncertain) return 'uncertain';
  return node.approximate ? 'approximate' : 'none';
}

function decideUnspecified(node: DateNode): EdtfShape | Fault {
  const [year = 0, monthIndex = 0] = node.values;
  // One bit a character of YYYYMMDD, the year's first digit the lowest.
  switch (node.unspecified) {
    case 0b0000_1000:
      return { kind: 'decade', ...decideYears(year, 10) };
    case 0b0000_1100:
      return { kind: 'century', ...decideYears(year, 100) };
    case 0b0011_0000:
      return { kind: 'unknown-month', year };
    case 0b1100_0000:
      return { kind: 'unknown-day', year, month: monthIndex + 1 };
    case 0b1111_0000:
      return { kind: 'unknown-month-and-day', year };
    default:
      return refuse(UNSPECIFIED);
  }
}

function decideYears(year: number, count: number): { firstYear: number; lastYear: number } {
  // The grammar reads `-000X` as minus zero.
  const isNegative = year < 0 || Object.is(year, -0);
  if (!isNegative) return { firstYear: year, lastYear: year + count - 1 };
  return { firstYear: year - count + 1, lastYear: Math.min(year, -1) };
}

function decideNumbered(node: YearNode): EdtfShape | Fault {
  const [year = 0, division = 0] = node.values;
  const season = SEASONS.get(division);
  if (season !== undefined) return { kind: 'season', year, season };
  if (node.type !== 'Year') return refuse('a century is written like `20XX`, a decade like `201X`');
  if (Math.abs(year) > LAST_YEAR) return refuse(`years run from -${LAST_YEAR} to ${LAST_YEAR}`);
  return { kind: 'year', year, qualifier: 'none' };
}

function decideInterval(start: IntervalEnd, end: IntervalEnd): EdtfInterval | Fault {
  if (isFault(start)) return start;
  if (isFault(end)) return end;
  if (typeof end !== 'string') {
    if (typeof start !== 'string' && isReversed(start, end)) {
      return refuse('its end comes before its start');
    }
    return { kind: 'interval', start, end };
  }
  if (typeof start !== 'string') return { kind: 'interval', start, end };
  return refuse('an interval has a date at one end at least');
}

function isReversed(start: EdtfPlain, end: EdtfPlain): boolean {
  // By the last day of the end, since `2022-09-16/2022-09` ends on some day of that month.
  const [first, last] = [earliestDay(start), latestDay(end)];
  return first !== null && last !== null && Date.parse(last) < Date.parse(first);
}

function decideEnd(node: IntervalEndNode): IntervalEnd {
  if (node === null) return 'unknown';
  return typeof node === 'number' ? 'open' : decidePlain(node);
}

function decideSet(node: SetNode): EdtfOneOf | Fault {
  const lastIndex = node.values.length - 1;
  const members: EdtfMember[] = [];
  for (const [index, part] of node.values.entries()) {
    const isOpenBefore = node.earlier === true && index === 0;
    const isOpenAfter = node.later === true && index === lastIndex;
    const member = decideMember(part, isOpenBefore, isOpenAfter);
    if (isFault(member)) return member;
    members.push(member);
  }
  const [first, ...others] = members;
  return first === undefined ? refuse(SET) : { kind: 'one-of', members: [first, ...others] };
}

function decideMember(
  part: SetNode['values'][number],
  isOpenBefore: boolean,
  isOpenAfter: boolean,
): EdtfMember | Fault {
  if (Array.isArray(part)) {
    if (isOpenBefore || isOpenAfter) return refuse(SET);
    return decideInterval(decidePlain(part[0]), decidePlain(part[1]));
  }
  const date = decidePlain(part);
  if (!isOpenBefore && !isOpenAfter) return date;
  return decideInterval(isOpenBefore ? 'open' : date, isOpenAfter ? 'open' : date);
}

function refuse(expected: string): Fault {
  return { kind: 'fault', expected };
}

function isFault(decided: Fault | EdtfShape | string): decided is Fault {
  return typeof decided === 'object' && decided.kind === 'fault';
}
