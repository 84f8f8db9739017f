import type { Site } from '../../model/content.ts';
import type { Term } from '../../model/term.ts';
import { deriveTermRow, type TermRow } from '../entries/term-row.ts';
import { type ProseView, plainProse } from '../links/prose-view.ts';
import type { TermLists } from '../lists/term-lists.ts';
import type { LinkedShortlist } from '../paging/shortlist.ts';
import type { SharePair } from '../shares/merge.ts';
import type { TermShare } from '../shares/term-share.ts';
import type { TermSource } from '../terms/wordings.ts';
import { entryFrame, type Frame } from './frame.ts';

/** A thing that sources call by different names, with each name and the sources that use it. */
export interface TermView {
  readonly frame: Frame;
  readonly row: TermRow;
  readonly prose: ProseView;
  readonly sources: LinkedShortlist<TermSource>;
}

export function deriveTerm(
  term: Term,
  { pairs, lists }: { readonly pairs: readonly SharePair<TermShare>[]; readonly lists: TermLists },
  site: Site,
): TermView {
  return {
    frame: entryFrame(site, term, null),
    row: deriveTermRow(
      term,
      pairs.flatMap(({ share }) => share.names),
    ),
    prose: plainProse(term.prose),
    sources: lists.sources.shorten(),
  };
}
