import type { Site } from '../../model/content.ts';
import type { EntryLink } from '../parts/entry-link.ts';
import { entryLink } from '../parts/entry-link.ts';
import { type Frame, frame, listCrumb, storyFrame } from '../parts/frame.ts';
import type { PageRef } from '../parts/page-ref.ts';
import type { Pager } from '../parts/paginate.ts';
import { findTimelineEvents, isContent, type TimelineSubject } from '../parts/timeline-subject.ts';
import { type AsKnownDay, findKnownDays } from '../timeline/as-known-days.ts';
import { findAsOf } from '../timeline/as-of.ts';
import { deriveFilter, type TimelineFilter } from '../timeline/timeline-filter.ts';
import { splitTimeline, type TimelinePeriod } from '../timeline/timeline-pages.ts';
import { groupByYear, type TimelineYear } from '../timeline/timeline-years.ts';

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
export function deriveTimelines(subject: TimelineSubject, site: Site): readonly TimelineView[] {
  const parts = splitTimeline(subject);
  const stories = new Set(findTimelineEvents(subject).map(({ story }) => story));
  const asOf = findAsOf([...stories].flatMap(({ sources }) => sources));
  const total = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  const links = parts.map(({ entries, period }, index) => ({
    page: pageAt(subject, index + 1),
    period,
    events: entries.length,
  }));
  const isStory = !isContent(subject) && subject.noun === 'story';
  const knownDays = isStory ? findKnownDays(subject) : [];
  return parts.map(({ entries, period }, index) => ({
    frame: frameOf(subject, site, index + 1),
    of: isContent(subject) ? null : entryLink(subject),
    total,
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

function pageAt(subject: TimelineSubject, number: number): PageRef {
  if (isContent(subject)) return { kind: 'whole-timeline', number };
  if (subject.noun === 'actor') return { kind: 'actor-timeline', actor: subject.id, number };
  return { kind: 'timeline', story: subject.id, number };
}

function frameOf(subject: TimelineSubject, site: Site, number: number): Frame {
  const page = pageAt(subject, number);
  if (isContent(subject)) return frame(site, page, [listCrumb('event')]);
  if (subject.noun === 'story') return storyFrame(site, page, subject);
  return frame(site, page, [
    listCrumb('actor'),
    { page: { kind: 'entry', noun: 'actor', id: subject.id }, name: subject.name },
  ]);
}
