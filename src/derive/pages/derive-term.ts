import type { Site } from '../../model/content.ts';
import type { Term, Wording } from '../../model/term.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import { groupBy } from '../parts/group-by.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { namesBySource, type SourceNames } from '../parts/wordings.ts';
import { deriveTermRow, type TermRow } from '../rows/term-row.ts';

/** A thing that sources call by different names, with each name and who uses it. */
export interface TermView {
  readonly frame: Frame;
  readonly row: TermRow;
  readonly prose: ProseView;
  readonly sources: Shortlist<TermSource>;
}

export interface TermSource {
  readonly story: EntryLink;
  readonly names: SourceNames;
  /** The briefs that note the names. */
  readonly briefs: readonly EntryLink[];
}

export function deriveTerm(term: Term, site: Site): TermView {
  return {
    frame: entryFrame(site, 'term', term.id, null),
    row: deriveTermRow(term),
    prose: plainProse(term.prose),
    sources: shortlist(
      groupBy(inSourceOrder(term), ({ source }) => source),
      100,
      ({ key, items }) => {
        const [names] = namesBySource(items);
        return {
          story: entryLink(key.story),
          names: names ?? { source: entryLink(key), language: key.language, names: [] },
          briefs: [...new Set(items.map(({ brief }) => brief))].map(entryLink),
        };
      },
    ),
  };
}

/** The wordings of a term as their stories order the sources. */
function inSourceOrder({ wordings }: Term): readonly Wording[] {
  const stories = new Set(wordings.map(({ source }) => source.story));
  const rank = new Map(
    [...stories].flatMap(({ sources }) => sources).map((source, index) => [source, index]),
  );
  return wordings.toSorted((a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0));
}
