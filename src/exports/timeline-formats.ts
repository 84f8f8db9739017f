import { calendarFormat } from './calendar/calendar-format.ts';
import { csvFormat } from './csv/csv-format.ts';
import { jsonFormat } from './json/json-format.ts';
import type { TimelineFormat } from './timeline/timeline-format.ts';
import { timelineJsFormat } from './timelinejs/timelinejs-format.ts';

/** The formats in which a timeline can be downloaded, in the order in which a page offers them. */
export const timelineFormats: readonly TimelineFormat[] = [
  calendarFormat,
  csvFormat,
  jsonFormat,
  timelineJsFormat,
];
