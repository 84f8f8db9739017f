import { pictureWords } from '../../words/english/picture-words.ts';
import { overlaps } from '../box.ts';
import { round } from '../round.ts';
import { textWidth } from '../text/text-width.ts';
import { type AxisLabel, type AxisPlace, labelAt, weightOf } from './axis-label.ts';
import { dateOf, firstDay } from './calendar-day.ts';
import { type DateEnd, type DateRow, dayOfEnd } from './date-rows.ts';
import { findTicks } from './find-ticks.ts';
import { placeGaps } from './place-gaps.ts';
import type { Stretch, TimeScale } from './time-scale.ts';

/** The axis: the days above its line, and the months and years above them. */
export interface BandAxis {
  readonly y: number;
  /** The line, broken at gaps. */
  readonly line: string;
  readonly ticks: string;
  /** The lines through the whole picture at the beginnings of months or years. */
  readonly grid: readonly number[];
  readonly gaps: readonly { readonly x: number; readonly slashes: string }[];
  readonly labels: readonly AxisLabel[];
}

export const AXIS_HEIGHT = 44;

/** The axis whose top is at `top`, for a picture of some width. */
export function findBandAxis(
  rows: readonly DateRow[],
  scale: TimeScale,
  place: AxisPlace,
): BandAxis {
  const y = place.top + AXIS_HEIGHT;
  const gaps = scale.stretches.filter(({ gap }) => gap !== null);
  const periods = findPeriods(rows, scale);
  const gapLabels = placeGaps(gaps, y, place);
  const placed = placePeriods(periods, y - 26, place);
  // The number of a day says nothing if no month is above it.
  const months = placed.flatMap(({ period, saysMonth }) => (saysMonth ? [period] : []));
  const days = placeDays(rows, scale, { y, width: place.width, taken: gapLabels, months });
  const drawn = scale.stretches.filter(({ gap }) => gap === null);
  return {
    y,
    line: joinStretches(drawn)
      .map(({ x1, x2 }) => `M${x1} ${y}H${x2}`)
      .join(''),
    ticks: findTicks(drawn)
      .map((x) => `M${x} ${y}v-4`)
      .join(''),
    grid: [...new Set(periods.map(({ x1 }) => x1))],
    gaps: gaps.map(({ x1, x2 }) => {
      const x = round((x1 + x2) / 2);
      return { x, slashes: `M${x - 5} ${y + 5}l5-10M${x} ${y + 5}l5-10` };
    }),
    labels: [...gapLabels, ...days, ...placed.map(({ label }) => label)],
  };
}

/** The stretches, with those that follow one another without a gap joined. */
function joinStretches(
  stretches: readonly Pick<Stretch, 'x1' | 'x2'>[],
): readonly Pick<Stretch, 'x1' | 'x2'>[] {
  const joined: { x1: number; x2: number }[] = [];
  for (const { x1, x2 } of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && x1 - last.x2 < 0.1) last.x2 = x2;
    else joined.push({ x1, x2 });
  }
  return joined;
}

const DAY_SIZE = 12;
const PERIOD_SIZE = 13;
const MOST_MONTHS = 30;

interface DayPlace {
  readonly y: number;
  readonly width: number;
  readonly taken: readonly AxisLabel[];
  readonly months: readonly Period[];
}

/** The days of named months that dates name, the most frequent first, as far as there is room. */
function placeDays(
  rows: readonly DateRow[],
  { x }: TimeScale,
  { y, width, taken, months }: DayPlace,
): readonly AxisLabel[] {
  const counts = new Map<number, number>();
  const isNamed = (day: number): boolean =>
    months.some(({ first, end }) => first <= day && day < end);
  for (const day of rows.flatMap(findDays).filter(isNamed))
    counts.set(day, (counts.get(day) ?? 0) + 1);
  const ordered = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  const labels: AxisLabel[] = [];
  for (const [day] of ordered) {
    const text = String(dateOf(day).day);
    const label = labelAt('day', text, (x(day) + x(day + 1)) / 2, y - 9, DAY_SIZE);
    const isFree = [...taken, ...labels].every(({ box }) => !overlaps(box, label.box, 5));
    if (isFree && label.box.x1 >= 0 && label.box.x2 <= width) labels.push(label);
  }
  return labels.sort((a, b) => a.x - b.x);
}

function findDays({ kind, start, end }: DateRow): readonly number[] {
  if (kind === 'day') return isDated(start) ? [start.day] : [];
  if (kind === 'within') return [];
  return [
    ...(start.kind === 'sharp' ? [start.day] : []),
    ...(end.kind === 'sharp' ? [end.day - 1] : []),
  ];
}

interface Period {
  /** The text with its year, and without it if the label before it gives the year. */
  readonly text: string;
  readonly short: string;
  readonly year: number;
  readonly isYear: boolean;
  /** Its first day, and the one after its last. */
  readonly first: number;
  readonly end: number;
  readonly x1: number;
  readonly x2: number;
  /** Whether a gap lies just before it. */
  readonly afterGap: boolean;
}

