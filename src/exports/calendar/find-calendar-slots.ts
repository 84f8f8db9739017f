import {
  type EdtfInterval,
  type EdtfNoDate,
  type EdtfPlain,
  isExactDay,
  latestDay,
} from '../../model/edtf-date.ts';
import type { EventMoment } from '../../model/event-moment.ts';

/** A time that iCalendar can express. */
export type CalendarSlot =
  /** Whole days, `YYYY-MM-DD`: the end is the day after the last, or after the first if no last is named. */
  | {
      readonly kind: 'days';
      readonly start: string;
      readonly end: string;
      readonly sure: boolean;
      readonly startOnly: boolean;
    }
  /** A moment in UTC, `2022-09-15T05:00:00Z`. */
  | { readonly kind: 'moment'; readonly start: string; readonly sure: boolean };

/**
 * The days on which a calendar can show an event: one slot, or one for each member of a disputed date. Empty if the
 * date, or a member of it, does not name the day on which it begins, since any day chosen for it would be invented.
 */
export function findCalendarSlots({ when, time }: EventMoment): readonly CalendarSlot[] {
  switch (when?.kind) {
    case 'day':
      if (time?.kind === 'clock' && time.offset !== null && !time.isAbout && isExactDay(when))
        return momentOf(`${latestDay(when)}T${time.clock}${time.offset}`);
      return slotOf(when, when, isExactDay(when));
    case 'instant': {
      const day = latestDay(when);
      return day === null ? [] : momentOf(`${day}T${when.time}${when.offset}`);
    }
    case 'interval':
      return slotOf(when.start, when.end, isExactInterval(when));
    case 'one-of': {
      const sure = when.members.length === 1;
      // The day within an interval in a set is unknown.
      const slots = when.members.map((member) =>
        member.kind === 'interval'
          ? slotOf(member.start, member.end, false)
          : slotOf(member, member, sure && isExactDay(member)),
      );
      return slots.every((slot) => slot.length > 0) ? withoutRepeats(slots.flat()) : [];
    }
    default:
      return [];
  }
}

type DaysSlot = CalendarSlot & { readonly kind: 'days' };

type PlainOrNone = EdtfPlain | EdtfNoDate;

const DAY = 86_400_000;

function slotOf(first: PlainOrNone, last: PlainOrNone, sure: boolean): readonly DaysSlot[] {
  const start = dayOf(first);
  if (start === null) return [];
  const day = dayOf(last);
  const startOnly = day === null;
  const end = new Date(Date.parse(day ?? start) + DAY).toISOString().slice(0, 10);
  return hasFourDigits(start) && hasFourDigits(end)
    ? [{ kind: 'days', start, end, sure, startOnly }]
    : [];
}

function isExactInterval({ start, end }: EdtfInterval): boolean {
  return (
    typeof start !== 'string' && typeof end !== 'string' && isExactDay(start) && isExactDay(end)
  );
}

/** A set may name a day twice; of the slots that begin on one day, the longest represents all. */
function withoutRepeats(slots: readonly DaysSlot[]): readonly DaysSlot[] {
  return slots.filter(
    ({ start, end }, index) =>
      !slots.some(
        (other, at) =>
          other.start === start && (other.end > end || (other.end === end && at < index)),
      ),
  );
}

function momentOf(time: string): readonly CalendarSlot[] {
  const moment = Date.parse(time);
  if (Number.isNaN(moment)) return [];
  const start = new Date(moment).toISOString().replace('.000', '');
  return hasFourDigits(start) ? [{ kind: 'moment', start, sure: true }] : [];
}

function dayOf(date: PlainOrNone): string | null {
  return typeof date !== 'string' && date.kind === 'day' ? latestDay(date) : null;
}

/** iCalendar writes years from 1 to 9999 only. */
function hasFourDigits(time: string): boolean {
  return /^\d{4}-/.test(time) && !time.startsWith('0000');
}
