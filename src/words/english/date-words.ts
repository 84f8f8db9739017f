import type {
  EdtfInterval,
  EdtfMember,
  EdtfPlain,
  EdtfQualifier,
  EdtfShape,
} from '../../model/edtf-date.ts';
import type { EventMoment, PartOfDay, TimeOfDay } from '../../model/event-moment.ts';
import { monthName } from './month-names.ts';
import { yearWords } from './year-words.ts';

/**
 * A date in plain English, with its doubt: "15–16 September 2022", "about 7 September 2022",
 * "7 or 8 September 2022, sources differ", "by 5 September 2022".
 */
export function dateWords(date: EdtfShape): string {
  switch (date.kind) {
    case 'day':
    case 'month':
    case 'year':
      return plainWords(date);
    case 'season':
      return `${date.season} ${yearWords(date.year)}`;
    case 'unknown-day':
      return `${plainWords({ ...date, kind: 'month', qualifier: 'none' })}, day unknown`;
    case 'unknown-month':
      return `${yearWords(date.year)}, month unknown`;
    case 'unknown-month-and-day':
      return `${yearWords(date.year)}, month and day unknown`;
    case 'decade':
      return decadeWords(date.firstYear, date.lastYear);
    case 'century':
      return centuryWords(date.firstYear);
    case 'instant':
      return `${plainWords({ ...date, kind: 'day', qualifier: 'none' })}, ${date.time} (${zoneWords(date.offset)})`;
    case 'interval':
      return intervalWords(date);
    case 'one-of': {
      const [first, ...others] = date.members;
      return others.length === 0
        ? memberWords(first)
        : `${choiceWords(date.members)}, sources differ`;
    }
  }
}

/** The text for a source or an event without a date. */
export const noDateWords = 'No date given';

/** The moment of an event, as far as it is known: "24 June 2023, about 05:00 (UTC+03:00)". */
export function momentWords({ when, time }: EventMoment): string {
  if (when === null) return noDateWords;
  return time === null ? dateWords(when) : `${dateWords(when)}, ${timeWords(time)}`;
}

/** A time of day: "about 05:00 (UTC+03:00)", "in the evening". */
export function timeWords(time: TimeOfDay): string {
  if (time.kind === 'part') return PARTS[time.part];
  const clock = time.isAbout ? `about ${time.clock}` : time.clock;
  return time.offset === null ? clock : `${clock} (${zoneWords(time.offset)})`;
}

const PARTS = {
  night: 'at night',
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
} as const satisfies Record<PartOfDay, string>;

function zoneWords(offset: string): string {
  return /[1-9]/.test(offset) ? `UTC${offset.replace('-', '−')}` : 'UTC';
}

/** An exact day such as `2022-09-07` in words: "7 September 2022". */
export function dayWords(isoDay: string): string {
  const day = new Date(Date.parse(isoDay));
  return plainWords({
    kind: 'day',
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    qualifier: 'none',
  });
}

const QUALIFIERS = {
  none: '',
  uncertain: 'possibly ',
  approximate: 'about ',
  both: 'possibly about ',
} as const satisfies Record<EdtfQualifier, string>;

// British lists have no comma before the last item: "7, 8 or 10".
const CHOICE = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function intervalWords(interval: EdtfInterval): string {
  if (interval.start === 'open') return `until ${plainWords(interval.end)}`;
  if (interval.start === 'unknown') return `until ${plainWords(interval.end)}, start unknown`;
  if (interval.end === 'open') return `since ${plainWords(interval.start)}`;
  if (interval.end === 'unknown') return `from ${plainWords(interval.start)}, end unknown`;
  return spanWords(interval.start, interval.end);
}

function spanWords(start: EdtfPlain, end: EdtfPlain): string {
  const shared = findShared([start, end]);
  const first = plainWords(start, shared);
  const last = plainWords(end);
  if (last === plainWords(start)) return last;
  const isTight = !first.includes(' ') && (shared !== 'nothing' || !last.includes(' '));
  return isTight ? `${first}–${last}` : `${first} – ${last}`;
}

/** The one member of a set: some day of a range, "by 5 September 2022", "on 5 September 2022 or later", or a plain date. */
function memberWords(member: EdtfMember): string {
  if (member.kind !== 'interval') return plainWords(member);
  const { start, end } = member;
  // "By 2022" could leave the year itself out, and "by 5 or by 7 September" the fifth.
  if (typeof start === 'string' && typeof end !== 'string' && end.kind === 'day')
    return `by ${plainWords(end)}`;
  if (typeof end === 'string' && typeof start !== 'string' && start.kind === 'day')
    return `on ${rangeWords(member)}`;
  return rangeWords(member);
}

function choiceWords(members: readonly EdtfMember[]): string {
  const dates = members.filter((member) => member.kind !== 'interval');
  const shared = dates.length === members.length ? findShared(dates) : 'nothing';
  const words = members.map((member, index) => {
    if (member.kind === 'interval') return rangeWords(member);
    return plainWords(member, index < members.length - 1 ? shared : 'nothing');
  });
  return CHOICE.format(words);
}

function rangeWords(range: EdtfInterval): string {
  if (range.start === 'open' || range.start === 'unknown') {
    return `${plainWords(range.end)} or earlier`;
  }
  const { start, end } = range;
  if (end === 'open' || end === 'unknown') return `${plainWords(start)} or later`;
  return `between ${plainWords(start, findShared([start, end]))} and ${plainWords(end)}`;
}

/** What neighbouring dates have in common, so that only the last of them needs to say it. */
type Shared = 'nothing' | 'year' | 'month';

function findShared(dates: readonly EdtfPlain[]): Shared {
  const [first] = dates;
  if (first === undefined || first.kind === 'year') return 'nothing';
  const isPlain = dates.every((date) => date.kind === first.kind && date.qualifier === 'none');
  if (!isPlain || dates.some((date) => date.year !== first.year)) return 'nothing';
  const isOneMonth = dates.every((date) => date.kind === 'day' && date.month === first.month);
  return isOneMonth ? 'month' : 'year';
}

function plainWords(date: EdtfPlain, shared: Shared = 'nothing'): string {
  const year = shared === 'nothing' ? [yearWords(date.year)] : [];
  const words = date.kind === 'year' ? year : [monthAndDay(date, shared), ...year];
  return `${QUALIFIERS[date.qualifier]}${words.join(' ')}`;
}

function monthAndDay(date: Exclude<EdtfPlain, { kind: 'year' }>, shared: Shared): string {
  const month = shared === 'month' ? [] : [monthName(date.month)];
  return [...(date.kind === 'day' ? [date.day] : []), ...month].join(' ');
}

function decadeWords(firstYear: number, lastYear: number): string {
  // "The 2000s" could be ten years or a hundred.
  if (firstYear >= 1000 && firstYear % 100 !== 0) return `the ${firstYear}s`;
  return `between ${yearWords(firstYear)} and ${yearWords(lastYear)}`;
}

function centuryWords(firstYear: number): string {
  const number = Math.floor(Math.abs(firstYear) / 100) + 1;
  return `the ${ordinal(number)} century${firstYear < 0 ? ' BC' : ''}`;
}

function ordinal(number: number): string {
  const isTeen = number >= 11 && number <= 13;
  const suffix = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}
