import { round } from '../round.ts';
import { dateOf, firstDay } from './calendar-day.ts';
import type { Stretch } from './time-scale.ts';

/** The ticks of some stretches of the axis, from left to right. */
export function findTicks(stretches: readonly Stretch[]): readonly number[] {
  return thinOut(stretches.flatMap(ticksOf));
}

/** The least distance between ticks: closer ones would only make a bar. */
const NEAREST_TICKS = 2;

function thinOut(ticks: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const x of ticks.toSorted((a, b) => a - b)) {
    const last = kept.at(-1);
    if (last === undefined || x - last >= NEAREST_TICKS) kept.push(x);
  }
  return kept;
}

/** The beginnings of days, months or years, whichever leave room between ticks. */
function ticksOf(stretch: { first: number; end: number; x1: number; x2: number }): number[] {
  const { first, end, x1, x2 } = stretch;
  const perDay = (x2 - x1) / (end - first);
  const step = [1, 30.4, 365.25, 3652.5, 36_525].find((days) => days * perDay >= 5);
  if (step === undefined) return [x1, x2];
  const days = step === 1 ? everyDay(first, end) : everyPeriod(first, end, step);
  const ticks = [first, ...days, end].map((day) => round(x1 + (day - first) * perDay));
  return [...new Set(ticks)];
}

function everyDay(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function everyPeriod(first: number, end: number, step: number): readonly number[] {
  const years = Math.max(1, Math.round(step / 365.25));
  const start = dateOf(first);
  const days: number[] = [];
  let year = Math.floor(start.year / years) * years;
  let month = step < 365 ? start.month : 1;
  for (let day = firstDay(year, month); day < end; day = firstDay(year, month)) {
    if (day > first) days.push(day);
    if (step < 365) month += 1;
    else year += years;
  }
  return days;
}
