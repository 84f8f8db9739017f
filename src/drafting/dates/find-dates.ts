import { monthNumber, monthPattern } from '../article/printed-date.ts';
import {
  DAY,
  type DayTime,
  dayTime,
  edtfOf,
  mondayOf,
  monthFrom,
  nearestYear,
  weekdayOf,
  wordDay,
  yearOf,
} from './calendar.ts';

/** A date that a sentence gives or implies, by offsets of the sentence. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** EDTF; null where it takes the day of publication, which is not known. */
  readonly value: string | null;
  /** Why it is this date, in a sentence for the editor. */
  readonly reason: string;
}

/**
 * The dates of an English sentence, resolved from the day on which the article was published. A week of which only one day is meant
 * is a set, `[2022-08-29..2022-09-04]`; a day without a year is of the year in which it is nearest to the publication.
 */
export function findDates(sentence: string, published: DayTime | null): readonly FoundDate[] {
  const found = readers.flatMap(([pattern, read]) =>
    [...sentence.matchAll(pattern)].flatMap((match): FoundDate[] => {
      const task = {
        groups: match.groups ?? {},
        sentence,
        at: match.index,
        length: match[0].length,
      };
      const resolved = read(task, published);
      if (resolved === null) return [];
      const start = match.index;
      return [{ start, end: start + match[0].length, written: match[0], ...resolved }];
    }),
  );
  return keepLongest(found);
}

interface Task {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly sentence: string;
  readonly at: number;
  readonly length: number;
}

type Resolved = Pick<FoundDate, 'value' | 'reason'>;
type Reader = (task: Task, published: DayTime | null) => Resolved | null;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAYS =
  '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:\\s*(?:[-–—]|to|and|until)\\s*(?<to>[0-3]?\\d)(?:st|nd|rd|th)?)?';
const YEAR = '(?:,?\\s+(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))?';
const NAME = `(?<name>${monthPattern})`;
const EARLY = '(?:(?:early|late|mid|the\\s+(?:start|beginning|middle|end)\\s+of)[\\s-]+)?';

const readers: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [/(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/gu, readIso],
  [new RegExp(`(?<![\\p{L}\\d])${NAME}\\s+${DAYS}(?![\\d%])${YEAR}`, 'gu'), readNamed],
  [new RegExp(`(?<![\\p{L}\\d.,])${DAYS}\\s+(?:of\\s+)?${NAME}(?!\\p{L})${YEAR}`, 'gu'), readNamed],
  [
    new RegExp(
      `(?<=^|[\\s(“"])(?<!\\d\\s)${EARLY}(?:(?<which>last|next|this|of)\\s+)?${NAME}(?![\\p{L}’'])(?:\\s+(?:of\\s+)?(?<year>(?:1[5-9]|20)\\d\\d))?(?!\\s+\\d)`,
      'gu',
    ),
    readMonth,
  ],
  [
    /(?:(?<which>last|next|this|past|coming)\s+)?(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?!\p{L})/gu,
    readWeekday,
  ],
  [
    /(?<!\p{L})(?:earlier\s+|later\s+)?(?<which>this|last|next|past|coming)\s+(?<unit>week|weekend|month|year)(?!\p{L})/giu,
    readStretch,
  ],
  [
    /(?<!\p{L})(?<near>today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening))(?!\p{L})/giu,
    readNear,
  ],
  [
    /(?<!\p{L})(?:about|around|some)?\s*(?<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<unit>day|week|month|year)s?\s+(?<way>ago|earlier)(?!\p{L})/giu,
    readAgo,
  ],
  [
    /(?<=(?:^|[^\p{L}])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter)\s)(?<year>(?:1[5-9]|20)\d\d)(?![\d.,]\d|\d|-)/gu,
    readYear,
  ],
];

const NO_DAY: Resolved = {
  value: null,
  reason: 'The day of publication is not known, and it is counted from that.',
};

