import type { Box } from '../box.ts';
import { round } from '../round.ts';
import { textWidth, type Weight } from '../text/text-width.ts';

/** A text centred on its x, with its baseline at y. */
export interface AxisLabel {
  readonly kind: 'day' | 'period' | 'gap';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The area in which an axis is drawn. */
export interface AxisPlace {
  readonly top: number;
  readonly width: number;
  /** The x at which a line goes down through the labels. */
  readonly crossing: number | null;
}

/** A label centred on x, with its box. */
export function labelAt(
  kind: AxisLabel['kind'],
  text: string,
  x: number,
  y: number,
  size: number,
): AxisLabel {
  const half = textWidth(text, size, weightOf(kind)) / 2;
  return {
    kind,
    text,
    x: round(x),
    y: round(y),
    box: { x1: x - half, x2: x + half, y1: y - size * 0.8, y2: y + size * 0.25 },
  };
}

/** The font weight of labels of a kind. */
export function weightOf(kind: AxisLabel['kind']): Weight {
  return kind === 'period' ? 'bold' : 'regular';
}
