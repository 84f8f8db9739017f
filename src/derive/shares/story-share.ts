import { lazily } from '../../collections/lazily.ts';
import type { Content } from '../../model/content.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import { knownValue } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { type CorrectionView, deriveCorrections } from '../briefs/correction-view.ts';
import { spanOfStory } from '../dates/day-span.ts';
import { type BriefRow, deriveBriefRow } from '../entries/brief-row.ts';
import { type ClaimRow, deriveClaimRow } from '../entries/claim-row.ts';
import { deriveSourceRow, type SourceRow } from '../entries/source-row.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { findAsOf } from '../timeline/as-of.ts';
import { timelineOfStory } from '../timeline/timeline.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { type ActorShare, deriveActorShare } from './actor-share.ts';
import { deriveFrontStory, type FrontStory } from './front-story.ts';
import { derivePlaceShare, type PlaceShare } from './place-share.ts';
import { type StoredSpan, storedSpan } from './stored-span.ts';
import { deriveTermShare, type TermShare } from './term-share.ts';

/**
 * The share of one story in the pages of the site, which are made from nothing else. It is in parts of plain data, each of which is
 * derived, or read from where it is kept, when a page needs it.
 */
export interface StoryShare {
  readonly id: string;
  readonly overview: Part<StoryOverview>;
  readonly rows: Part<StoryRows>;
  /** Its events, in time order. */
  readonly timeline: Part<readonly TimelineEntry[]>;
  /** The share in each actor, place and term by id; null if the story says nothing about it. */
  readonly actor: (id: string) => ActorShare | null;
  readonly place: (id: string) => PlaceShare | null;
  readonly term: (id: string) => TermShare | null;
}

/** One part of a share. */
export interface Part<T> {
  readonly read: () => T;
}

/** A story in the lists of stories, with the facts that pages of several stories need. */
export interface StoryOverview {
  readonly link: EntryLink;
  readonly front: FrontStory;
  /** The days of its sources; those of its briefs if no source is dated. */
  readonly days: StoredSpan | null;
  /** The day by the end of which its last source was published. */
  readonly asOf: string | null;
  /** The first and the last day on which its sources were published. */
  readonly sourceDays: SourceDays;
}

/** The first and last days of some sources; null if none is dated at that end. */
export interface SourceDays {
  readonly first: string | null;
  readonly last: string | null;
}

/** Its entries as the lists of their kinds show them. */
export interface StoryRows {
  /** The briefs, newest first. */
  readonly briefs: readonly BriefRow[];
  readonly sources: readonly SourceRow[];
  readonly claims: readonly ClaimRow[];
  readonly corrections: readonly CorrectionView[];
}

/** The share of a story; `content` is linked from nothing but the story and the shared entries that it refers to. */
export function shareOf(
  story: Story,
  { actors, places, terms }: Pick<Content, 'actors' | 'places' | 'terms'>,
): StoryShare {
  const shareIn =
    <E, T>(entries: ReadonlyMap<string, E>, derive: (entry: E) => T | null) =>
    (id: string): T | null => {
      const entry = entries.get(id);
      return entry === undefined ? null : derive(entry);
    };
  return {
    id: story.id,
    overview: lazily(() => deriveOverview(story)),
    rows: lazily(() => deriveRows(story)),
    timeline: lazily(() => timelineOfStory(story).entries),
    actor: shareIn(actors, (actor) => deriveActorShare(actor, story)),
    place: shareIn(places, derivePlaceShare),
    term: shareIn(terms, deriveTermShare),
  };
}

function deriveOverview(story: Story): StoryOverview {
  return {
    link: entryLink(story),
    front: deriveFrontStory(story),
    days: storedSpan(spanOfStory(story)),
    asOf: findAsOf(story.sources),
    sourceDays: findSourceDays(story),
  };
}

/** The days on which the sources of a story were published. */
export function findSourceDays({ sources }: Story): SourceDays {
  const dates = sources.flatMap((source): readonly EdtfDate[] => {
    const date = knownValue(source.published);
    return date === null ? [] : [date];
  });
  return hullOfSourceDays(
    dates.map((date) => ({ first: earliestDay(date), last: latestDay(date) })),
  );
}

/** The days of several stories together. */
export function hullOfSourceDays(days: readonly SourceDays[]): SourceDays {
  const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b);
  return {
    first:
      days
        .flatMap(({ first }) => first ?? [])
        .sort(byTime)
        .at(0) ?? null,
    last:
      days
        .flatMap(({ last }) => last ?? [])
        .sort(byTime)
        .at(-1) ?? null,
  };
}

function deriveRows({ briefs, sources, claims }: Story): StoryRows {
  return {
    briefs: briefs.map(deriveBriefRow),
    sources: sources.map(deriveSourceRow),
    claims: claims.map(deriveClaimRow),
    corrections: briefs.flatMap(deriveCorrections),
  };
}
