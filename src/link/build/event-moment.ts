import type { EdtfDate } from '../../model/edtf-date.ts';
import type { EventMoment, WrittenTime } from '../../model/event-moment.ts';

interface WrittenMoment {
  readonly when?: EdtfDate | undefined;
  readonly time?: WrittenTime | undefined;
}

/** The moment that the fields of an event give, in the time zone of its story. */
export function eventMoment({ when, time }: WrittenMoment, timeZone: string | null): EventMoment {
  if (when?.kind !== 'day' || time === undefined) return { when: when ?? null, time: null };
  return { when, time: { ...time, offset: offsetOn(when, time, timeZone) } };
}

/** How far a zone was from UTC at a time of day. Where clocks are set forward, a time that was left out is taken for the one after. */
function offsetOn(
  { year, month, day }: EdtfDate & { readonly kind: 'day' },
  time: WrittenTime,
  timeZone: string | null,
): string | null {
  if (timeZone === null) return null;
  const [hour = 0, minute = 0] = time.kind === 'clock' ? time.clock.split(':').map(Number) : [];
  return new Temporal.PlainDateTime(year, month, day, hour, minute).toZonedDateTime(timeZone)
    .offset;
}