function readIso({ groups: { year, month, day } }: Task): Resolved | null {
  const value = `${year}-${month}-${day}`;
  const isDay =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    edtfOf(dayTime(Number(year), Number(month), Number(day))) === value;
  return isDay ? { value, reason: 'Written so.' } : null;
}

function readNamed(
  { groups: { name = '', day, to, year } }: Task,
  published: DayTime | null,
): Resolved | null {
  const month = monthNumber(name);
  if (month === null) return null;
  const date = { month, day: Number(day) };
  const yearOfDate = year === undefined ? inferYear(date, published) : Number(year);
  if (yearOfDate === null) return NO_DAY;
  const [first, last] = [date.day, Number(to ?? day)].map((each) =>
    dayTime(yearOfDate, month, each),
  );
  if (first === undefined || last === undefined || last < first) return null;
  if (new Date(first).getUTCMonth() + 1 !== month || new Date(last).getUTCMonth() + 1 !== month)
    return null;
  const reason =
    year === undefined
      ? `No year is printed; in ${yearOfDate} it is nearest to the day of publication.`
      : 'Written so.';
  return { value: first === last ? edtfOf(first) : `${edtfOf(first)}/${edtfOf(last)}`, reason };
}

function inferYear(date: { month: number; day: number }, published: DayTime | null): number | null {
  return published === null ? null : nearestYear(date, published);
}

