import { documentOf, type Source } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';
import { findPairs, pairPage } from './find-pairs.ts';

/** A source with which another has a page side by side. */
export interface Partner {
  readonly source: EntryLink;
  readonly page: PageRef;
  /** The number of claims that both report. */
  readonly shared: number;
}

/** The sources with which a source is compared, those that share most claims with it first. */
export function findPartners(source: Source): readonly Partner[] {
  const document = documentOf(source);
  return findPairs(source.story)
    .filter(({ a, b }) => a === document || b === document)
    .map((pair) => ({
      source: entryLink(pair.a === document ? pair.b : pair.a),
      page: pairPage(pair),
      shared: pair.shared,
    }))
    .sort((a, b) => b.shared - a.shared);
}
