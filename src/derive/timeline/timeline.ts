import { onceForEach } from '../../collections/once-for-each.ts';
import { inTimeOrder } from '../../model/event-order.ts';
import type { Story } from '../../model/story.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type AsKnownDay, findKnownDays } from './as-known-days.ts';
import { findAsOf } from './as-of.ts';
import { deriveTimelineEntry, type TimelineEntry } from './timeline-entry.ts';

/** A timeline: that of a story, of an actor, or of the whole site. */
export interface Timeline {
  /** The story or actor whose timeline it is; null for that of the whole site. */
  readonly of: EntryLink | null;
  /** In time order. */
  readonly entries: readonly TimelineEntry[];
  /** The day, `2022-09-07`, at whose end the statuses held; null if no source is dated. */
  readonly asOf: string | null;
  /** The days as of which the story has a page. */
  readonly knownDays: readonly AsKnownDay[];
}

/** The timeline of a story: one and the same each time. */
export const timelineOfStory: (story: Story) => Timeline = onceForEach((story) => ({
  of: entryLink(story),
  entries: inTimeOrder(story.events).map((event) => deriveTimelineEntry(event)),
  asOf: story.events.length === 0 ? null : findAsOf(story.sources),
  knownDays: findKnownDays(story),
}));
