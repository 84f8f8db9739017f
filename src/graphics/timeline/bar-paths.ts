import { round } from '../round.ts';
import { type BarShape, DAY_SIZE, type OpenEnds, openEndsOf, type Segment } from './bar-shape.ts';

/** The strokes and fills of one mark. */
export interface BarPaths {
  readonly body: string;
  /** The parts that fade away to the left, and to the right. */
  readonly fadeIn: string | null;
  readonly fadeOut: string | null;
  readonly cross: string | null;
}

/** A mark drawn around the height `y`: filled if the event happened, else as an outline. */
export function findBarPaths(shape: BarShape, y: number): BarPaths {
  const isFilled = shape.status === 'happened';
  const half = shape.kind === 'within' ? WITHIN / 2 : DAY_SIZE / 2;
  const inset = isFilled ? 0 : STROKE / 2;
  const edges = { top: round(y - half + inset), bottom: round(y + half - inset), inset };
  const draw = isFilled ? fillOf : outlineOf;
  return {
    body: draw(shape.body, edges, openEndsOf(shape)),
    fadeIn: shape.fadeIn === null ? null : draw(shape.fadeIn, edges, FLAT),
    fadeOut: shape.fadeOut === null ? null : draw(shape.fadeOut, edges, FLAT),
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

const FLAT: OpenEnds = { left: false, right: false };

/** The length of the point of an open end. */
const POINT = 7;

function fillOf({ x1, x2 }: Segment, edges: Edges, open: OpenEnds): string {
  return aroundOf(x1, x2, edges, { closed: { left: true, right: true }, open });
}

function outlineOf({ x1, x2, closed }: Segment, edges: Edges, open: OpenEnds): string {
  const left = closed.left || open.left ? round(x1 + edges.inset) : x1;
  const right = closed.right || open.right ? round(x2 - edges.inset) : x2;
  return aroundOf(left, right, edges, { closed, open });
}

/** The outline from the upper left around to the upper left again, without the ends that are not drawn. */
function aroundOf(
  x1: number,
  x2: number,
  { top, bottom }: Edges,
  { closed, open }: { readonly closed: Segment['closed']; readonly open: OpenEnds },
): string {
  const middle = round((top + bottom) / 2);
  const start = open.left ? round(x1 + POINT) : x1;
  const end = open.right ? round(x2 - POINT) : x2;
  const right = closed.right ? `v${round(bottom - top)}` : `M${end} ${bottom}`;
  // Only an unbroken line can be closed.
  const up = closed.right || open.right ? 'z' : `V${top}`;
  return [
    `M${start} ${top}h${round(end - start)}`,
    open.right ? `L${x2} ${middle}L${end} ${bottom}` : right,
    `H${start}`,
    open.left ? `L${x1} ${middle}L${start} ${top}` : closed.left ? up : '',
  ].join('');
}

function crossAt(x: number, y: number): string {
  const left = round(x - CROSS);
  const top = round(y - CROSS);
  return `M${left} ${top}l11 11M${left} ${round(y + CROSS)}l11-11`;
}
