import type { EdtfDate } from './edtf-date.ts';

/** A date as clocks show it in a zone, by its IANA name: a time of day at the offset of that zone, all else as it is. */
export function inZone(date: EdtfDate, timeZone: string | null): EdtfDate {
  if (date.kind !== 'instant' || timeZone === null) return date;
  const { text } = date;
  const there = Temporal.Instant.from(text).toZonedDateTimeISO(timeZone);
  const { year, month, day, offset } = there;
  if (offset === date.offset) return date;
  const [, time = date.time] = there.toPlainDateTime().toString().split('T');
  const shown = time.slice(0, date.time.length);
  return {
    kind: 'instant',
    year,
    month,
    day,
    time: shown,
    offset,
    text: `${there.toPlainDate()}T${shown}${offset}`,
  };
}
