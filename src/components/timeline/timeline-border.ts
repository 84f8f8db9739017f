import type { TimelineDay } from '../../derive/timeline/timeline-years.ts';

/** Where a timeline passes the day of its last source: what follows had not happened yet. */
export interface TimelineBorder {
  /** The first day after it. */
  readonly day: TimelineDay;
  readonly text: string;
}
