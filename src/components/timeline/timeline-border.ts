import type { TimelineDay } from '../../derive/timeline/timeline-years.ts';

/** The line after the day of a timeline's last source: what follows had not happened yet. */
export interface TimelineBorder {
  /** The first day after it. */
  readonly day: TimelineDay;
  readonly text: string;
}
