import type { PageRef } from '../links/page-ref.ts';

/** Where a page stands among the pages of one long list. */
export interface Pager {
  readonly number: number;
  readonly total: number;
  readonly previous: PageRef | null;
  readonly next: PageRef | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly page: PageRef;
  readonly pager: Pager;
}

/** Cuts a list into pages of at most `size` items; an empty list has one empty page. */
export function paginate<T>(
  items: readonly T[],
  size: number,
  pageAt: (number: number) => PageRef,
): readonly Page<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => {
    const number = index + 1;
    return {
      items: items.slice(index * size, number * size),
      page: pageAt(number),
      pager: pagerOf(number, total, pageAt),
    };
  });
}

/** The pager of a page among so many. */
export function pagerOf(number: number, total: number, pageAt: (number: number) => PageRef): Pager {
  return {
    number,
    total,
    previous: number > 1 ? pageAt(number - 1) : null,
    next: number < total ? pageAt(number + 1) : null,
  };
}
