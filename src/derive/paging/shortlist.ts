import type { PageRef } from '../links/page-ref.ts';
import { type Limit, takeWithin } from './limit.ts';

/** The beginning of a list that could outgrow its page, and where the whole of it is. */
export interface Shortlist<T> {
  readonly items: readonly T[];
  /** How many items are left out. */
  readonly more: number;
  readonly total: number;
  /** Where a reader finds those that are left out; null where none are. */
  readonly all: PageRef | null;
}

/** The first items, as far as there is room for them, each turned into what the page shows. */
export function shortlist<T, V>(
  items: readonly T[],
  limit: Limit,
  derive: (item: T) => V,
  all: PageRef,
): Shortlist<V> {
  const shown = takeWithin(items, limit, derive);
  const more = items.length - shown.length;
  return { items: shown, more, total: items.length, all: more > 0 ? all : null };
}
