import type { EventStatus } from '../../model/news-event.ts';
import { round } from '../round.ts';
import type { DateEnd, DateRow } from './date-rows.ts';
import type { TimeScale } from './time-scale.ts';

/** The mark of one row as paths around the line `y` = 0. */
export interface BarShape {
  /** The outer edges, fading parts included. */
  readonly x1: number;
  readonly x2: number;
  /** The x of the mark of a day, or the middle of the certain part. */
  readonly centre: number;
  readonly kind: DateRow['kind'];
  readonly status: EventStatus;
  /** The body, filled if the event happened, else an outline. */
  readonly body: Segment;
  readonly fadeIn: Segment | null;
  readonly fadeOut: Segment | null;
  /** Whether the body is crossed out, at `centre`. */
  readonly crossed: boolean;
}

/** A piece of a mark between two edges. */
export interface Segment {
  readonly x1: number;
  readonly x2: number;
  /** The edges that are drawn. */
  readonly closed: { readonly left: boolean; readonly right: boolean };
}

/** The ends at which an event continues beyond the picture. */
export interface OpenEnds {
  readonly left: boolean;
  readonly right: boolean;
}

/** An end that is neither closed nor fades away is open. */
export function openEndsOf({ body: { closed }, fadeIn, fadeOut }: BarShape): OpenEnds {
  return {
    left: !closed.left && fadeIn === null,
    right: !closed.right && fadeOut === null,
  };
}

export const DAY_SIZE = 11;

const NARROWEST = 5;
const SOFT = 15;
const UNKNOWN = 34;

/** The mark of a row, which reaches the edge of the picture if an end is open. */
export function findBarShape(
  row: DateRow,
  status: EventStatus,
  { x }: TimeScale,
  width: number,
): BarShape {
  const sure = row.kind === 'day' ? dayBody(row, x) : spanBody(row, x, width);
  const left = fadeWidth(row.start, x, sure.x1);
  const right = fadeWidth(row.end, x, sure.x2);
  const x1 = round(Math.max(0, sure.x1 - left));
  const x2 = round(Math.min(width, sure.x2 + right));
  const isFaded = { left: x1 < sure.x1, right: x2 > sure.x2 };
  return {
    x1,
    x2,
    centre: round((sure.x1 + sure.x2) / 2),
    kind: row.kind,
    status,
    body: {
      ...sure,
      closed: {
        left: !isFaded.left && row.start.kind !== 'open',
        right: !isFaded.right && row.end.kind !== 'open',
      },
    },
    fadeIn: isFaded.left ? { x1, x2: sure.x1, closed: { left: false, right: false } } : null,
    fadeOut: isFaded.right ? { x1: sure.x2, x2, closed: { left: false, right: false } } : null,
    crossed: status === 'cancelled',
  };
}

interface Extent {
  readonly x1: number;
  readonly x2: number;
}

function dayBody({ start, end }: DateRow, x: TimeScale['x']): Extent {
  const first = start.kind === 'open' ? 0 : x(start.day);
  const last = end.kind === 'open' ? 0 : x(end.day);
  const centre = (first + last) / 2;
  return { x1: round(centre - DAY_SIZE / 2), x2: round(centre + DAY_SIZE / 2) };
}

function spanBody({ start, end }: DateRow, x: TimeScale['x'], width: number): Extent {
  const x1 = sureX(start, x, 0);
  const x2 = sureX(end, x, width);
  // Two ends in one month or year leave nothing certain between them.
  if (x2 - x1 >= NARROWEST) return { x1, x2 };
  const middle = (x1 + x2) / 2;
  return { x1: round(middle - NARROWEST / 2), x2: round(middle + NARROWEST / 2) };
}

function sureX(end: DateEnd, x: TimeScale['x'], edge: number): number {
  if (end.kind === 'open') return edge;
  return x(end.kind === 'slope' ? end.sure : end.day);
}

function fadeWidth(end: DateEnd, x: TimeScale['x'], from: number): number {
  switch (end.kind) {
    case 'soft':
      return SOFT;
    case 'unknown':
      return UNKNOWN;
    case 'slope':
      return Math.max(0, Math.abs(x(end.day) - from));
    default:
      return 0;
  }
}
