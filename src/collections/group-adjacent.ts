/** The items in runs of equal key, in their order: a key that comes again later begins a run of its own. */
export function groupAdjacent<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): readonly { readonly key: K; readonly items: readonly T[] }[] {
  const groups: { readonly key: K; readonly items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}
