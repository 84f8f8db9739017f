import type { Actor } from './actor.ts';
import type { Body } from './body.ts';
import type { Brief } from './brief.ts';
import type { Claim } from './claim.ts';
import type { EventMoment } from './event-moment.ts';
import type { EventId } from './ids.ts';
import type { Place } from './place.ts';
import type { Prose } from './prose.ts';
import type { Report } from './report.ts';
import type { Story } from './story.ts';

export const eventStatuses = ['happened', 'expected', 'unconfirmed', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Something that happened, or is expected to happen. (`Event` is a name of the web platform.) */
export interface NewsEvent extends EventMoment {
  readonly noun: 'event';
  readonly id: EventId;
  readonly story: Story;
  readonly title: string;
  /** The last status that a source reports. */
  readonly status: EventStatus;
  /** What was reported of it over time, oldest first: at least what its definition says. */
  readonly statuses: readonly ToldStatus[];
  /** An event that it came after, if only their order is known. */
  readonly after: NewsEvent | null;
  /** What sort of event, in a short word: `meeting`. */
  readonly kind: string | null;
  readonly place: Place | null;
  readonly actors: readonly Actor[];
  readonly summary: string | null;
  readonly body: Body;
  readonly prose: Prose;

  /** Briefs that list the event. */
  readonly briefs: readonly Brief[];
  /** Claims about it. */
  readonly claims: readonly Claim[];
  /** Reports of what was said at it: it is their occasion. */
  readonly said: readonly Report[];
}

/** What became of an event, and when, as a brief reports it; null where the event’s own file says so, at no particular time. */
export interface ToldStatus extends EventMoment {
  readonly status: EventStatus;
  readonly brief: Brief | null;
}
