import type { ValueMatch } from './compare-values.ts';
import type { Bound, Figure } from './figure.ts';

/** Whether two figures are the same, may both be right, or exclude each other. */
export function compareFigures(a: Figure, b: Figure): ValueMatch {
  const [left, right] = [factorOf(a), factorOf(b)];
  // A figure without a measure is of the other's.
  const isMeasured = left !== null && right !== null;
  if (isMeasured && a.unit?.kind !== b.unit?.kind) return 'different';
  // `3 hours` and `3 lorries`
  if ((left !== null && countsThings(b)) || (right !== null && countsThings(a))) return 'different';
  const isConverted = isMeasured && left !== right;
  const [first, second] = isConverted ? [convert(a), convert(b)] : [a, b];
  if (!overlap(first, second)) return 'different';
  const isSame = !isConverted && isEqual(a.low, b.low) && isEqual(a.high, b.high);
  // Words such as `troops` and `soldiers` count the same on one claim; a measure and a word may not.
  const isOneKind = a.unit === null || b.unit === null || isMeasured || left === right;
  return isSame && a.about === b.about && isOneKind ? 'same' : 'compatible';
}

function countsThings({ unit }: Figure): boolean {
  return unit !== null && 'isCounted' in unit && unit.isCounted;
}

function factorOf({ unit }: Figure): number | null {
  return unit !== null && 'factor' in unit ? unit.factor : null;
}

/** How far a figure in another measure may be rounded. */
const ROUNDING = 0.02;

function convert({ low, high, unit }: Figure): Pick<Figure, 'low' | 'high'> {
  const { factor, offset = 0 } = unit !== null && 'factor' in unit ? unit : { factor: 1 };
  const move = (bound: Bound | null, by: number): Bound | null => {
    if (bound === null) return null;
    const value = bound.value * factor + offset;
    return { value: value + Math.abs(value) * by, included: true };
  };
  return { low: move(low, -ROUNDING), high: move(high, ROUNDING) };
}

type Range = Pick<Figure, 'low' | 'high'>;

function overlap(a: Range, b: Range): boolean {
  return reaches(a.low, b.high) && reaches(b.low, a.high);
}

function reaches(low: Bound | null, high: Bound | null): boolean {
  if (low === null || high === null || low.value < high.value) return true;
  return low.value === high.value && low.included && high.included;
}

function isEqual(a: Bound | null, b: Bound | null): boolean {
  return a?.value === b?.value && a?.included === b?.included;
}
