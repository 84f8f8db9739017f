import { type Box, hullOfBoxes, overlaps } from '../box.ts';
import { round } from '../round.ts';
import { textWidth } from '../text/text-width.ts';
import { widthOfLines, wrapText } from '../text/wrap-text.ts';
import type { BandEvent } from './band-event.ts';
import type { BandMark, BandRow, BandText } from './band-geometry.ts';
import type { BarShape } from './bar-shape.ts';

/** An event with the marks of its rows, before it has a place in height. */
export interface ShapedEvent {
  readonly event: BandEvent;
  readonly name: string;
  readonly rows: readonly { readonly shape: BarShape; readonly name: string | null }[];
}

export const LABEL_SIZE = 13;

/** The events with their titles, each as high up as nothing stands in its way. */
export function placeLabelled(
  events: readonly ShapedEvent[],
  top: number,
  width: number,
): readonly BandMark[] {
  const placed: Box[] = [];
  return events.map((event) => {
    const item = labelRows(event, width);
    const y = findFreeHeight(item.boxes, placed, top);
    const boxes = item.boxes.map((box) => moveBox(box, y));
    placed.push(...boxes);
    return markOf(event, item.rows, y);
  });
}

/** The marks alone, in lanes. */
export function placeDense(
  events: readonly ShapedEvent[],
  top: number,
): readonly BandMark[] {
  const lanes: Box[][] = [];
  return events.map((event) => {
    const rows = event.rows.map(({ shape }, index) => ({ y: LANE * (index + 0.5), shape, text: null }));
    const [first, ...others] = rows.map(boxOfRow);
    if (first === undefined) throw new Error('An event has at least one row');
    const hull = hullOfBoxes(first, ...others);
    const lane = findFreeLane(lanes, hull, rows.length);
    return markOf(event, rows, top + lane * LANE);
  });
}

const LINE = 16;
const GAP = 7;
const BETWEEN = 5;
const LANE = 15;
const HALF_MARK = 6;

interface Item {
  readonly rows: readonly BandRow[];
  readonly boxes: readonly Box[];
}

function labelRows({ event, rows }: ShapedEvent, width: number): Item {
  const placed: BandRow[] = [];
  const boxes: Box[] = [];
  let y = 0;
  for (const [index, { shape, name }] of rows.entries()) {
    const text = [...(index === 0 ? [event.title] : []), ...(name === null ? [] : [name])].join(': ');
    const label = placeLabel(text, shape, width);
    const row = {
      y: y + label.markY,
      shape,
      text: { ...label.text, y: y + label.text.y, box: moveBox(label.text.box, y) },
    };
    placed.push(row);
    boxes.push(row.text.box, boxOfRow(row));
    y += label.height + 2;
  }
  return { rows: placed, boxes };
}

interface PlacedLabel {
  readonly text: BandText;
  readonly markY: number;
  readonly height: number;
}

/** Beside its mark, right before left; above it where a long mark leaves no room beside. */
function placeLabel(text: string, shape: BarShape, width: number): PlacedLabel {
  const cap = width < 600 ? width * 0.56 : 250;
  const need = Math.min(textWidth(text, LABEL_SIZE), cap);
  const right = width - shape.x2 - GAP;
  const left = shape.x1 - GAP;
  const least = Math.min(need, Math.max(need * 0.62, 105));
  if (right >= least) return beside(text, 'start', shape.x2 + GAP, Math.min(right, cap));
  if (left >= least) return beside(text, 'end', shape.x1 - GAP, Math.min(left, cap));
  return above(text, shape, width);
}

function beside(text: string, anchor: 'start' | 'end', x: number, room: number): PlacedLabel {
  const lines = wrapText(text, { width: room, size: LABEL_SIZE, lines: 4 });
  return {
    text: textAt(lines, anchor, x, 0),
    markY: LINE / 2,
    height: lines.length * LINE,
  };
}

function above(text: string, shape: BarShape, width: number): PlacedLabel {
  const isLeft = (shape.x1 + shape.x2) / 2 <= width / 2;
  const x = isLeft ? shape.x1 : shape.x2;
  const room = Math.min(isLeft ? width - x : x, 380);
  const lines = wrapText(text, { width: room, size: LABEL_SIZE, lines: 4 });
  return {
    text: textAt(lines, isLeft ? 'start' : 'end', x, 0),
    markY: lines.length * LINE + HALF_MARK + 1,
    height: lines.length * LINE + 2 * HALF_MARK + 2,
  };
}

function textAt(
  lines: readonly string[],
  anchor: 'start' | 'end',
  x: number,
  top: number,
): BandText {
  const width = widthOfLines(lines, LABEL_SIZE);
  return {
    anchor,
    x: round(x),
    y: round(top + LINE * 0.78),
    lines,
    box: {
      x1: anchor === 'start' ? x : x - width,
      x2: anchor === 'start' ? x + width : x,
      y1: top,
      y2: top + lines.length * LINE,
    },
  };
}

function findFreeHeight(boxes: readonly Box[], placed: readonly Box[], top: number): number {
  const heights = [top, ...placed.map(({ y2 }) => y2 + BETWEEN)].sort((a, b) => a - b);
  const free = heights.find((y) =>
    boxes.every((box) => placed.every((other) => !overlaps(moveBox(box, y), other, BETWEEN))),
  );
  return free ?? top;
}

function findFreeLane(lanes: Box[][], box: Box, count: number): number {
  for (let lane = 0; ; lane += 1) {
    const needed = Array.from({ length: count }, (_, index) => {
      const boxes = lanes[lane + index] ?? [];
      lanes[lane + index] = boxes;
      return boxes;
    });
    const isFree = needed.every((boxes) =>
      boxes.every((other) => box.x1 >= other.x2 + 3 || other.x1 >= box.x2 + 3),
    );
    if (!isFree) continue;
    for (const boxes of needed) boxes.push(box);
    return lane;
  }
}

function markOf({ event, name }: ShapedEvent, rows: readonly BandRow[], y: number): BandMark {
  const moved = rows.map((row) => moveRow(row, y));
  const boxes = moved.flatMap((row) => [boxOfRow(row), ...(row.text === null ? [] : [row.text.box])]);
  const [first, ...others] = boxes;
  if (first === undefined) throw new Error('An event has at least one row');
  return { kind: 'event', event, name, rows: moved, tie: tieOf(moved), box: hullOfBoxes(first, ...others) };
}

/** A bracket on the left of the rows that belong together. */
function tieOf(rows: readonly BandRow[]): string | null {
  const top = rows.at(0);
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined || rows.length < 2) return null;
  const lefts = rows.map(({ shape, text }) =>
    Math.min(shape.x1, text?.anchor === 'end' ? text.box.x1 : shape.x1),
  );
  const x = round(Math.max(1, Math.min(...lefts) - 5));
  return `M${x} ${round(top.y - HALF_MARK)}V${round(bottom.y + HALF_MARK)}`;
}

function moveRow(row: BandRow, y: number): BandRow {
  const text =
    row.text === null
      ? null
      : { ...row.text, y: round(row.text.y + y), box: moveBox(row.text.box, y) };
  return { ...row, y: round(row.y + y), text };
}

function boxOfRow({ shape, y }: Pick<BandRow, 'shape' | 'y'>): Box {
  return { x1: shape.x1, x2: shape.x2, y1: y - HALF_MARK, y2: y + HALF_MARK };
}

function moveBox({ x1, y1, x2, y2 }: Box, y: number): Box {
  return { x1, x2, y1: y1 + y, y2: y2 + y };
}