function readMonth(task: Task, published: DayTime | null): Resolved | null {
  const { name = '', year, which } = task.groups;
  const month = monthNumber(name);
  // `May` and `March` are other words too.
  const leads =
    /(?:^|[\s(])(?:in|since|until|by|of|from|during|before|after|between|and|late|early|mid|last|next|this)[\s-]$/iu;
  const isLed =
    leads.test(task.sentence.slice(0, task.at)) ||
    /^(?:early|late|mid|the|last|next|this)\b/iu.test(task.sentence.slice(task.at));
  if (month === null || (!isLed && year === undefined)) return null;
  const written = String(month).padStart(2, '0');
  if (year !== undefined) return { value: `${year}-${written}`, reason: 'Written so.' };
  if (published === null) return NO_DAY;
  const isAhead = which === 'next' || (which !== 'last' && isFuture(task));
  const months = Array.from({ length: 13 }, (_, index) =>
    monthFrom(published, isAhead ? index : -index),
  );
  const value = months.find(
    (each, index) =>
      each.endsWith(`-${written}`) && (index > 0 || which === undefined || which === 'this'),
  );
  if (value === undefined) return null;
  return {
    value,
    reason: `No year is printed; it is read as the ${isAhead ? 'next' : 'last'} one from the publication on ${wordDay(published)}.`,
  };
}

function readWeekday(task: Task, published: DayTime | null): Resolved {
  if (published === null) return NO_DAY;
  const { weekday = '', which = '' } = task.groups;
  const wanted = WEEKDAYS.indexOf(weekday.toLowerCase());
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const ahead = (wanted - weekdayOf(published) + 7) % 7;
  const isAhead = /next|coming/u.test(which) || (!/last|past/u.test(which) && isFuture(task));
  const isThis = which === 'this';
  const days = isAhead
    ? ahead === 0 && which !== 'this'
      ? 7
      : ahead
    : -(back === 0 && /last|past/u.test(which) ? 7 : back);
  const day =
    isThis && !isAhead ? mondayOf(published) + ((wanted + 6) % 7) * DAY : published + days * DAY;
  const side = isAhead ? 'The next one after' : 'The last one up to';
  return { value: edtfOf(day), reason: `${side} the publication on ${wordDay(published)}.` };
}

function readStretch(
  { groups: { which = '', unit = '' } }: Task,
  published: DayTime | null,
): Resolved {
  if (published === null) return NO_DAY;
  const offset = /last|past/iu.test(which) ? -1 : /next|coming/iu.test(which) ? 1 : 0;
  const reason = `Counted from the publication on ${wordDay(published)}; weeks begin on Monday.`;
  switch (unit.toLowerCase()) {
    case 'month':
      return { value: monthFrom(published, offset), reason };
    case 'year':
      return { value: String(yearOf(published) + offset), reason };
    case 'weekend': {
      const saturday = mondayOf(published) + (offset * 7 + 5) * DAY;
      return { value: `[${edtfOf(saturday)}..${edtfOf(saturday + DAY)}]`, reason };
    }
    default: {
      const monday = mondayOf(published) + offset * 7 * DAY;
      return { value: `[${edtfOf(monday)}..${edtfOf(monday + 6 * DAY)}]`, reason };
    }
  }
}

function readNear({ groups: { near = '' } }: Task, published: DayTime | null): Resolved {
  if (published === null) return NO_DAY;
  const offset = { yesterday: -1, tomorrow: 1 }[near.toLowerCase()] ?? 0;
  return {
    value: edtfOf(published + offset * DAY),
    reason: `Counted from the publication on ${wordDay(published)}.`,
  };
}

const COUNTS = 'zero one two three four five six seven eight nine ten'.split(' ');

function readAgo(
  { groups: { count = '', unit = '', way } }: Task,
  published: DayTime | null,
): Resolved | null {
  if (way?.toLowerCase() === 'earlier') return null;
  if (published === null) return NO_DAY;
  const number = /^an?$/iu.test(count)
    ? 1
    : /\d/u.test(count)
      ? Number(count)
      : COUNTS.indexOf(count.toLowerCase());
  const reason = `Counted back from the publication on ${wordDay(published)}.`;
  switch (unit.toLowerCase()) {
    case 'day':
      return { value: edtfOf(published - number * DAY), reason };
    case 'week':
      return { value: `${edtfOf(published - number * 7 * DAY)}~`, reason };
    case 'month':
      return { value: `${monthFrom(published, -number)}~`, reason };
    default:
      return { value: `${yearOf(published) - number}~`, reason };
  }
}

function readYear({ groups: { year = '' } }: Task): Resolved {
  return { value: year, reason: 'Written so.' };
}

/** Whether the verb that a date goes with speaks of what is to come: the nearest before it, or after it at the beginning of a sentence. */
function isFuture({ sentence, at, length }: Task): boolean {
  const before =
    sentence
      .slice(0, at)
      .split(/[,;:“”"]/u)
      .at(-1) ?? '';
  const near = /\p{L}+\s+\p{L}/u.test(before) ? before : sentence.slice(at + length);
  const said =
    /(?<!\p{L})(?:said|says|told|announced|added|reported|wrote|confirmed|denied|stated)\s+(?:\p{L}+\s+){0,4}(?:on\s+)?$/iu.test(
      before,
    );
  if (said) return false;
  const ahead = [
    ...near.matchAll(
      /(?<!\p{L})(?:will|shall|would|is to|are to|due|expected|scheduled|plans? to|planned for|set to|upcoming)(?!\p{L})/giu,
    ),
  ];
  const past = [
    ...near.matchAll(
      /(?<!\p{L}|\bbe\s|\bbeen\s|\bto\s)(?:was|were|had|did|said|told|\p{L}{2,}ed)(?!\p{L})/giu,
    ),
  ];
  const last = ahead.at(-1)?.index ?? -1;
  const isPlanned = /(?:expected|scheduled|planned)/iu.test(ahead.at(-1)?.[0] ?? '');
  if (ahead.length === 0) return false;
  if (near !== before) return (ahead[0]?.index ?? 0) < (past[0]?.index ?? Number.POSITIVE_INFINITY);
  return isPlanned || last > (past.at(-1)?.index ?? -1);
}

function keepLongest(found: readonly FoundDate[]): FoundDate[] {
  return found
    .filter(
      (each) =>
        !found.some(
          (other) =>
            other !== each &&
            other.start <= each.start &&
            other.end >= each.end &&
            (other.end - other.start > each.end - each.start ||
              found.indexOf(other) < found.indexOf(each)),
        ),
    )
    .sort((a, b) => a.start - b.start);
}
