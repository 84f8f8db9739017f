import { plural } from './plural.ts';

/** The words of the downloads of timelines, and of the list that offers them. */
export const downloadWords = {
  heading: 'Downloads',
  note: 'The events of this timeline as files.',
  notOffered: 'not offered',
  calendar: {
    name: 'Calendar (iCalendar)',
    note: 'A calendar can subscribe to its address.',
    leftOut: (events: number): string =>
      leftOut(events, 'date, if any, has no first day that a calendar can show'),
    startOnly: 'The calendar shows only the first day: the date has no last one.',
  },
  csv: { name: 'Table (CSV)' },
  json: { name: 'Data (JSON)' },
  timelineJs: {
    leftOut: (events: number): string => leftOut(events, 'date is open at both ends, or missing'),
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
