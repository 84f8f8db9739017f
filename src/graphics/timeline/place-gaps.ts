import { overlaps } from '../box.ts';
import { textWidth } from '../text/text-width.ts';
import { type AxisLabel, type AxisPlace, labelAt, weightOf } from './axis-label.ts';
import type { Stretch } from './time-scale.ts';

const GAP_SIZE = 12;

/** The labels with the lengths of the gaps, the longest first, as far as there is room: each above its gap, though not always centred. */
export function placeGaps(
  gaps: readonly Stretch[],
  y: number,
  { width, crossing }: AxisPlace,
): readonly AxisLabel[] {
  const labels: AxisLabel[] = [];
  const isFree = ({ box }: AxisLabel): boolean =>
    box.x1 >= 0 &&
    box.x2 <= width &&
    !(crossing !== null && box.x1 < crossing && crossing < box.x2) &&
    labels.every((other) => !overlaps(other.box, box, 5));
  for (const { gap, x1, x2 } of gaps.toSorted((a, b) => b.end - b.first - (a.end - a.first))) {
    if (gap === null) continue;
    const reach = Math.max(0, textWidth(gap, GAP_SIZE, weightOf('gap')) / 2 - GAP_SIGN);
    const label = shiftsUpTo(reach)
      .map((shift) => labelAt('gap', gap, (x1 + x2) / 2 + shift, y - 9, GAP_SIZE))
      .find(isFree);
    if (label !== undefined) labels.push(label);
  }
  return labels.sort((a, b) => a.x - b.x);
}

/** Half the width of a gap's sign, above which its label stays. */
const GAP_SIGN = 6;

/** The offsets 0, 1, −1, 2, −2 and so on, smallest first. */
function shiftsUpTo(reach: number): readonly number[] {
  return Array.from({ length: 2 * Math.floor(reach) + 1 }, (_, index) =>
    index % 2 === 0 ? -index / 2 : (index + 1) / 2,
  );
}
