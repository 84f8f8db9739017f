import type { EdtfDate } from '../../model/edtf-date.ts';
import { type EventMoment, hourOfPart, type WrittenTime } from '../../model/event-moment.ts';

interface WrittenMoment {
  readonly when?: EdtfDate | undefined;
  readonly time?: WrittenTime | undefined;
}

/** The moment that the fields of an event give, in the time zone of its story. */
export function eventMoment({ when, time }: WrittenMoment, timeZone: string | null): EventMoment {
  if (when?.kind !== 'day' || time === undefined) return { when: when ?? null, time: null };
  return { when, time: { ...time, offset: offsetOn(when, time, timeZone) } };
}

/**
 * The hour that a zone’s clocks show instead of one that they skip on a day, since they are set forward then; null where they show it. A part of a day
 * is never skipped as a whole.
 */
export function hourInstead({ when, time }: WrittenMoment, timeZone: string | null): string | null {
  if (when?.kind !== 'day' || time?.kind !== 'clock' || timeZone === null) return null;
  const shown = clockOn(when, time)
    .toZonedDateTime(timeZone)
    .toPlainTime()
    .toString()
    .slice(0, time.clock.length);
  return shown === time.clock ? null : shown;
}

type Day = EdtfDate & { readonly kind: 'day' };

/**
 * How far a zone was from UTC at a time of day, or when a part of the day begins. An hour that clocks skip is told as if they had not yet been set
 * forward, which is the moment of the one after; one that comes twice as the first.
 */
function offsetOn(when: Day, time: WrittenTime, timeZone: string | null): string | null {
  if (timeZone === null) return null;
  return clockOn(when, time).toZonedDateTime(timeZone, { disambiguation: 'earlier' }).offset;
}

function clockOn({ year, month, day }: Day, time: WrittenTime): Temporal.PlainDateTime {
  const [hour = 0, minute = 0] =
    time.kind === 'clock' ? time.clock.split(':').map(Number) : [hourOfPart(time.part)];
  return new Temporal.PlainDateTime(year, month, day, hour, minute);
}
