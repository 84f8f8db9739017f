import { groupAdjacent } from '../../collections/group-adjacent.ts';

/** The share of a list that one page shows, whichever of the two is used up first. */
export interface Limit {
  readonly items: number;
  /** The length of the items’ JSON, from which a page makes up to twice as much HTML. */
  readonly characters: number;
}

/** The limits on an entry's page: for its main list, for one of several main lists, and for a list beside them. */
export const limits = {
  wide: { items: 120, characters: 64_000 },
  main: { items: 40, characters: 24_000 },
  side: { items: 24, characters: 8_000 },
} as const satisfies Record<string, Limit>;

/** A limit on the number of items alone, whatever their size. */
export function upTo(items: number): Limit {
  return { items, characters: Number.POSITIVE_INFINITY };
}

/** Further conditions on where a list is cut. */
interface Cuts<T> {
  /** The limit of the first part, if it is different. */
  readonly first?: Limit;
  /** Neighbours with the same key stay together, unless they are more than one part holds. */
  readonly keyOf?: (item: T) => unknown;
}

/** The items in parts that each fill a limit, with at least one item each; one empty part if there are none. */
export function cut<T>(
  items: readonly T[],
  limit: Limit,
  { first = limit, keyOf }: Cuts<T> = {},
): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  let part: T[] = parts[0] ?? [];
  let left = first;
  const cutBefore = (count: number, characters: number) => {
    if (part.length === 0 || (count <= left.items && characters <= left.characters)) return;
    part = [];
    parts.push(part);
    left = limit;
  };
  const runs = keyOf === undefined ? items.map((item) => [item]) : runsOf(items, keyOf);
  for (const run of runs) {
    const sizes = run.map((item) => sizeOf(item, limit));
    cutBefore(
      run.length,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    for (const [index, item] of run.entries()) {
      const size = sizes[index] ?? 0;
      cutBefore(1, size);
      part.push(item);
      left = { items: left.items - 1, characters: left.characters - size };
    }
  }
  return parts;
}

/** The length of an item's JSON; 0 if length does not count. */
export function sizeOf(item: unknown, { characters }: Limit): number {
  return Number.isFinite(characters) ? JSON.stringify(item).length : 0;
}

function runsOf<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly T[])[] {
  return groupAdjacent(items, keyOf).map((group) => group.items);
}
