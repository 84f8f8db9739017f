import type { Site } from '../../model/content.ts';
import { inTimeOrder } from '../../model/event-order.ts';
import { dayOfSource } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { type EntryLink, entryLink, pageOf } from '../links/entry-link.ts';
import type { KnownList, KnownListRef, PageRef } from '../links/page-ref.ts';
import { findStoryLists } from '../lists/story-lists.ts';
import { cut, type Limit } from '../paging/limit.ts';
import { numberPages, type Pager } from '../paging/paginate.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';
import { type AsKnownDay, findKnownDays, findSourceDays } from '../timeline/as-known-days.ts';
import {
  type DayItem,
  type DayList,
  findDayLists,
  type SourceDay,
} from '../timeline/day-changes.ts';
import { knownEventOf } from '../timeline/event-knowledge.ts';
import { deriveTimelineEntry } from '../timeline/timeline-entry.ts';
import { findPeriods } from '../timeline/timeline-pages.ts';
import { groupByYear, type TimelineYear } from '../timeline/timeline-years.ts';
import { linkPeriods, type PeriodLink } from './derive-timeline.ts';
import { type Frame, storyFrame } from './frame.ts';

/** A page of a story as known at the end of a day. */
export type AsKnownView = KnownTimelineView | KnownListView;

interface KnownDayView {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly day: AsKnownDay;
  readonly pager: Pager;
  /** The number of events, or items of the list, on all pages. */
  readonly total: number;
}

/** A page of all events known; the first of them begins with what the day added. */
export interface KnownTimelineView extends KnownDayView {
  readonly kind: 'timeline';
  readonly knownDays: readonly AsKnownDay[];
  /** The additions of the day; null on further pages. */
  readonly added: DayAdditions | null;
  readonly years: readonly TimelineYear[];
  /** The periods of the other pages, and this one. */
  readonly periods: readonly PeriodLink[];
}

/** The additions and changes of a day. */
export interface DayAdditions {
  /** Whether no source is older, so that everything is new. */
  readonly first: boolean;
  readonly lists: readonly { readonly list: KnownList; readonly shown: LinkedShortlist<DayItem> }[];
  /** The sources without a known day, which are left out here. */
  readonly undated: LinkedShortlist<EntryLink>;
}

/** A page of what the day added or changed. */
export interface KnownListView extends KnownDayView {
  readonly kind: 'list';
  readonly page: KnownListRef;
  readonly items: readonly DayItem[];
}

/** The limits for events: beside the lists of what the day added, and on a page that holds nothing but events. */
const FIRST: Limit = { items: 50, characters: 32_000 };
const EVENTS: Limit = { items: 100, characters: 64_000 };
const LIST: Limit = { items: 20, characters: 12_000 };
const LIST_PAGE: Limit = { items: 80, characters: 64_000 };

/** The pages of each day on which a source of the story was published. */
export function deriveAsKnown(story: Story, site: Site): readonly AsKnownView[] {
  const knownDays = findKnownDays(story);
  return findSourceDays(story).flatMap(({ day, sources }, index, days) => {
    const knownDay = knownDays[index];
    const before = days[index - 1]?.day ?? null;
    return knownDay === undefined
      ? []
      : deriveDay(story, site, knownDays, knownDay, { day, before, sources });
  });
}

function deriveDay(
  story: Story,
  site: Site,
  knownDays: readonly AsKnownDay[],
  knownDay: AsKnownDay,
  sourceDay: SourceDay,
): readonly AsKnownView[] {
  const { day, before } = sourceDay;
  const known = story.events.flatMap((event) => knownEventOf(event, day, before) ?? []);
  const events = inTimeOrder(known.map(({ event }) => event));
  const lists = findDayLists(story, sourceDay, known);
  const pageAt = (number: number): PageRef => ({
    kind: 'as-known',
    story: story.id,
    day,
    number,
  });
  const parts = findPeriods(cut(events.map(deriveTimelineEntry), EVENTS, { first: FIRST }));
  const timeline = numberPages(parts, pageAt).map(({ items, page, pager }) => ({
    kind: 'timeline' as const,
    frame: storyFrame(site, page, story),
    story: entryLink(story),
    day: knownDay,
    pager,
    total: events.length,
    knownDays,
    added: pager.number === 1 ? deriveAdditions(story, sourceDay, lists) : null,
    years: groupByYear(items.entries),
    periods: linkPeriods(parts, pager.number, pageAt),
  }));
  return [...timeline, ...lists.flatMap((list) => deriveList(story, site, knownDay, list))];
}

function deriveAdditions(
  story: Story,
  { day, before }: SourceDay,
  lists: readonly DayList[],
): DayAdditions {
  const allSources = findStoryLists(story).sources.shorten().all ?? pageOf(story);
  const undated = story.sources.filter((source) => dayOfSource(source) === null);
  return {
    first: before === null,
    lists: lists.map(({ list, items }) => ({
      list,
      shown: shorten(items, LIST, (derive) => derive(), listPage(story, day, list, 1)),
    })),
    undated: shorten(undated, LIST, entryLink, allSources),
  };
}

/** The pages of a list that does not fit the page of its day. */
function deriveList(
  story: Story,
  site: Site,
  knownDay: AsKnownDay,
  { list, items }: DayList,
): readonly KnownListView[] {
  const { day } = knownDay;
  const pageAt = (number: number): KnownListRef => listPage(story, day, list, number);
  if (shorten(items, LIST, (derive) => derive(), pageAt(1)).more === 0) return [];
  const parts = cut(
    items.map((derive) => derive()),
    LIST_PAGE,
  );
  return numberPages(parts, pageAt).map((part) => ({
    kind: 'list',
    frame: storyFrame(site, part.page, story),
    story: entryLink(story),
    day: knownDay,
    total: items.length,
    ...part,
  }));
}

function listPage(story: Story, day: string, list: KnownList, number: number): KnownListRef {
  return { kind: 'as-known-list', story: story.id, day, list, number };
}
