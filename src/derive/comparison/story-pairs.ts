import { groupBy } from '../../collections/group-by.ts';
import { documentsOf } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';
import { findPairs, MOST_PAIRED, PARTNERS, pairPage } from './find-pairs.ts';

/** The pages of every two sources; for very many sources, only the number of partners of each, which its own page names. */
export type StoryPairs =
  | { readonly kind: 'all'; readonly table: PairTable }
  | { readonly kind: 'some'; readonly partners: number };

/** The pages of every two sources, as a triangle: each row has the pairs with the sources before its own. */
export interface PairTable {
  readonly rows: readonly {
    readonly source: EntryLink;
    readonly cells: readonly PairCell[];
  }[];
}

export interface PairCell {
  readonly page: PageRef;
  /** The number of claims that both sources report. */
  readonly shared: number;
}

/** The pairs of a story's sources; null if there are fewer than two. */
export function derivePairs(story: Story): StoryPairs | null {
  const documents = documentsOf(story.sources);
  if (documents.length < 2) return null;
  return documents.length > MOST_PAIRED
    ? { kind: 'some', partners: PARTNERS }
    : { kind: 'all', table: derivePairTable(story) };
}

function derivePairTable(story: Story): PairTable {
  const rows = groupBy(findPairs(story), ({ b }) => b);
  return {
    rows: documentsOf(story.sources).map((source) => ({
      source: entryLink(source),
      cells: (rows.find(({ key }) => key === source)?.items ?? []).map((pair) => ({
        page: pairPage(pair),
        shared: pair.shared,
      })),
    })),
  };
}
