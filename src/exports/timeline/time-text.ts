import type { TimeOfDay } from '../../model/event-moment.ts';

/** A time of day as the editors write it: `05:00~`. */
export function timeText(time: TimeOfDay): string {
  if (time.kind === 'part') return time.part;
  return time.isAbout ? `${time.clock}~` : time.clock;
}
