import { groupBy } from '../../collections/group-by.ts';
import { onceForEach } from '../../collections/once-for-each.ts';
import type { Story } from '../../model/story.ts';
import { cut, type Limit } from '../paging/limit.ts';
import { type Timeline, timelineOfStory } from './timeline.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { monthOf, yearOf } from './timeline-years.ts';

/** The part of a timeline that one page shows. */
export interface TimelinePage {
  readonly entries: readonly TimelineEntry[];
  readonly period: TimelinePeriod;
}

/** The period of a page, from the date of the first event to that of the last. */
export interface TimelinePeriod {
  readonly first: PeriodEnd;
  readonly last: PeriodEnd;
  /** The number, from 1, among several pages of the same period. */
  readonly part: number | null;
}

/** An end of a period: no year if a date is open or missing, and no month if the date gives none. */
export interface PeriodEnd {
  readonly dated: boolean;
  readonly year: number | null;
  readonly month: number | null;
}

const PAGE: Limit = { items: 100, characters: 70_000 };

/** The pages of a timeline: whole months as long as they fit; one empty page where there are no events. */
export const splitTimeline: (timeline: Timeline) => readonly TimelinePage[] = onceForEach(
  ({ entries }) => findPeriods(cut(entries, PAGE, { keyOf: monthKey })),
);

/** The pages of a timeline with the period of each. */
export function findPeriods(pages: readonly (readonly TimelineEntry[])[]): readonly TimelinePage[] {
  return withParts(pages.map((entries) => ({ entries, period: periodOf(entries) })));
}

/** The number, from 1, of the page of a story’s timeline that has an event. */
export function pageOfEvent(story: Story, id: string): number {
  return pageNumbers(timelineOfStory(story)).get(id) ?? 1;
}

const pageNumbers = onceForEach(
  (timeline: Timeline): ReadonlyMap<string, number> =>
    new Map(splitTimeline(timeline).flatMap(numbersOf)),
);

function numbersOf({ entries }: TimelinePage, index: number): readonly [string, number][] {
  return entries.map(({ link }) => [link.id, index + 1]);
}

function monthKey({ when }: TimelineEntry): string {
  return `${when === null} ${yearOf(when)} ${monthOf(when)}`;
}

function periodOf(entries: readonly TimelineEntry[]): TimelinePeriod {
  return { first: endOf(entries.at(0)), last: endOf(entries.at(-1)), part: null };
}

function endOf(entry: TimelineEntry | undefined): PeriodEnd {
  return entry === undefined
    ? { dated: true, year: null, month: null }
    : { dated: entry.when !== null, year: yearOf(entry.when), month: monthOf(entry.when) };
}

/** The periods of the pages; pages of the same month are numbered. */
function withParts(pages: readonly TimelinePage[]): readonly TimelinePage[] {
  return groupBy(pages, ({ period }) => JSON.stringify(period)).flatMap(({ items }) =>
    items.length === 1
      ? items
      : items.map(({ entries, period }, index) => ({
          entries,
          period: { ...period, part: index + 1 },
        })),
  );
}
