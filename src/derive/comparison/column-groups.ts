import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';
import type { Column } from './columns.ts';

/** Some of a story's columns, which have a matrix of their own. */
export interface ColumnGroup {
  readonly page: PageRef;
  readonly current: boolean;
  /** The number of its first source, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly first: EntryLink;
  readonly last: EntryLink;
}

/** The links to all groups, if there are several. */
export function linkColumnGroups(
  groups: readonly (readonly Column[])[],
  current: number,
  pageAt: (group: number) => PageRef,
): readonly ColumnGroup[] {
  if (groups.length === 1) return [];
  return groups.flatMap((members, index) => {
    const [first, last] = [members[0], members.at(-1)];
    if (first === undefined || last === undefined) return [];
    const from = groups.slice(0, index).flat().length + 1;
    return {
      page: pageAt(index + 1),
      current: index + 1 === current,
      from,
      to: from + members.length - 1,
      first: entryLink(first.lead),
      last: entryLink(last.lead),
    };
  });
}
