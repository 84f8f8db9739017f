import { type Box, hullOfBoxes, overlaps } from '../box.ts';
import { round } from '../round.ts';
import { textWidth } from '../text/text-width.ts';
import { widthOfLines, wrapText } from '../text/wrap-text.ts';
import type { BandEvent } from './band-event.ts';
import type { BandMark, BandRow, BandText } from './band-geometry.ts';
import type { BarShape } from './bar-shape.ts';

/** An event with the marks of its rows, before it has a height. */
export interface ShapedEvent {
  readonly event: BandEvent;
  readonly name: string;
  readonly rows: readonly { readonly shape: BarShape; readonly name: string | null }[];
}

export const LABEL_SIZE = 13;

/** The height of a line of text. */
export const LINE = 16;

/** The events with their titles, each as high up as there is room. */
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
    return markOf(event, item.title, item.rows, y);
  });
}

/** Only the marks, in lanes. */
export function placeDense(events: readonly ShapedEvent[], top: number): readonly BandMark[] {
  const lanes: Box[][] = [];
  return events.map((event) => {
    const rows = event.rows.map(({ shape }, index) => ({
      y: LANE * (index + 0.5),
      shape,
      text: null,
    }));
    const [first, ...others] = rows.map(boxOfRow);
    if (first === undefined) throw new Error('An event has at least one row');
    const hull = hullOfBoxes(first, ...others);
    const lane = findFreeLane(lanes, hull, rows.length);
    return markOf(event, null, rows, top + lane * LANE);
  });
}

const GAP = 7;
const BETWEEN = 5;
const LANE = 15;
const HALF_MARK = 6;

interface Item {
  readonly title: BandText | null;
  readonly rows: readonly BandRow[];
  readonly boxes: readonly Box[];
}

function labelRows({ event, rows }: ShapedEvent, width: number): Item {
  const [only, ...others] = rows;
  if (only === undefined) throw new Error('An event has at least one row');
  if (others.length === 0)
    return stackRows([{ shape: only.shape, name: event.title }], null, width);
  const title = titleAbove(
    event.title,
    rows.map(({ shape }) => shape),
    width,
  );
  return stackRows(rows, title, width);
}

/** Rows below one another, below a title of their own if there are several. */
function stackRows(rows: ShapedEvent['rows'], title: BandText | null, width: number): Item {
  const placed: BandRow[] = [];
  let y = title === null ? 0 : title.lines.length * LINE + 1;
  for (const { shape, name } of rows) {
    const label = placeLabel(name ?? '', shape, width);
    const text = { ...label.text, y: y + label.text.y, box: moveBox(label.text.box, y) };
    placed.push({ y: y + label.markY, shape, text });
    y += label.height + 1;
  }
  const boxes = placed.flatMap((row) => [
    boxOfRow(row),
    ...(row.text === null ? [] : [row.text.box]),
  ]);
  const x = tieX(placed);
  const [top, bottom] = [placed.at(0), placed.at(-1)];
  if (x !== null && top !== undefined && bottom !== undefined) {
    boxes.push({ x1: x, x2: x, y1: top.y - HALF_MARK, y2: bottom.y + HALF_MARK });
  }
  return { title, rows: placed, boxes: title === null ? boxes : [title.box, ...boxes] };
}

/** The title above all rows of an event, at their left if there is room, else at their right. */
function titleAbove(title: string, shapes: readonly BarShape[], width: number): BandText {
  const x1 = Math.min(...shapes.map((shape) => shape.x1));
  const x2 = Math.max(...shapes.map((shape) => shape.x2));
  const isLeft = width - x1 >= x2;
  const room = Math.min(isLeft ? width - x1 : x2, 300);
  const lines = wrapText(title, { width: room, size: LABEL_SIZE, lines: 3 });
  return textAt(lines, isLeft ? 'start' : 'end', isLeft ? x1 : x2, 0);
}

interface PlacedLabel {
  readonly text: BandText;
  readonly markY: number;
  readonly height: number;
}

/** The position of a title: beside its mark, right before left; above it if a long mark leaves no room beside it. */
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

function markOf(
  { event, name }: ShapedEvent,
  title: BandText | null,
  rows: readonly BandRow[],
  y: number,
): BandMark {
  const moved = rows.map((row) => moveRow(row, y));
  const above = title === null ? null : moveText(title, y);
  const texts = [above, ...moved.map(({ text }) => text)].flatMap((text) => text?.box ?? []);
  const [first, ...others] = moved.map(boxOfRow);
  if (first === undefined) throw new Error('An event has at least one row');
  const box = hullOfBoxes(first, ...others, ...texts);
  return { kind: 'event', event, name, title: above, rows: moved, tie: tieOf(moved), box };
}

/** A bracket on the left of the rows that belong together. */
function tieOf(rows: readonly BandRow[]): string | null {
  const top = rows.at(0);
  const bottom = rows.at(-1);
  const x = tieX(rows);
  if (top === undefined || bottom === undefined || x === null) return null;
  return `M${x} ${round(top.y - HALF_MARK)}V${round(bottom.y + HALF_MARK)}`;
}

/** The x of that bracket; null if there is only one row. */
function tieX(rows: readonly BandRow[]): number | null {
  if (rows.length < 2) return null;
  const lefts = rows.map(({ shape, text }) =>
    Math.min(shape.x1, text?.anchor === 'end' ? text.box.x1 : shape.x1),
  );
  return round(Math.max(1, Math.min(...lefts) - 5));
}

function moveRow(row: BandRow, y: number): BandRow {
  return { ...row, y: round(row.y + y), text: row.text === null ? null : moveText(row.text, y) };
}

function moveText(text: BandText, y: number): BandText {
  return { ...text, y: round(text.y + y), box: moveBox(text.box, y) };
}

function boxOfRow({ shape, y }: Pick<BandRow, 'shape' | 'y'>): Box {
  return { x1: shape.x1, x2: shape.x2, y1: y - HALF_MARK, y2: y + HALF_MARK };
}

function moveBox({ x1, y1, x2, y2 }: Box, y: number): Box {
  return { x1, x2, y1: y1 + y, y2: y2 + y };
}
