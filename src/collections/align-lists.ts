/**
 * For each item of a list as it is now, the index of the item that it was before, or null where it is new. Equal items are
 * the same, in their order where there are several; then items that are alike; then, where as many are left on both sides, those at the
 * same place.
 */
export function alignLists<T>(
  before: readonly T[],
  now: readonly T[],
  isEqual: (old: T, item: T) => boolean,
  isAlike: (old: T, item: T) => boolean,
): readonly (number | null)[] {
  const free = new Set(before.keys());
  const found = new Map<number, number>();
  const pair = (matches: (old: T, item: T) => boolean): void => {
    for (const [index, item] of now.entries()) {
      if (found.has(index)) continue;
      for (const old of free) {
        if (!matches(before[old] as T, item)) continue;
        found.set(index, old);
        free.delete(old);
        break;
      }
    }
  };
  pair(isEqual);
  pair(isAlike);
  const left = [...now.keys()].filter((index) => !found.has(index));
  const unused = [...free];
  if (left.length === unused.length)
    for (const [place, index] of left.entries()) found.set(index, unused[place] as number);
  return now.map((_, index) => found.get(index) ?? null);
}
