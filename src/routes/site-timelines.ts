import { entryLink } from '../derive/links/entry-link.ts';
import { asOfStories, mergeTimelines, pairsOf, sharedEvents } from '../derive/shares/merge.ts';
import { hullOfSourceDays, type StoryShare } from '../derive/shares/story-share.ts';
import type { Timeline } from '../derive/timeline/timeline.ts';
import type { ExportedTimeline } from '../exports/timeline/derive-timeline-export.ts';
import type { Actor } from '../model/actor.ts';
import type { StoryMaterial } from './site-material.ts';

/** The timeline of the whole site. */
export function timelineOfSite(stories: readonly StoryShare[]): Timeline {
  const entries = mergeTimelines(stories.map(({ timeline }) => timeline.read()));
  return withAsOf({ of: null, entries }, stories);
}

/** The timeline of an actor: the events of all stories in which it takes part. */
export function timelineOfActor(actor: Actor, stories: readonly StoryShare[]): Timeline {
  const entries = sharedEvents(pairsOf(stories, (story) => story.actor(actor.id)));
  return withAsOf({ of: entryLink(actor), entries }, stories);
}

function withAsOf(
  shown: Pick<Timeline, 'of' | 'entries'>,
  stories: readonly StoryShare[],
): Timeline {
  return { ...shown, asOf: asOfStories(storiesOn(shown, stories)), knownDays: [] };
}

/** The stories whose events are on a timeline. */
function storiesOn<S extends StoryShare>(
  { entries }: Pick<Timeline, 'entries'>,
  stories: readonly S[],
): readonly S[] {
  const shown = new Set(entries.map(({ story }) => story.id));
  return stories.filter(({ id }) => shown.has(id));
}

/** What the downloads of a timeline are made of. */
export function exportOf(
  { of, entries }: Timeline,
  stories: readonly StoryMaterial[],
): ExportedTimeline {
  const shown = storiesOn({ entries }, stories);
  const events = new Map(
    shown.flatMap((story) => story.exports.read().map((event) => [event.row.link.id, event])),
  );
  return {
    of,
    events: entries.flatMap(({ link }) => events.get(link.id) ?? []),
    sourceDays: hullOfSourceDays(shown.map(({ overview }) => overview.read().sourceDays)),
  };
}
