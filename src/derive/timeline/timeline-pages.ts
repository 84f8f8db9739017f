import { groupAdjacent } from '../../collections/group-adjacent.ts';
import { groupBy } from '../../collections/group-by.ts';
import type { Story } from '../../model/story.ts';
import { type Timeline, timelineOfStory } from './timeline.ts';
import type { TimelineEntry } from './timeline-entry.ts';
import { monthOf, yearOf } from './timeline-years.ts';

/** A stretch of a timeline that makes one page. */
export interface TimelinePart {
  readonly entries: readonly TimelineEntry[];
  readonly period: TimelinePeriod;
}

/** From the date of the first event to that of the last. */
export interface TimelinePeriod {
  readonly first: PeriodEnd;
  readonly last: PeriodEnd;
  /** Counted from 1 where several pages have the same period. */
  readonly part: number | null;
}

/** No year where a date is open or there is none, and no month where it says none. */
export interface PeriodEnd {
  readonly dated: boolean;
  readonly year: number | null;
  readonly month: number | null;
}

const EVENTS_A_PAGE = 100;

/** Of the entries' JSON, from which a page makes about twice as much HTML. */
const SIZE_A_PAGE = 64_000;

/**
 * The pages of a timeline: whole months as long as they fit, within bounds of number and size; one empty page where
 * there are no events.
 */
export function splitTimeline(timeline: Timeline): readonly TimelinePart[] {
  const known = parts.get(timeline);
  if (known !== undefined) return known;
  const made = findPeriods(cut(timeline.entries));
  parts.set(timeline, made);
  return made;
}

/** The pages of a timeline with the period of each. */
export function findPeriods(pages: readonly (readonly TimelineEntry[])[]): readonly TimelinePart[] {
  return withParts(pages.map((entries) => ({ entries, period: periodOf(entries) })));
}

// Every event's page asks for its page of the timeline.
const parts = new WeakMap<Timeline, readonly TimelinePart[]>();

/** The number, from 1, of the page of a story’s timeline that has an event. */
export function pageOfEvent(story: Story, id: string): number {
  const timeline = timelineOfStory(story);
  const known = numbers.get(timeline);
  const pages = known ?? new Map(splitTimeline(timeline).flatMap(numbersOf));
  if (known === undefined) numbers.set(timeline, pages);
  return pages.get(id) ?? 1;
}

const numbers = new WeakMap<Timeline, ReadonlyMap<string, number>>();

function numbersOf({ entries }: TimelinePart, index: number): readonly [string, number][] {
  return entries.map(({ link }) => [link.id, index + 1]);
}

function cut(entries: readonly TimelineEntry[]): readonly (readonly TimelineEntry[])[] {
  const months = groupAdjacent(
    entries,
    ({ when }) => `${when === null} ${yearOf(when)} ${monthOf(when)}`,
  );
  const pages: TimelineEntry[][] = [];
  let page: TimelineEntry[] = [];
  let size = 0;
  const begin = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    size = 0;
  };
  for (const { items } of months) {
    const sizes = items.map(sizeOf);
    const sum = sizes.reduce((a, b) => a + b, 0);
    if (page.length + items.length > EVENTS_A_PAGE || size + sum > SIZE_A_PAGE) begin();
    for (const [index, entry] of items.entries()) {
      const own = sizes[index] ?? 0;
      if (page.length === EVENTS_A_PAGE || size + own > SIZE_A_PAGE) begin();
      page.push(entry);
      size += own;
    }
  }
  begin();
  return pages.length === 0 ? [[]] : pages;
}

function sizeOf(entry: TimelineEntry): number {
  return JSON.stringify(entry).length;
}

function periodOf(entries: readonly TimelineEntry[]): TimelinePeriod {
  return { first: endOf(entries.at(0)), last: endOf(entries.at(-1)), part: null };
}

function endOf(entry: TimelineEntry | undefined): PeriodEnd {
  return entry === undefined
    ? { dated: true, year: null, month: null }
    : { dated: entry.when !== null, year: yearOf(entry.when), month: monthOf(entry.when) };
}

/** Pages of one and the same month are told apart by number. */
function withParts(pages: readonly TimelinePart[]): readonly TimelinePart[] {
  return groupBy(pages, ({ period }) => JSON.stringify(period)).flatMap(({ items }) =>
    items.length === 1
      ? items
      : items.map(({ entries, period }, index) => ({
          entries,
          period: { ...period, part: index + 1 },
        })),
  );
}
