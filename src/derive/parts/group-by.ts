/** The items in groups of equal key, groups and items in the order in which they first appear. */
export function groupBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): readonly { readonly key: K; readonly items: readonly T[] }[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return Array.from(groups, ([key, members]) => ({ key, items: members }));
}
