import type { Actor } from './actor.ts';
import type { Body } from './body.ts';
import type { Brief } from './brief.ts';
import type { Claim } from './claim.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { EventId } from './ids.ts';
import type { Place } from './place.ts';
import type { Prose } from './prose.ts';
import type { Story } from './story.ts';

export const eventStatuses = ['happened', 'expected', 'unconfirmed', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Something that happened, or is expected to happen. (`Event` is a name of the web platform.) */
export interface NewsEvent {
  readonly noun: 'event';
  readonly id: EventId;
  readonly story: Story;
  readonly title: string;
  readonly when: EdtfDate;
  /** As of the sources. */
  readonly status: EventStatus;
  /** What sort of event, in a short word: `meeting`. */
  readonly kind: string | null;
  readonly place: Place | null;
  readonly actors: readonly Actor[];
  readonly summary: string | null;
  readonly body: Body;
  readonly prose: Prose;

  /** Briefs that list the event. */
  readonly briefs: readonly Brief[];
  readonly claims: readonly Claim[];
}
