import type { Stance } from '../../model/report.ts';
import { round } from '../round.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { GraphEdge, GraphNode, OriginGraph } from './origin-graph.ts';
import type { CarriedStance } from './origin-report.ts';

/** The graph in columns: sources left, agencies in the middle, origins right. */
export interface OriginColumns {
  readonly kind: 'columns';
  readonly width: number;
  readonly height: number;
  readonly heads: readonly { readonly role: 'source' | 'agency' | 'origin'; readonly x: number }[];
  readonly boxes: readonly OriginBox[];
  readonly lines: readonly { readonly stance: Stance; readonly path: string }[];
}

export interface OriginBox {
  readonly role: GraphNode['role'];
  readonly name: string;
  readonly href: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly text: { readonly x: number; readonly y: number };
  readonly stances: readonly (CarriedStance & { readonly x: number; readonly y: number })[];
}

/** The columns of a graph, or null if it has more of them than fit side by side. */
export function layOutColumns(graph: OriginGraph, width: number): OriginColumns | null {
  const layers = findLayers(graph);
  const count = Math.max(...layers.values()) + 1;
  if (count > MOST_COLUMNS) return null;
  const boxWidth = Math.min(WIDEST, (width - (count - 1) * GAP) / count);
  const gap = Math.min(LONGEST_GAP, (width - count * boxWidth) / (count - 1));
  const xOf = (layer: number) => round(layer * (boxWidth + gap));
  const parts = splitEdges(graph, layers);
  const slots = [
    ...graph.nodes.map((node) => slotOf(node, layers.get(node.id) ?? 0, boxWidth)),
    ...parts.bends,
  ];
  const ys = placeSlots(slots, parts.pieces, count);
  const boxes = graph.nodes.map((node) =>
    drawBox(node, { x: xOf(layers.get(node.id) ?? 0), y: ys.get(node.id) ?? 0, width: boxWidth }),
  );
  const ports = new Map(boxes.map((box, index) => [graph.nodes[index]?.id ?? '', box]));
  return {
    kind: 'columns',
    width,
    height: Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height))) + 2,
    heads: [
      { role: 'source', x: xOf(0) },
      ...(count > 2 ? [{ role: 'agency' as const, x: xOf(1) }] : []),
      { role: 'origin', x: xOf(count - 1) },
    ],
    boxes,
    lines: parts.ways.map(({ edge, bends }) => ({
      stance: edge.stance,
      path: drawEdge(
        edge,
        ports,
        bends.map((id) => bendAt(id, slots, ys, xOf)),
        boxWidth,
      ),
    })),
  };
}

const MOST_COLUMNS = 5;
const WIDEST = 244;
const GAP = 54;
const LONGEST_GAP = 110;
const HEAD = 30;
const LINE = 16;
const SIZE = 13;
const PAD = 9;
const BETWEEN = 14;
const BEND = 'bend ';

/** The column of each node: one farther than the farthest that leads to it; origins are all in the last. */
function findLayers({ nodes, edges }: OriginGraph): ReadonlyMap<string, number> {
  const layers = new Map(nodes.map(({ id }) => [id, 0]));
  // The graph has no loops, so one round per node is enough.
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { from, to } of edges) {
      layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(from) ?? 0) + 1));
    }
  }
  const last = Math.max(1, ...layers.values());
  for (const { id, role } of nodes) {
    if (role === 'origin' || role === 'other-origin') layers.set(id, last);
  }
  return layers;
}

/** A slot that takes up height in a column: a box, or the bend of an edge that passes through. */
interface Slot {
  readonly id: string;
  readonly layer: number;
  readonly height: number;
}

interface Piece {
  readonly from: string;
  readonly to: string;
}

interface Parts {
  readonly bends: readonly Slot[];
  readonly pieces: readonly Piece[];
  readonly ways: readonly { readonly edge: GraphEdge; readonly bends: readonly string[] }[];
}

/** The edges, cut at each column they pass, so that room is kept for them between its boxes. */
function splitEdges({ edges }: OriginGraph, layers: ReadonlyMap<string, number>): Parts {
  const bends: Slot[] = [];
  const pieces: Piece[] = [];
  const ways = edges.map((edge, index) => {
    const ids: string[] = [];
    let from = edge.from;
    for (
      let layer = (layers.get(edge.from) ?? 0) + 1;
      layer < (layers.get(edge.to) ?? 0);
      layer += 1
    ) {
      const id = `${BEND}${index} ${layer}`;
      bends.push({ id, layer, height: 4 });
      pieces.push({ from, to: id });
      ids.push(id);
      from = id;
    }
    pieces.push({ from, to: edge.to });
    return { edge, bends: ids };
  });
  return { bends, pieces, ways };
}

function slotOf(node: GraphNode, layer: number, width: number): Slot {
  const lines = linesOf(node, width).length + node.stances.length;
  return { id: node.id, layer, height: lines * LINE + 2 * PAD - 4 };
}

