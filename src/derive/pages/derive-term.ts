import type { Site } from '../../model/content.ts';
import type { Term } from '../../model/term.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import type { Shortlist } from '../parts/shortlist.ts';
import type { TermSource } from '../parts/wordings.ts';
import { deriveTermRow, type TermRow } from '../rows/term-row.ts';
import { findTermLists } from '../sections/term-lists.ts';

/** A thing that sources call by different names, with each name and who uses it. */
export interface TermView {
  readonly frame: Frame;
  readonly row: TermRow;
  readonly prose: ProseView;
  readonly sources: Shortlist<TermSource>;
}

export function deriveTerm(term: Term, site: Site): TermView {
  return {
    frame: entryFrame(site, 'term', term.id, null),
    row: deriveTermRow(term),
    prose: plainProse(term.prose),
    sources: findTermLists(term).sources.shorten(),
  };
}
