export type Line = readonly (readonly [x: number, y: number])[];

/** A line with fewer points, of which none removed was farther than `tolerance` from the rest (Douglas–Peucker). */
export function simplifyLine(line: Line, tolerance: number): Line {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    const { index, distance } = findFarthest(line, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return line.filter((_point, index) => kept.has(index));
}

function findFarthest(line: Line, from: number, to: number): { index: number; distance: number } {
  let farthest = { index: from, distance: 0 };
  const a = line[from];
  const b = line[to];
  if (a === undefined || b === undefined) return farthest;
  for (let index = from + 1; index < to; index += 1) {
    const point = line[index];
    const distance = point === undefined ? 0 : distanceToSegment(point, a, b);
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}

function distanceToSegment([x, y]: Line[number], a: Line[number], b: Line[number]): number {
  const [ax, ay] = a;
  const dx = b[0] - ax;
  const dy = b[1] - ay;
  const length = dx * dx + dy * dy;
  const part =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
