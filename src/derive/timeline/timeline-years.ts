import { groupAdjacent } from '../../collections/group-adjacent.ts';
import {
  compareEdtf,
  type EdtfDate,
  type EdtfMember,
  type EdtfShape,
  earliestDay,
} from '../../model/edtf-date.ts';
import type { TimelineEntry } from './timeline-entry.ts';

export interface TimelineYear {
  /** Whether its events have dates at all. */
  readonly dated: boolean;
  /** The year; null if the first date is open, or there is none. */
  readonly year: number | null;
  /** The decade or century that all its dates name, if they name no year. */
  readonly period: EdtfDate | null;
  readonly months: readonly TimelineMonth[];
}

export interface TimelineMonth {
  /** The month, 1 to 12; null if the date gives none. */
  readonly month: number | null;
  readonly days: readonly TimelineDay[];
}

/** The events of one date, or those without a date. */
export interface TimelineDay {
  readonly when: EdtfDate | null;
  readonly events: readonly TimelineEntry[];
}

/**
 * Events in time order, in groups of year, month and date. Their order is kept: an event on an unknown day of a year is where
 * that year begins, and the month around it has two groups.
 */
export function groupByYear(events: readonly TimelineEntry[]): readonly TimelineYear[] {
  return groupAdjacent(events, ({ when }) => (when === null ? 'none' : yearOf(when))).map(
    ({ key, items }) => ({
      dated: key !== 'none',
      year: key === 'none' ? null : key,
      period: periodOf(items),
      months: groupAdjacent(items, ({ when }) => monthOf(when)).map((month) => ({
        month: month.key,
        days: groupByDate(month.items),
      })),
    }),
  );
}

function periodOf(events: readonly TimelineEntry[]): EdtfDate | null {
  const [period, ...others] = new Map(events.map(({ when }) => [when?.text, when])).values();
  if (period === undefined || period === null || others.length > 0) return null;
  return period.kind === 'decade' || period.kind === 'century' ? period : null;
}

function groupByDate(events: readonly TimelineEntry[]): readonly TimelineDay[] {
  return groupAdjacent(events, ({ when }) => when?.text).flatMap(({ items }) => {
    const [first] = items;
    return first === undefined ? [] : { when: first.when, events: items };
  });
}

/** The year in which a date begins; null if it is open, or there is none. */
export function yearOf(date: EdtfShape | null): number | null {
  const day = date === null ? null : earliestDay(date);
  return day === null ? null : Number.parseInt(day, 10);
}

/** The month in which a date begins, if it gives one. */
export function monthOf(date: EdtfShape | null): number | null {
  switch (date?.kind) {
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
