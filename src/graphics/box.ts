/** A rectangle by its edges; y grows downwards. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Whether two boxes share more than an edge, or come closer than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.x1 < b.x2 + gap && b.x1 < a.x2 + gap && a.y1 < b.y2 + gap && b.y1 < a.y2 + gap;
}

export function isInside(box: Box, frame: Box): boolean {
  return box.x1 >= frame.x1 && box.y1 >= frame.y1 && box.x2 <= frame.x2 && box.y2 <= frame.y2;
}

/** The smallest box around all the given ones. */
export function hullOfBoxes(first: Box, ...others: readonly Box[]): Box {
  return others.reduce(
    (hull, box) => ({
      x1: Math.min(hull.x1, box.x1),
      y1: Math.min(hull.y1, box.y1),
      x2: Math.max(hull.x2, box.x2),
      y2: Math.max(hull.y2, box.y2),
    }),
    first,
  );
}
