/** How much of a list one page shows, whichever of the two is used up first. */
export interface Limit {
  readonly items: number;
  /** Of the items’ JSON, from which a page makes up to twice as much HTML. */
  readonly characters: number;
}

/** The limits on an entry's page: for a list that the page is about, for one of several such, and for one beside them. */
export const limits = {
  wide: { items: 120, characters: 64_000 },
  main: { items: 40, characters: 24_000 },
  side: { items: 24, characters: 8_000 },
} as const satisfies Record<string, Limit>;

/** As many items from the beginning as a limit allows, each derived when its turn comes; at least one. */
export function takeWithin<T, V>(
  items: readonly T[],
  limit: Limit,
  derive: (item: T) => V,
): readonly V[] {
  const taken: V[] = [];
  let characters = 0;
  for (const item of items.slice(0, limit.items)) {
    const derived = derive(item);
    characters += JSON.stringify(derived).length;
    if (taken.length > 0 && characters > limit.characters) break;
    taken.push(derived);
  }
  return taken;
}

/** The items in parts that each fill a limit; one empty part where there are none. */
export function cutByLimit<T>(items: readonly T[], limit: Limit): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  let rest = items;
  do {
    const part = takeWithin(rest, limit, (item) => item);
    parts.push(part);
    rest = rest.slice(part.length);
  } while (rest.length > 0);
  return parts;
}