/** The months and years that dates name and the axis draws, in order. */
function findPeriods(rows: readonly DateRow[], scale: TimeScale): readonly Period[] {
  const named = rows.flatMap((row) => findNamed(row));
  const months = new Set(named.map(({ day }) => monthKey(day)));
  const isLong = months.size > MOST_MONTHS;
  const starts = new Map<number, { end: number; isYear: boolean }>();
  for (const { day, isYear } of named.toSorted((a, b) => a.day - b.day)) {
    const { year, month } = dateOf(day);
    const wholeYear = isYear || isLong;
    const first = wholeYear ? firstDay(year, 1) : firstDay(year, month);
    const end = wholeYear ? firstDay(year + 1, 1) : firstDay(year, month + 1);
    const drawn = starts.get(first);
    if (drawn === undefined || drawn.end > end) starts.set(first, { end, isYear: wholeYear });
  }
  return [...starts]
    .sort(([a], [b]) => a - b)
    .map(([first, { end, isYear }]) => periodOf(first, end, isYear, scale));
}

function periodOf(first: number, end: number, isYear: boolean, scale: TimeScale): Period {
  const drawn = scale.stretches.filter(
    (stretch) => stretch.gap === null && stretch.end > first && stretch.first < end,
  );
  const x1 = scale.x(Math.max(first, drawn.at(0)?.first ?? first));
  const x2 = scale.x(Math.min(end, drawn.at(-1)?.end ?? end));
  const { year, month } = dateOf(first);
  return {
    text: isYear ? pictureWords.year(year) : pictureWords.monthOfYear(year, month),
    short: isYear ? pictureWords.year(year) : pictureWords.month(month),
    year,
    isYear,
    first,
    end,
    x1,
    x2: Math.max(x1, x2),
    afterGap: scale.stretches.some(({ gap, x2: end }) => gap !== null && end === x1),
  };
}

interface PlacedPeriod {
  readonly label: AxisLabel;
  readonly period: Period;
  /** Whether the label names a month, not only the year. */
  readonly saysMonth: boolean;
}

function placePeriods(
  periods: readonly Period[],
  y: number,
  place: AxisPlace,
): readonly PlacedPeriod[] {
  const placed: PlacedPeriod[] = [];
  let right = 0;
  let year: number | null = null;
  for (const period of periods) {
    const isSaid = period.year === year && !period.afterGap;
    // If there is no room for the month, the year alone gives the date.
    const texts = isSaid
      ? [period.short]
      : [period.text, period.year === year ? period.short : pictureWords.year(period.year)];
    for (const text of texts) {
      // The last label that could give the year may be moved.
      const most = !isSaid && text === texts.at(-1) ? Number.POSITIVE_INFINITY : 0;
      const label = placePeriod(text, period, y, place, { left: right, most });
      if (label === null) continue;
      const saysMonth = !period.isYear && text !== pictureWords.year(period.year);
      placed.push({ label, period, saysMonth });
      right = label.box.x2 + 8;
      year = period.year;
      break;
    }
  }
  return placed;
}

/**
 * The label of a period: at its beginning, or centred over it if it is narrower than the text; if the labels up
 * to `left` leave no room there, up to a limit further right. Null if it would no longer be above its period.
 */
function placePeriod(
  text: string,
  { x1, x2 }: Period,
  y: number,
  { width, crossing }: AxisPlace,
  { left, most }: { readonly left: number; readonly most: number },
): AxisLabel | null {
  const half = textWidth(text, PERIOD_SIZE, weightOf('period')) / 2;
  const centre = x2 - x1 < 2 * half ? (x1 + x2) / 2 : x1 + half;
  const isCrossed = (x: number): boolean => crossing !== null && Math.abs(crossing - x) < half + 4;
  const beside =
    crossing !== null && isCrossed(centre)
      ? crossing + (centre < crossing ? -1 : 1) * (half + 5)
      : centre;
  const inside = Math.min(width - half, Math.max(half, beside));
  const shifted = left + half;
  if (inside >= shifted) return labelAt('period', text, inside, y, PERIOD_SIZE);
  const isAbove =
    shifted - inside <= most && left <= x2 && shifted + half <= width && !isCrossed(shifted);
  return isAbove ? labelAt('period', text, shifted, y, PERIOD_SIZE) : null;
}

/** The days by which a row names its months and years. */
function findNamed(row: DateRow): readonly { day: number; isYear: boolean }[] {
  const { start, end } = row;
  const first = dayOfEnd(start);
  const last = dayOfEnd(end);
  const isYear = first !== null && last !== null && row.kind === 'within' && last - first > 300;
  return [
    ...(first === null ? [] : [{ day: first, isYear: isYear || slopeLength(start) > 300 }]),
    ...(last === null || row.kind !== 'span'
      ? []
      : [{ day: last - 1, isYear: slopeLength(end) > 300 }]),
  ];
}

function slopeLength(end: DateEnd): number {
  return end.kind === 'slope' ? Math.abs(end.day - end.sure) : 0;
}

function isDated(end: DateEnd): end is Exclude<DateEnd, { kind: 'open' }> {
  return end.kind !== 'open';
}

function monthKey(day: number): string {
  const { year, month } = dateOf(day);
  return `${year}-${month}`;
}
