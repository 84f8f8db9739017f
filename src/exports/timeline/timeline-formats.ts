import { printCalendar } from '../calendar/print-calendar.ts';
import { printCsv } from '../csv/print-csv.ts';
import { printTimelineJson } from '../json/print-timeline-json.ts';
import { printTimelineJs } from '../timelinejs/print-timelinejs.ts';
import type { TimelineExport } from './derive-timeline-export.ts';

export interface FormatOfTimelines {
  readonly mediaType: string;
  readonly print: (timeline: TimelineExport) => string;
}

/** The formats of a timeline, by the ending of their files. */
export const timelineFormats = {
  ics: { mediaType: 'text/calendar; charset=utf-8', print: printCalendar },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', print: printCsv },
  json: { mediaType: 'application/json', print: printTimelineJson },
  'timelinejs.json': { mediaType: 'application/json', print: printTimelineJs },
} as const satisfies Record<string, FormatOfTimelines>;

export type TimelineFormat = keyof typeof timelineFormats;
