import type { EventMoment } from '../../model/event-moment.ts';
import { calendarFormat } from '../calendar/calendar-format.ts';
import { csvFormat } from '../csv/csv-format.ts';
import type { Format } from '../format.ts';
import { jsonFormat } from '../json/json-format.ts';
import { timelineJsFormat } from '../timelinejs/timelinejs-format.ts';
import type { TimelineExport } from './derive-timeline-export.ts';

export interface TimelineFormat extends Format<TimelineExport> {
  /** What else a reader should know of it; null for nothing. */
  readonly note: string | null;
  /** The events that it cannot show; null where it shows every one. */
  readonly leftOut: LeftOut | null;
}

export interface LeftOut {
  readonly isLeftOut: (event: EventMoment) => boolean;
  /** How many those are, and why. */
  readonly words: (events: number) => string;
}

/** The formats that a timeline can be had in, in the order in which a page offers them. */
export const timelineFormats: readonly TimelineFormat[] = [
  calendarFormat,
  csvFormat,
  jsonFormat,
  timelineJsFormat,
];
