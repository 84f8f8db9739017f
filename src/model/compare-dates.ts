import type { ValueMatch } from './compare-values.ts';
import { rangesOf } from './date-range.ts';
import type { EdtfDate, EdtfShape } from './edtf-date.ts';
import { momentOf } from './moment-of.ts';

/** Whether two dates are the same, may both be right, or exclude each other; times of day are compared by their moment. */
export function compareDates(a: EdtfDate, b: EdtfDate): ValueMatch {
  if (a.kind === 'instant' && b.kind === 'instant') return compareInstants(a, b);
  if (shapeKey(a) === shapeKey(b)) return 'same';
  const isShared = rangesOf(a).some((left) =>
    rangesOf(b).some((right) => left.from <= right.to && right.from <= left.to),
  );
  return isShared ? 'compatible' : 'different';
}

type Instant = Extract<EdtfShape, { kind: 'instant' }>;

function compareInstants(a: Instant, b: Instant): ValueMatch {
  const [first, second] = [momentOf(a) ?? 0, momentOf(b) ?? 0];
  if (first === second) return 'same';
  // A time without seconds is a minute long.
  const [earlier, later] = first < second ? [a, b] : [b, a];
  const isWithin = !hasSeconds(earlier) && hasSeconds(later) && Math.abs(first - second) < 60_000;
  return isWithin ? 'compatible' : 'different';
}

function hasSeconds({ time }: Instant): boolean {
  return time.length > 'hh:mm'.length;
}

function shapeKey({ text: _, ...shape }: EdtfDate): string {
  if (shape.kind === 'one-of') {
    return JSON.stringify(shape.members.map((member) => JSON.stringify(member)).sort());
  }
  return JSON.stringify(shape);
}
