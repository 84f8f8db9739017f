import { type EdtfPlain, type EdtfShape, isExactDay, latestDay } from '../../model/edtf-date.ts';

/** A time that iCalendar can say. */
export type CalendarSlot =
  /** Whole days, `YYYY-MM-DD`: the end is the day after the last. */
  | { readonly kind: 'days'; readonly start: string; readonly end: string; readonly sure: boolean }
  /** A moment in UTC, `2022-09-15T05:00:00Z`. */
  | { readonly kind: 'moment'; readonly start: string; readonly sure: boolean };

/**
 * The days to which a calendar can give an event: one slot, or one for each day of a disputed date. Empty where the
 * date does not name its first and its last day, since any day chosen for it would be invented.
 */
export function findCalendarSlots(when: EdtfShape): readonly CalendarSlot[] {
  switch (when.kind) {
    case 'day':
      return slotOf(when, when, isExactDay(when));
    case 'instant': {
      const day = latestDay(when);
      return day === null ? [] : momentOf(`${day}T${when.time}${when.offset}`);
    }
    case 'interval': {
      const { start, end } = when;
      if (typeof start === 'string' || typeof end === 'string') return [];
      return slotOf(start, end, isExactDay(start) && isExactDay(end));
    }
    case 'one-of': {
      const sure = when.members.length === 1;
      const slots = when.members.map((member) =>
        member.kind === 'interval' ? [] : slotOf(member, member, sure && isExactDay(member)),
      );
      return slots.every((slot) => slot.length > 0) ? withoutRepeats(slots.flat()) : [];
    }
    default:
      return [];
  }
}

const DAY = 86_400_000;

function slotOf(first: EdtfPlain, last: EdtfPlain, sure: boolean): readonly CalendarSlot[] {
  const start = dayOf(first);
  const day = dayOf(last);
  if (start === null || day === null) return [];
  const end = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
  return hasFourDigits(start) && hasFourDigits(end) ? [{ kind: 'days', start, end, sure }] : [];
}

/** A set may name a day twice. */
function withoutRepeats(slots: readonly CalendarSlot[]): readonly CalendarSlot[] {
  return slots.filter(
    ({ start }, index) => slots.findIndex((slot) => slot.start === start) === index,
  );
}

function momentOf(time: string): readonly CalendarSlot[] {
  const moment = Date.parse(time);
  if (Number.isNaN(moment)) return [];
  const start = new Date(moment).toISOString().replace('.000', '');
  return hasFourDigits(start) ? [{ kind: 'moment', start, sure: true }] : [];
}

function dayOf(date: EdtfPlain): string | null {
  return date.kind === 'day' ? latestDay(date) : null;
}

/** iCalendar writes years from 1 to 9999 only. */
function hasFourDigits(time: string): boolean {
  return /^\d{4}-/.test(time) && !time.startsWith('0000');
}
