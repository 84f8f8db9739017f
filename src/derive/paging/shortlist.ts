import type { PageRef } from '../links/page-ref.ts';
import { type Limit, sizeOf } from './limit.ts';

/** The first items of a list. */
export interface Shortlist<T> {
  readonly items: readonly T[];
  /** The number of items left out. */
  readonly more: number;
}

/** The first items of a list that could outgrow its page, and where the whole of it is. */
export interface LinkedShortlist<T> extends Shortlist<T> {
  readonly total: number;
  /** The page with those that are left out; null if none are. */
  readonly all: PageRef | null;
}

/** The first items of a list, up to a given number. */
export function firstOf<T>(items: readonly T[], count: number): Shortlist<T> {
  return { items: items.slice(0, count), more: Math.max(0, items.length - count) };
}

/**
 * The first items of a list, as many as a limit allows, but at least one. Each is derived when its turn comes; those left out
 * are not derived.
 */
export function shorten<T, V>(
  items: readonly T[],
  limit: Limit,
  derive: (item: T) => V,
  all: PageRef,
): LinkedShortlist<V> {
  const shown: V[] = [];
  let characters = 0;
  for (const item of items.slice(0, limit.items)) {
    const view = derive(item);
    characters += sizeOf(view, limit);
    if (shown.length > 0 && characters > limit.characters) break;
    shown.push(view);
  }
  const more = items.length - shown.length;
  return { items: shown, more, total: items.length, all: more > 0 ? all : null };
}
