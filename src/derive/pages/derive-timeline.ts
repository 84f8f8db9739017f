import type { Site } from '../../model/content.ts';
import type { EntryLink } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';
import { numberPages, type Pager } from '../paging/paginate.ts';
import type { AsKnownDay } from '../timeline/as-known-days.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { deriveFilter, type TimelineFilter } from '../timeline/timeline-filter.ts';
import {
  splitTimeline,
  type TimelinePage,
  type TimelinePeriod,
} from '../timeline/timeline-pages.ts';
import { groupByYear, type TimelineYear } from '../timeline/timeline-years.ts';
import { crumbTo, type Frame, frame, listCrumb } from './frame.ts';

/** A page of the timeline of a story, an actor or the whole site, in groups of year, month and date. */
export interface TimelineView {
  readonly frame: Frame;
  /** The story or actor whose timeline it is; null for that of the whole site. */
  readonly of: EntryLink | null;
  /** The number of events on all its pages. */
  readonly total: number;
  /** The day, `2022-09-07`, at whose end the statuses held; null if no source is dated. */
  readonly asOf: string | null;
  readonly years: readonly TimelineYear[];
  readonly filter: TimelineFilter;
  readonly pager: Pager;
  readonly period: TimelinePeriod;
  /** The periods of the other pages, and this one. */
  readonly periods: readonly PeriodLink[];
  /** The days as of which the story has a page. */
  readonly knownDays: readonly AsKnownDay[];
}

export interface PeriodLink {
  readonly page: PageRef;
  readonly period: TimelinePeriod;
  readonly events: number;
}

/** The number of pages to either side that are named by their periods. */
const PERIODS = 12;

/** All pages of a timeline. */
export function deriveTimelines(timeline: Timeline, site: Site): readonly TimelineView[] {
  const { of, asOf, knownDays } = timeline;
  const parts = splitTimeline(timeline);
  const pageAt = (number: number): PageRef => timelinePage(of, number);
  return numberPages(parts, pageAt).map(({ items: { entries, period }, page, pager }) => ({
    frame: frame(
      site,
      page,
      of === null ? [listCrumb('event')] : [listCrumb(of.noun), crumbTo(of)],
    ),
    of,
    total: timeline.entries.length,
    asOf,
    years: groupByYear(entries),
    filter: deriveFilter(entries),
    pager,
    period,
    periods: linkPeriods(parts, pager.number, pageAt),
    knownDays,
  }));
}

/** The pages of a timeline whose periods one of them names, counted from 1: its neighbours, the first and the last. */
export function linkPeriods(
  parts: readonly TimelinePage[],
  current: number,
  pageAt: (number: number) => PageRef,
): readonly PeriodLink[] {
  return parts.flatMap(({ entries, period }, index) => {
    const number = index + 1;
    const isNear = Math.abs(number - current) <= PERIODS;
    return isNear || number === 1 || number === parts.length
      ? { page: pageAt(number), period, events: entries.length }
      : [];
  });
}

/** A page of the timeline of a story or an actor, or of that of the whole site. */
export function timelinePage(of: EntryLink | null, number: number): PageRef {
  if (of === null) return { kind: 'whole-timeline', number };
  if (of.noun === 'actor') return { kind: 'actor-timeline', actor: of.id, number };
  return { kind: 'timeline', story: of.id, number };
}
