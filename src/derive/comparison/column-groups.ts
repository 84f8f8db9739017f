import type { Source } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import type { PageRef } from '../parts/page-ref.ts';

/** Some of a story's sources, which have a table of their own. */
export interface ColumnGroup {
  readonly page: PageRef;
  readonly current: boolean;
  /** Counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly first: EntryLink;
  readonly last: EntryLink;
}

/** The sources in groups of at most that size; a story without any has one empty group. */
export function splitSources(sources: readonly Source[], size: number): readonly Source[][] {
  const groups = Math.max(1, Math.ceil(sources.length / size));
  return Array.from({ length: groups }, (_, index) =>
    sources.slice(index * size, (index + 1) * size),
  );
}

/** The ways to all groups, where there are several. */
export function linkColumnGroups(
  sources: readonly Source[],
  size: number,
  current: number,
  pageAt: (group: number) => PageRef,
): readonly ColumnGroup[] {
  if (sources.length <= size) return [];
  return splitSources(sources, size).flatMap((members, index) => {
    const [first, last] = [members[0], members.at(-1)];
    if (first === undefined || last === undefined) return [];
    const from = index * size + 1;
    return {
      page: pageAt(index + 1),
      current: index + 1 === current,
      from,
      to: from + members.length - 1,
      first: entryLink(first),
      last: entryLink(last),
    };
  });
}
