import type { Site } from '../../model/content.ts';
import type { EntryLink } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';
import type { Pager } from '../paging/paginate.ts';
import type { AsKnownDay } from '../timeline/as-known-days.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { deriveFilter, type TimelineFilter } from '../timeline/timeline-filter.ts';
import { splitTimeline, type TimelinePeriod } from '../timeline/timeline-pages.ts';
import { groupByYear, type TimelineYear } from '../timeline/timeline-years.ts';
import { crumbTo, type Frame, frame, listCrumb } from './frame.ts';

/** A page of the timeline of a story, an actor or the whole site, in groups of year, month and date. */
export interface TimelineView {
  readonly frame: Frame;
  /** Whose timeline it is; null for that of the whole site. */
  readonly of: EntryLink | null;
  /** How many events all its pages have. */
  readonly total: number;
  /** The day, `2022-09-07`, at whose end the statuses held; null where no source is dated. */
  readonly asOf: string | null;
  readonly years: readonly TimelineYear[];
  readonly filter: TimelineFilter;
  readonly pager: Pager;
  readonly period: TimelinePeriod;
  /** The other pages by what they hold, and this one. */
  readonly periods: readonly PeriodLink[];
  /** The days as of which the story is told. */
  readonly knownDays: readonly AsKnownDay[];
}

export interface PeriodLink {
  readonly page: PageRef;
  readonly period: TimelinePeriod;
  readonly events: number;
}

/** So many pages to either side are named by their periods, and the first and the last. */
const PERIODS = 12;

/** All pages of a timeline. */
export function deriveTimelines(timeline: Timeline, site: Site): readonly TimelineView[] {
  const { of, asOf, knownDays } = timeline;
  const parts = splitTimeline(timeline);
  const links = parts.map(({ entries, period }, index) => ({
    page: timelinePage(of, index + 1),
    period,
    events: entries.length,
  }));
  return parts.map(({ entries, period }, index) => ({
    frame: frameOf(of, site, index + 1),
    of,
    total: timeline.entries.length,
    asOf,
    years: groupByYear(entries),
    filter: deriveFilter(entries),
    pager: {
      number: index + 1,
      total: parts.length,
      previous: links[index - 1]?.page ?? null,
      next: links[index + 1]?.page ?? null,
    },
    period,
    periods: links.filter((_, other) => isPeriodNamed(other, index, links.length)),
    knownDays,
  }));
}

/** Whether a page of a timeline names the period of another, both counted from 0. */
export function isPeriodNamed(other: number, index: number, pages: number): boolean {
  return Math.abs(other - index) <= PERIODS || other === 0 || other === pages - 1;
}

/** A page of the timeline of a story or an actor, or of that of the whole site. */
export function timelinePage(of: EntryLink | null, number: number): PageRef {
  if (of === null) return { kind: 'whole-timeline', number };
  if (of.noun === 'actor') return { kind: 'actor-timeline', actor: of.id, number };
  return { kind: 'timeline', story: of.id, number };
}

function frameOf(of: EntryLink | null, site: Site, number: number): Frame {
  const page = timelinePage(of, number);
  if (of === null) return frame(site, page, [listCrumb('event')]);
  return frame(site, page, [listCrumb(of.noun), crumbTo(of)]);
}
