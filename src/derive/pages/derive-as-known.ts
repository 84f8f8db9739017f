import type { Site } from '../../model/content.ts';
import { compareEdtf } from '../../model/edtf-date.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import { dayOfSource } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { deriveStanding, type Standing } from '../origins.ts';
import { type EntryLink, entryLink, pageOf } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import type { PageRef } from '../parts/page-ref.ts';
import { type Room, rooms } from '../parts/room.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { findTellers } from '../parts/tellers.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';
import { findStoryLists } from '../sections/story-lists.ts';
import { type AsKnownDay, findKnownDays, findSourceDays } from '../timeline/as-known-days.ts';
import { isPublishedBy, isToldBy, knowledgeOf } from '../timeline/event-knowledge.ts';
import { deriveTimelineEntry, type TimelineEntry } from '../timeline/timeline-entry.ts';
import { groupByYear, type TimelineYear } from '../timeline/timeline-years.ts';

/** A story as it could be known at the end of a day, and what that day added. */
export interface AsKnownView {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly day: AsKnownDay;
  readonly knownDays: readonly AsKnownDay[];
  /** Whether no source is older. */
  readonly first: boolean;
  /** The sources of the day. */
  readonly sources: Shortlist<SourceRow>;
  /** Those that no day can be given; they are left out here. */
  readonly undated: Shortlist<EntryLink>;
  readonly addedEvents: Shortlist<TimelineEntry>;
  /** Events of which something was known before, and of which the day's sources tell too. */
  readonly retoldEvents: Shortlist<TimelineEntry>;
  readonly addedClaims: Shortlist<KnownClaim>;
  readonly changedClaims: Shortlist<ChangedClaim>;
  /** All that was known of events, the latest of them. */
  readonly years: readonly TimelineYear[];
  readonly total: number;
  readonly moreEvents: number;
}

export interface KnownClaim {
  readonly link: EntryLink;
  readonly standing: Standing;
}

export interface ChangedClaim {
  readonly link: EntryLink;
  readonly before: Standing;
  readonly after: Standing;
}

const EVENTS = 30;
const LIMIT: Room = { items: 20, size: rooms.side.size };
const SOURCES: Room = { items: 12, size: rooms.side.size };

/** A page for each day by whose end a source of the story was published. */
export function deriveAsKnown(story: Story, site: Site): readonly AsKnownView[] {
  const timeline: PageRef = { kind: 'timeline', story: story.id, number: 1 };
  const allSources = findStoryLists(story).sources.shorten().all ?? pageOf(story);
  const knownDays = findKnownDays(story);
  const undated = story.sources.filter((source) => dayOfSource(source) === null);
  const events = story.events.toSorted((a, b) => compareEdtf(a.when, b.when));
  return findSourceDays(story).flatMap(({ day, sources }, index, days) => {
    const knownDay = knownDays[index];
    if (knownDay === undefined) return [];
    const before = days[index - 1]?.day ?? null;
    const told = events.filter((event) => isToldBy(event, day));
    const isOld = (event: NewsEvent) => before !== null && isToldBy(event, before);
    const today = new Set(sources);
    const entryOf = (event: NewsEvent) =>
      deriveTimelineEntry(event, knowledgeOf(event, day, before));
    const shown = told.slice(-EVENTS);
    return {
      frame: storyFrame(site, { kind: 'as-known', story: story.id, day }, story),
      story: entryLink(story),
      day: knownDay,
      knownDays,
      first: before === null,
      sources: shortlist(sources, SOURCES, deriveSourceRow, allSources),
      undated: shortlist(undated, SOURCES, entryLink, allSources),
      addedEvents: shortlist(
        before === null ? [] : told.filter((e) => !isOld(e)),
        LIMIT,
        entryOf,
        timeline,
      ),
      retoldEvents: shortlist(
        told.filter((e) => isOld(e) && findTellers(e).some((source) => today.has(source))),
        LIMIT,
        entryOf,
        timeline,
      ),
      ...compareClaims(story, day, before),
      years: groupByYear(shown.map(entryOf)),
      total: told.length,
      moreEvents: told.length - shown.length,
    };
  });
}

function compareClaims(
  story: Story,
  day: string,
  before: string | null,
): Pick<AsKnownView, 'addedClaims' | 'changedClaims'> {
  const comparison: PageRef = { kind: 'comparison', story: story.id, number: 1 };
  const added: KnownClaim[] = [];
  const changed: ChangedClaim[] = [];
  for (const claim of story.claims) {
    const now = claim.reports.filter(({ source }) => isPublishedBy(source, day));
    if (now.length === 0) continue;
    const then = now.filter(({ source }) => before !== null && isPublishedBy(source, before));
    const link = entryLink(claim);
    if (then.length === 0) added.push({ link, standing: deriveStanding(now) });
    else if (then.length < now.length) {
      changed.push({ link, before: deriveStanding(then), after: deriveStanding(now) });
    }
  }
  return {
    addedClaims: shortlist(added, LIMIT, (claim) => claim, comparison),
    changedClaims: shortlist(changed, LIMIT, (claim) => claim, comparison),
  };
}
