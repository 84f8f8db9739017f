/** The beginning of a list that could outgrow its page, and how many items it leaves out. */
export interface Shortlist<T> {
  readonly items: readonly T[];
  readonly more: number;
}

/** The first `limit` items, each turned into what the page shows. */
export function shortlist<T, V>(
  items: readonly T[],
  limit: number,
  derive: (item: T) => V,
): Shortlist<V> {
  return {
    items: items.slice(0, limit).map(derive),
    more: Math.max(0, items.length - limit),
  };
}
