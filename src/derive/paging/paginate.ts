import type { PageRef } from '../links/page-ref.ts';
import { cut, type Limit } from './limit.ts';

/** The position of a page among the pages of one long list. */
export interface Pager {
  readonly number: number;
  readonly total: number;
  readonly previous: PageRef | null;
  readonly next: PageRef | null;
}

/** A page of a long list, with the items that it shows. */
export interface Page<P, R extends PageRef = PageRef> {
  readonly items: P;
  readonly page: R;
  readonly pager: Pager;
}

/** Cuts a list into pages that each fill a limit; an empty list has one empty page. */
export function paginate<T>(
  items: readonly T[],
  limit: Limit,
  pageAt: (number: number) => PageRef,
): readonly Page<readonly T[]>[] {
  return numberPages(cut(items, limit), pageAt);
}

/** The parts of a list as pages, numbered from 1. */
export function numberPages<P, R extends PageRef>(
  parts: readonly P[],
  pageAt: (number: number) => R,
): readonly Page<P, R>[] {
  return parts.map((items, index) => ({
    items,
    page: pageAt(index + 1),
    pager: pagerOf(index + 1, parts.length, pageAt),
  }));
}

/** The pager of one page among a number of pages, both counted from 1. */
export function pagerOf(number: number, total: number, pageAt: (number: number) => PageRef): Pager {
  return {
    number,
    total,
    previous: number > 1 ? pageAt(number - 1) : null,
    next: number < total ? pageAt(number + 1) : null,
  };
}
