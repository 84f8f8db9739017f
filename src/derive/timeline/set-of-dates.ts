import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { type EdtfDate, type EdtfMember, earliestDay, latestDay } from '../../model/edtf-date.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import { distinctDates } from './distinct-dates.ts';

type Member = EdtfMember & { readonly text: string };

/**
 * The set of some dates, earliest first; the date itself if there is only one. A set cannot hold times of day, seasons and the
 * like: it has their days instead. Null if it cannot have the days of one of them.
 */
export function setOfDates(dates: readonly EdtfDate[]): EdtfDate | null {
  const [only, ...others] = inDateOrder(dates, (date) => date);
  if (only === undefined || others.length === 0) return only ?? null;
  const parts = [only, ...others].map(membersOf);
  if (parts.some((members) => members.length === 0)) return null;
  const [first, ...rest] = distinctDates(parts.flat());
  if (first === undefined || rest.length === 0) return first ?? null;
  const text = `[${[first, ...rest].map((member) => member.text).join()}]`;
  return { kind: 'one-of', members: [first, ...rest], text };
}

/** The members of a set that represent a date. */
function membersOf(date: EdtfDate): readonly Member[] {
  switch (date.kind) {
    case 'one-of': {
      const texts = date.text.slice(1, -1).split(',');
      return date.members.map((member, place) => ({ ...member, text: texts[place]?.trim() ?? '' }));
    }
    case 'day':
    case 'month':
    case 'year':
    case 'interval':
      return [date];
    case 'instant':
      return membersIn(`${earliestDay(date)}`);
    default:
      return membersIn(`${earliestDay(date)}/${latestDay(date)}`);
  }
}

function membersIn(text: string): readonly Member[] {
  const parsed = parseEdtf(text);
  return parsed.ok && ['day', 'interval'].includes(parsed.date.kind) ? membersOf(parsed.date) : [];
}
