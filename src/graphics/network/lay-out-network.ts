import { compareNatural } from '../../model/compare-text.ts';
import { round } from '../round.ts';
import { widthOfLines, wrapText } from '../text/wrap-text.ts';

/** An actor beside the one in the middle. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly events: number;
  readonly claims: number;
}

/** An actor among those it appears with, ready to draw. */
export interface NetworkGeometry {
  readonly width: number;
  readonly height: number;
  readonly centre: NetworkBox;
  readonly marks: readonly NetworkMark[];
  /** The number of neighbours left out. */
  readonly more: number;
}

export interface NetworkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface NetworkMark {
  readonly neighbour: Neighbour;
  /** The number of shared events and claims together. */
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly edge: string;
  readonly stroke: number;
  readonly text: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    readonly lines: readonly string[];
  };
}

/** The heaviest neighbours on an oval around the actor, the first at the top right, then clockwise. */
export function layOutNetwork(
  name: string,
  neighbours: readonly Neighbour[],
  width: number,
): NetworkGeometry | null {
  if (neighbours.length === 0) return null;
  const shown = neighbours
    .toSorted((a, b) => weightOf(b) - weightOf(a) || compareNatural(a.id, b.id))
    .slice(0, MOST_NEIGHBOURS);
  const half = Math.ceil(shown.length / 2);
  const labelWidth = Math.min(width * 0.27, 170);
  const right = sideOf(shown.slice(0, half), labelWidth);
  const left = sideOf(shown.slice(half).reverse(), labelWidth);
  const height = Math.round(Math.max(right.height, left.height, SMALLEST));
  const middle = { x: round(width / 2), y: round(height / 2) };
  const radius = width / 2 - labelWidth - RADIUS - GAP;
  const most = Math.max(...shown.map(weightOf));
  const place = (side: Side, sign: 1 | -1) =>
    side.rows.map((row) =>
      markOf(row, { sign, middle, radius, height, most, top: (height - side.height) / 2 }),
    );
  return {
    width,
    height,
    centre: centreBox(name, middle, radius),
    marks: [...place(right, 1), ...place(left, -1).reverse()],
    more: neighbours.length - shown.length,
  };
}

const MOST_NEIGHBOURS = 12;
const RADIUS = 11;
const GAP = 7;
const SIZE = 13;
const LINE = 15;
const BETWEEN = 14;
const SMALLEST = 130;

function weightOf({ events, claims }: Neighbour): number {
  return events + claims;
}

interface SideRow {
  readonly neighbour: Neighbour;
  readonly lines: readonly string[];
  /** The middle of the row, from the top of its side. */
  readonly y: number;
}

interface Side {
  readonly rows: readonly SideRow[];
  readonly height: number;
}

/** The neighbours on one side, from the top down, as far apart as their names need. */
function sideOf(neighbours: readonly Neighbour[], labelWidth: number): Side {
  let y = 4;
  const rows = neighbours.map((neighbour) => {
    const lines = wrapText(neighbour.name, { width: labelWidth, size: SIZE, lines: 3 });
    const height = Math.max(2 * RADIUS, lines.length * LINE);
    const row = { neighbour, lines, y: y + height / 2 };
    y += height + BETWEEN;
    return row;
  });
  return { rows, height: y - BETWEEN + 4 };
}

interface RingPlace {
  readonly sign: 1 | -1;
  readonly middle: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly height: number;
  readonly most: number;
  readonly top: number;
}

function markOf({ neighbour, lines, y: inSide }: SideRow, place: RingPlace): NetworkMark {
  const { sign, middle, radius, height, most, top } = place;
  const y = round(top + inSide);
  // A full oval would put the topmost names in the middle, over one another.
  const bend = 0.55 + 0.45 * Math.sqrt(Math.max(0, 1 - ((y - middle.y) / (height / 2)) ** 2));
  const x = round(middle.x + sign * radius * bend);
  return {
    neighbour,
    weight: weightOf(neighbour),
    x,
    y,
    radius: RADIUS,
    edge: `M${middle.x} ${middle.y}L${x} ${y}`,
    stroke: round(1 + 6 * (weightOf(neighbour) / most)),
    text: {
      x: round(x + sign * (RADIUS + GAP - 2)),
      y: round(y - (lines.length * LINE) / 2 + LINE * 0.76),
      anchor: sign > 0 ? 'start' : 'end',
      lines,
    },
  };
}

function centreBox(
  name: string,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
): NetworkBox {
  const lines = wrapText(name, {
    width: Math.min(120, radius * 1.3),
    size: SIZE,
    lines: 4,
    weight: 'bold',
  });
  const width = widthOfLines(lines, SIZE, 'bold') + 16;
  const height = lines.length * LINE + 12;
  return { x: round(x - width / 2), y: round(y - height / 2), width: round(width), height, lines };
}
