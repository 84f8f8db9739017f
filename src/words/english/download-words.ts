import { plural } from './plural.ts';

/** The words that only the downloads of timelines say, and the list that offers them. */
export const downloadWords = {
  heading: 'Take it along',
  note: 'The events of this timeline as files.',
  notOffered: 'not offered',
  calendar: {
    name: 'Calendar (iCalendar)',
    note: 'A calendar can subscribe to its address.',
    leftOut: (events: number): string =>
      leftOut(events, 'date, if any, names no day of beginning that a calendar can show'),
    startOnly: 'The calendar shows only the first day: the date names no last one.',
  },
  csv: { name: 'Table (CSV)' },
  json: { name: 'Data (JSON)' },
  timelineJs: {
    leftOut: (events: number): string =>
      leftOut(events, 'date is open on both sides, or there is none'),
    sourceDays: 'The sources were published',
  },
} as const;

function leftOut(events: number, why: string): string {
  const are = plural(
    events,
    'event of this timeline is left out: its',
    'events of this timeline are left out: their',
  );
  return `${are} ${why}.`;
}
