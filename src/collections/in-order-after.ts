/** Items in the order given, save that none appears before what must come before it, as far as that leads in no circle. */
export function inOrderAfter<T>(
  items: readonly T[],
  beforeOf: (item: T) => readonly T[],
): readonly T[] {
  const places = new Map(items.map((item, place) => [item, place]));
  const placeOf = (item: T): number => places.get(item) ?? places.size;
  const placed = new Set<T>();
  const waiting = new Set<T>();
  const place = (item: T): void => {
    if (!places.has(item) || waiting.has(item)) return;
    waiting.add(item);
    for (const other of beforeOf(item).toSorted((a, b) => placeOf(a) - placeOf(b))) place(other);
    placed.add(item);
  };
  for (const item of items) place(item);
  return [...placed];
}
