import type { EventMoment } from '../../model/event-moment.ts';
import type { Format } from '../format.ts';
import type { TimelineExport } from './derive-timeline-export.ts';

/** The record of a format that a timeline can be had in. */
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
