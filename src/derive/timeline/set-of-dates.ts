import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { type EdtfDate, type EdtfMember, earliestDay, latestDay } from '../../model/edtf-date.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import { distinctDates } from './distinct-dates.ts';

type Member = EdtfMember & { readonly text: string };

/**
 * The set of some dates, earliest first; the one date where there is one. A set can hold no times of day, seasons and the like: it has the
 * days of these. Null where it can have no day of one.
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

/** What a set can hold of a date. */
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
