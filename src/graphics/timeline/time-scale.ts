import { pictureWords } from '../../words/english/picture-words.ts';
import { round } from '../round.ts';
import { type DateRow, dayOfEnd } from './date-rows.ts';

/**
 * The positions of days on the axis. The dates themselves divide it: between two neighbouring ones the scale
 * is even, and a stretch twice as long is only one step wider, so that a day and a year both read.
 * A long stretch without dates is cut out: a break of fixed width shows its length.
 */
export interface TimeScale {
  readonly x: (day: number) => number;
  readonly stretches: readonly Stretch[];
}

/** The axis between two neighbouring dates; `gap` is null if it is drawn to scale. */
export interface Stretch {
  readonly first: number;
  /** The day after its last. */
  readonly end: number;
  readonly x1: number;
  readonly x2: number;
  readonly gap: string | null;
}

/** The scale for some rows and single days between two edges; null without any date. */
export function findTimeScale(
  rows: readonly DateRow[],
  days: readonly number[],
  edges: { readonly x1: number; readonly x2: number },
): TimeScale | null {
  const knots = findKnots(rows, days);
  const stretches = knots.slice(1).map((end, index) => ({ first: knots[index] ?? end, end }));
  if (stretches.length === 0) return null;
  const room = edges.x2 - edges.x1;
  const breaks = findBreaks(stretches, findFilled(rows), Math.floor((room * 0.3) / BREAK));
  const weights = stretches.map((stretch) => (breaks.has(stretch) ? 0 : weightOf(stretch)));
  const unit = (room - breaks.size * BREAK) / weights.reduce((sum, weight) => sum + weight, 0);
  let x = edges.x1;
  const placed = stretches.map((stretch, index) => {
    const x1 = x;
    x += breaks.has(stretch) ? BREAK : (weights[index] ?? 0) * unit;
    const gap = breaks.has(stretch) ? pictureWords.gap(stretch.end - stretch.first) : null;
    return { ...stretch, x1: round(x1), x2: round(x), gap };
  });
  return { x: (day) => placeDay(day, placed), stretches: placed };
}

const BREAK = 50;
const SHORTEST_BREAK = 45;

interface Days {
  readonly first: number;
  readonly end: number;
}

function findKnots(rows: readonly DateRow[], days: readonly number[]): readonly number[] {
  const knots = new Set(days.flatMap((day) => [day, day + 1]));
  for (const { kind, start, end } of rows) {
    const first = dayOfEnd(start);
    const last = dayOfEnd(end);
    if (first !== null) knots.add(first);
    if (last !== null) knots.add(last);
    if (start.kind === 'slope') knots.add(start.sure);
    if (end.kind === 'slope') knots.add(end.sure);
    // The days at the ends of a span have positions of their own, like single days.
    const isEndless = first === null || last === null;
    if (first !== null && (isEndless || (kind === 'span' && start.kind === 'sharp'))) {
      knots.add(first + 1);
    }
    if (last !== null && (isEndless || (kind === 'span' && end.kind === 'sharp'))) {
      knots.add(last - 1);
    }
  }
  return [...knots].sort((a, b) => a - b);
}

/** The stretches that a date fills by itself, so that they must not be cut out. */
function findFilled(rows: readonly DateRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ start, end }) => `${dayOfEnd(start)}/${dayOfEnd(end)}`));
}

function findBreaks(
  stretches: readonly Days[],
  filled: ReadonlySet<string>,
  limit: number,
): ReadonlySet<Days> {
  const long = stretches
    .filter(({ first, end }) => end - first >= SHORTEST_BREAK && !filled.has(`${first}/${end}`))
    .sort((a, b) => b.end - b.first - (a.end - a.first));
  if (long.length <= limit) return new Set(long);
  // Many long gaps are normal for such a story: only the extraordinary ones are cut out.
  const median = long[Math.floor(long.length / 2)];
  const usual = median === undefined ? 0 : median.end - median.first;
  return new Set(long.filter(({ first, end }) => end - first > 4 * usual).slice(0, limit));
}

function weightOf({ first, end }: Days): number {
  return 1 + Math.log2(end - first) / 3;
}

function placeDay(day: number, stretches: readonly Stretch[]): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day <= (stretches[middle]?.end ?? day)) high = middle;
    else low = middle + 1;
  }
  const stretch = stretches[low];
  if (stretch === undefined) return 0;
  const part = (day - stretch.first) / (stretch.end - stretch.first);
  return round(stretch.x1 + Math.min(1, Math.max(0, part)) * (stretch.x2 - stretch.x1));
}
