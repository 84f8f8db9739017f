/** How much of a list one page has room for, whichever of the two is used up first. */
export interface Room {
  readonly items: number;
  /** In characters of the items’ JSON, from which a page makes up to twice as much HTML. */
  readonly size: number;
}

/** The rooms on an entry's page: for a list that the page is about, for one of several such, and for one beside them. */
export const rooms = {
  wide: { items: 120, size: 64_000 },
  main: { items: 40, size: 24_000 },
  side: { items: 24, size: 8_000 },
} as const satisfies Record<string, Room>;

/** As many items from the beginning as there is room for, each derived when its turn comes; at least one. */
export function fillRoom<T, V>(
  items: readonly T[],
  room: Room,
  derive: (item: T) => V,
): readonly V[] {
  const filled: V[] = [];
  let size = 0;
  for (const item of items.slice(0, room.items)) {
    const derived = derive(item);
    size += JSON.stringify(derived).length;
    if (filled.length > 0 && size > room.size) break;
    filled.push(derived);
  }
  return filled;
}

/** The items in parts that each fill a room; one empty part where there are none. */
export function cutToRooms<T>(items: readonly T[], room: Room): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  let rest = items;
  do {
    const part = fillRoom(rest, room, (item) => item);
    parts.push(part);
    rest = rest.slice(part.length);
  } while (rest.length > 0);
  return parts;
}
