import type { EventMoment } from '../../model/event-moment.ts';
import type { Format } from '../format.ts';
import type { TimelineExport } from './derive-timeline-export.ts';

/** The record of a format in which a timeline can be downloaded. */
export interface TimelineFormat extends Format<TimelineExport> {
  /** A note for the reader; null for none. */
  readonly note: string | null;
  /** The events that it cannot show; null if it shows all. */
  readonly leftOut: LeftOut | null;
}

export interface LeftOut {
  readonly isLeftOut: (event: EventMoment) => boolean;
  /** The sentence that says how many those are, and why. */
  readonly words: (events: number) => string;
}
