/** The items in groups of equal key, groups and items in the order in which they first appear. */
export function groupBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): readonly { readonly key: K; readonly items: readonly T[] }[] {
  return Array.from(Map.groupBy(items, keyOf), ([key, members]) => ({ key, items: members }));
}
