import { compareNatural } from '../../model/compare-text.ts';
import { inTimeOrder } from '../../model/event-order.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import { knownValue } from '../../model/source.ts';
import { type DaySpan, hullOf } from '../dates/day-span.ts';
import type { BriefRow } from '../entries/brief-row.ts';
import type { SourceRow } from '../entries/source-row.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { spanOf } from './stored-span.ts';
import type { StoryShare } from './story-share.ts';

/** The share of one story in a thing. */
export interface SharePair<T> {
  readonly story: StoryShare;
  readonly share: T;
}

/** The shares of the stories that say anything about a thing, in the order of the stories. */
export function pairsOf<T>(
  stories: readonly StoryShare[],
  pick: (story: StoryShare) => T | null,
): readonly SharePair<T>[] {
  return stories.flatMap((story): SharePair<T>[] => {
    const share = pick(story);
    return share === null ? [] : [{ story, share }];
  });
}

/** The events of several stories in time order; if that leaves the order open, story by story. */
export function mergeTimelines(
  timelines: readonly (readonly TimelineEntry[])[],
): readonly TimelineEntry[] {
  const events = timelines.flatMap((entries) =>
    entries.map((entry) => {
      const { link, when, time, after } = entry;
      return { id: link.id, when, time, after, entry };
    }),
  );
  return inTimeOrder(events).map(({ entry }) => entry);
}

/** The events of the stories that the shares name, in time order. */
export function sharedEvents(
  pairs: readonly SharePair<{ readonly events: readonly string[] }>[],
): readonly TimelineEntry[] {
  return mergeTimelines(
    pairs
      .filter(({ share }) => share.events.length > 0)
      .map(({ story, share }) => {
        const entries = new Map(story.timeline.read().map((entry) => [entry.link.id, entry]));
        return share.events.flatMap((id) => entries.get(id) ?? []);
      }),
  );
}

/** The last of some days `YYYY-MM-DD`; null if there is none. */
function lastDay(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => {
    if (day === null || last === null) return day ?? last;
    return Date.parse(day) > Date.parse(last) ? day : last;
  }, null);
}

/** The day by the end of which the last source of some stories was published. */
export function asOfStories(stories: readonly StoryShare[]): string | null {
  return lastDay(stories.map(({ overview }) => overview.read().asOf));
}

/** The days of some stories together; null if none has any. */
export function daysOfStories(stories: readonly StoryShare[]): DaySpan | null {
  return hullOf(
    stories.flatMap(({ overview }) => {
      const { days } = overview.read();
      return days === null ? [] : spanOf(days);
    }),
  );
}

/** The briefs of all stories in the order of their ids. */
export function briefsOf(stories: readonly StoryShare[]): readonly BriefRow[] {
  return stories
    .flatMap(({ rows }) => rows.read().briefs)
    .toSorted((a, b) => compareNatural(a.link.id, b.link.id));
}

/**
 * The sources of all stories by date, undated ones last; those of one story in its own order, which takes versions and updates into
 * account.
 */
export function sourcesOf(stories: readonly StoryShare[]): readonly SourceRow[] {
  const all = stories.flatMap(({ id, rows }) => rows.read().sources.map((row) => ({ id, row })));
  const left = Map.groupBy(all, ({ id }) => id);
  const byDate = inDateOrder(all, ({ row }) => knownValue(row.published));
  return byDate.flatMap(({ id }) => left.get(id)?.shift()?.row ?? []);
}