function linesOf({ name }: GraphNode, width: number): readonly string[] {
  return wrapText(name, { width: width - 2 * PAD - 4, size: SIZE, lines: 3, weight: 'bold' });
}

/** The top of each slot: as near as possible to the middle of what leads to it. */
function placeSlots(
  slots: readonly Slot[],
  pieces: readonly Piece[],
  count: number,
): ReadonlyMap<string, number> {
  const heights = new Map(slots.map(({ id, height }) => [id, height]));
  const tops = new Map<string, number>();
  for (let layer = 0; layer < count; layer += 1) {
    const wished = slots
      .filter((slot) => slot.layer === layer)
      .map((slot) => ({ slot, middle: middleBefore(slot.id, pieces, tops, heights) }))
      .sort((a, b) => (a.middle ?? 0) - (b.middle ?? 0));
    stack(wished, tops);
  }
  return tops;
}

function middleBefore(
  id: string,
  pieces: readonly Piece[],
  tops: ReadonlyMap<string, number>,
  heights: ReadonlyMap<string, number>,
): number | null {
  const middles = pieces
    .filter(({ to }) => to === id)
    .map(({ from }) => (tops.get(from) ?? 0) + (heights.get(from) ?? 0) / 2);
  if (middles.length === 0) return null;
  return middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
}

interface Wish {
  readonly slot: Slot;
  readonly middle: number | null;
}

/** The slots below one another, in groups, at their preferred heights or moved as little as needed. */
function stack(wishes: readonly Wish[], tops: Map<string, number>): void {
  let groups: { wishes: Wish[]; top: number; height: number }[] = [];
  for (const wish of wishes) {
    const { height } = wish.slot;
    groups.push({
      wishes: [wish],
      top: Math.max(HEAD, (wish.middle ?? HEAD) - height / 2),
      height,
    });
    groups = mergeGroups(groups);
  }
  for (const group of groups) {
    let y = group.top;
    for (const { slot } of group.wishes) {
      tops.set(slot.id, round(y));
      y += slot.height + BETWEEN;
    }
  }
}

/** Joins the last groups while they overlap; a joined one is in the middle of its parts' preferred heights. */
function mergeGroups<G extends { wishes: Wish[]; top: number; height: number }>(groups: G[]): G[] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (last === undefined || before === undefined) return groups;
  if (before.top + before.height + BETWEEN <= last.top) return groups;
  const wishes = [...before.wishes, ...last.wishes];
  const height = before.height + BETWEEN + last.height;
  let offset = 0;
  let sum = 0;
  for (const { slot, middle } of wishes) {
    sum += (middle ?? HEAD + offset + slot.height / 2) - slot.height / 2 - offset;
    offset += slot.height + BETWEEN;
  }
  const top = Math.max(HEAD, sum / wishes.length);
  return mergeGroups([...groups.slice(0, -2), { ...last, wishes, top, height }]);
}

function drawBox(
  node: GraphNode,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): OriginBox {
  const lines = linesOf(node, width);
  const text = { x: round(x + PAD + 3), y: round(y + PAD + 10) };
  return {
    role: node.role,
    name: node.name,
    href: node.href,
    x,
    y: round(y),
    width: round(width),
    height: (lines.length + node.stances.length) * LINE + 2 * PAD - 4,
    lines,
    text,
    stances: node.stances.map((carried, index) => ({
      ...carried,
      x: text.x,
      y: round(text.y + (lines.length + index) * LINE),
    })),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function bendAt(
  id: string,
  slots: readonly Slot[],
  ys: ReadonlyMap<string, number>,
  xOf: (layer: number) => number,
): Point {
  const layer = slots.find((slot) => slot.id === id)?.layer ?? 0;
  return { x: xOf(layer), y: (ys.get(id) ?? 0) + 2 };
}

function drawEdge(
  { from, to, stance }: GraphEdge,
  boxes: ReadonlyMap<string, OriginBox>,
  bends: readonly Point[],
  width: number,
): string {
  const start = boxes.get(from);
  const end = boxes.get(to);
  if (start === undefined || end === undefined) return '';
  const port = start.stances.find((line) => line.stance === stance);
  // At a source each report's edge starts beside the word for its stance.
  const y = port === undefined ? start.y + start.height / 2 : port.y - 4;
  let x = start.x + start.width;
  let path = `M${round(x)} ${round(y)}`;
  let last = y;
  for (const bend of bends) {
    path += curveTo(x, last, bend);
    x = bend.x + width;
    last = bend.y;
    path += `H${round(x)}`;
  }
  return path + curveTo(x, last, { x: end.x, y: end.y + end.height / 2 });
}

function curveTo(x: number, y: number, to: Point): string {
  const middle = round((x + to.x) / 2);
  return `C${middle} ${round(y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}
