import { round } from '../round.ts';
import { type BarShape, DAY_SIZE, type Segment } from './bar-shape.ts';

/** The strokes and fills of one mark. */
export interface BarPaths {
  readonly body: string;
  /** Fading away to the left, and to the right. */
  readonly fadeIn: string | null;
  readonly fadeOut: string | null;
  readonly cross: string | null;
}

/** A mark drawn around the height `y`: filled where the event happened, else as an outline. */
export function findBarPaths(shape: BarShape, y: number): BarPaths {
  const isFilled = shape.status === 'happened';
  const half = shape.kind === 'within' ? WITHIN / 2 : DAY_SIZE / 2;
  const inset = isFilled ? 0 : STROKE / 2;
  const edges = { top: round(y - half + inset), bottom: round(y + half - inset), inset };
  const draw = isFilled ? fillOf : outlineOf;
  return {
    body: draw(shape.body, edges),
    fadeIn: shape.fadeIn === null ? null : draw(shape.fadeIn, edges),
    fadeOut: shape.fadeOut === null ? null : draw(shape.fadeOut, edges),
    cross: shape.crossed ? crossAt(shape.centre, y) : null,
  };
}

const WITHIN = 6;
const STROKE = 1.6;
const CROSS = 5.5;

interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly inset: number;
}

function fillOf({ x1, x2 }: Segment, { top, bottom }: Edges): string {
  return `M${x1} ${top}h${round(x2 - x1)}v${round(bottom - top)}H${x1}z`;
}

function outlineOf({ x1, x2, closed }: Segment, { top, bottom, inset }: Edges): string {
  const left = closed.left ? round(x1 + inset) : x1;
  const right = closed.right ? round(x2 - inset) : x2;
  if (closed.left && closed.right) {
    return `M${left} ${top}h${round(right - left)}v${round(bottom - top)}H${left}z`;
  }
  if (closed.left) return `M${right} ${top}H${left}V${bottom}H${right}`;
  if (closed.right) return `M${left} ${top}H${right}V${bottom}H${left}`;
  return `M${left} ${top}H${right}M${left} ${bottom}H${right}`;
}

function crossAt(x: number, y: number): string {
  const left = round(x - CROSS);
  const top = round(y - CROSS);
  return `M${left} ${top}l11 11M${left} ${round(y + CROSS)}l11-11`;
}
