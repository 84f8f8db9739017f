import { type Box, isInside, overlaps } from '../box.ts';
import { round } from '../round.ts';
import { widthOfLines, wrapText } from '../text/wrap-text.ts';

/** A name beside its mark, or farther away at the end of a line. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: string | null;
  readonly box: Box;
}

export interface NamedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export const NAME_SIZE = 13;
const LINE_HEIGHT = 15;
export const DOT = 4.5;

/**
 * A position for each name that covers no other name and no mark: beside its own mark in one of eight
 * directions, else at the end of a line; null if there is no room even for that. Earlier points choose first.
 */
export function placeNames(
  points: readonly NamedPoint[],
  frame: Box,
  taken: readonly Box[] = [],
): readonly (PlacedName | null)[] {
  const dots = points.map(dotBox);
  const names: Box[] = [...taken];
  const leaders: Segment[] = [];
  return points.map((point) => {
    const isFree = ({ box, leader }: Candidate) =>
      isInside(box, frame) &&
      names.every((other) => !overlaps(box, other, 2)) &&
      dots.every((dot) => !overlaps(box, dot, 0.5)) &&
      leaders.every((other) => !crossesBox(other, box)) &&
      (leader === null ||
        (names.every((other) => !crossesBox(leader, other)) &&
          leaders.every((other) => !crossEachOther(leader, other))));
    const found = findCandidates(point).find(isFree);
    if (found === undefined) return null;
    names.push(found.box);
    if (found.leader !== null) leaders.push(found.leader);
    return writeName(found);
  });
}

interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Candidate {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: PlacedName['anchor'];
  readonly leader: Segment | null;
}

const NEAR = DOT + 3.5;
const LEADERS = [18, 28, 40, 54, 70, 90];
const ANGLES = 16;

/** The directions: right first, as names are read, then left, the corners, below and above. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, 1],
  [0, -1],
];

function* findCandidates(point: NamedPoint): Generator<Candidate> {
  const lines = wrapText(point.name, { width: 150, size: NAME_SIZE, lines: 3 });
  const width = widthOfLines(lines, NAME_SIZE);
  const height = lines.length * LINE_HEIGHT;
  for (const [right, down] of DIRECTIONS) {
    const isCorner = right !== 0 && down !== 0;
    const x = point.x + right * (isCorner ? NEAR * 0.7 : NEAR);
    const y = point.y + down * (isCorner ? NEAR * 0.5 : NEAR);
    yield { lines, ...boxTowards(right, down, x, y, { width, height }), leader: null };
  }
  for (const length of LEADERS) {
    for (let index = 0; index < ANGLES; index += 1) {
      const angle = (index / ANGLES) * 2 * Math.PI;
      const right = Math.cos(angle);
      const down = Math.sin(angle);
      const x = point.x + right * length;
      const y = point.y + down * length;
      const side = Math.abs(right) < 0.3 ? 0 : Math.sign(right);
      const placed = boxTowards(side, side === 0 ? Math.sign(down) : 0, x, y, { width, height });
      const start = { x1: point.x + right * DOT, y1: point.y + down * DOT };
      yield { lines, ...placed, leader: { ...start, x2: x - side * 2, y2: y } };
    }
  }
}

/** The box of a text that begins at a point and runs from it to one side. */
function boxTowards(
  right: number,
  down: number,
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): Pick<Candidate, 'box' | 'anchor'> {
  const x1 = right > 0 ? x : right < 0 ? x - width : x - width / 2;
  const y1 = down > 0 ? y : down < 0 ? y - height : y - height / 2;
  const anchor = right > 0 ? 'start' : right < 0 ? 'end' : 'middle';
  return { box: { x1, y1, x2: x1 + width, y2: y1 + height }, anchor };
}

function writeName({ lines, box, anchor, leader }: Candidate): PlacedName {
  const x = anchor === 'start' ? box.x1 : anchor === 'end' ? box.x2 : (box.x1 + box.x2) / 2;
  return {
    lines,
    x: round(x),
    y: round(box.y1 + LINE_HEIGHT * 0.78),
    anchor,
    leader:
      leader === null
        ? null
        : `M${round(leader.x1)} ${round(leader.y1)}L${round(leader.x2)} ${round(leader.y2)}`,
    box,
  };
}

function dotBox({ x, y }: NamedPoint): Box {
  return { x1: x - DOT, y1: y - DOT, x2: x + DOT, y2: y + DOT };
}

function crossesBox(line: Segment, box: Box): boolean {
  const { x1, y1, x2, y2 } = box;
  const holds = (x: number, y: number) => x > x1 && x < x2 && y > y1 && y < y2;
  return (
    holds(line.x1, line.y1) ||
    holds(line.x2, line.y2) ||
    crossEachOther(line, { x1, y1, x2, y2 }) ||
    crossEachOther(line, { x1, y1: y2, x2, y2: y1 })
  );
}

function crossEachOther(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number) =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}
