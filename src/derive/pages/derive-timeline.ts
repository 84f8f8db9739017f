import type { Site } from '../../model/content.ts';
import {
  compareEdtf,
  type EdtfDate,
  type EdtfMember,
  type EdtfShape,
  earliestDay,
} from '../../model/edtf-date.ts';
import type { Story } from '../../model/story.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import { groupBy } from '../parts/group-by.ts';
import { type Pager, paginate } from '../parts/paginate.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';

/** The events of a story in time order, in groups of year, month and date. */
export interface TimelineView {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly total: number;
  readonly years: readonly TimelineYear[];
  readonly pager: Pager;
}

export interface TimelineYear {
  /** Null where the first date is open. */
  readonly year: number | null;
  readonly months: readonly TimelineMonth[];
}

export interface TimelineMonth {
  /** 1 to 12; null where the date says no month. */
  readonly month: number | null;
  readonly days: readonly TimelineDay[];
}

/** The events of one and the same date. */
export interface TimelineDay {
  readonly when: EdtfDate;
  readonly events: readonly EventRow[];
}

export const EVENTS_A_PAGE = 200;

/** All pages of a story's timeline. */
export function deriveTimelines(story: Story, site: Site): readonly TimelineView[] {
  const events = story.events.toSorted((a, b) => compareEdtf(a.when, b.when)).map(deriveEventRow);
  const pages = paginate(events, EVENTS_A_PAGE, (number) => ({
    kind: 'timeline',
    story: story.id,
    number,
  }));
  return pages.map(({ items, page, pager }) => ({
    frame: storyFrame(site, page, story),
    story: entryLink(story),
    total: events.length,
    years: groupByYear(items),
    pager,
  }));
}

function groupByYear(events: readonly EventRow[]): readonly TimelineYear[] {
  return groupBy(events, ({ when }) => yearOf(when)).map(({ key, items }) => ({
    year: key,
    months: groupBy(items, ({ when }) => monthOf(when)).map((month) => ({
      month: month.key,
      days: groupByDate(month.items),
    })),
  }));
}

function groupByDate(events: readonly EventRow[]): readonly TimelineDay[] {
  return groupBy(events, ({ when }) => when.text).flatMap(({ items }) => {
    const [first] = items;
    return first === undefined ? [] : { when: first.when, events: items };
  });
}

function yearOf(date: EdtfShape): number | null {
  const day = earliestDay(date);
  return day === null ? null : Number.parseInt(day, 10);
}

/** The month in which a date begins, if it says one. */
function monthOf(date: EdtfShape): number | null {
  switch (date.kind) {
    case 'day':
    case 'instant':
    case 'month':
    case 'unknown-day':
      return date.month;
    case 'interval':
      return typeof date.start === 'string' ? null : monthOf(date.start);
    case 'one-of':
      return monthOf(firstMember(date.members));
    default:
      return null;
  }
}

function firstMember(members: readonly [EdtfMember, ...EdtfMember[]]): EdtfMember {
  const [first, ...others] = members;
  return others.reduce((a, b) => (compareEdtf(b, a) < 0 ? b : a), first);
}
