import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/content.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { type ComparedClaim, compareReports } from '../comparison/compare-reports.ts';
import { derivePairSpellings, type PairSpelling } from '../comparison/pair-spellings.ts';
import { findOrigins, isCarrying, type Origin } from '../origins.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import type { PageRef } from '../parts/page-ref.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { namesBySource, type SourceNames } from '../parts/wordings.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';
import { SOURCES_A_TABLE } from './derive-comparison.ts';

/** Two sources of a story side by side. */
export interface PairView {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly a: SourceRow;
  readonly b: SourceRow;
  readonly swapped: PageRef;
  readonly both: readonly PairRow[];
  readonly onlyA: readonly PairRow[];
  readonly onlyB: readonly PairRow[];
  /** Claims of the story on which both are silent. */
  readonly neither: number;
  readonly wordings: readonly PairWording[];
  /** Whom the two spell differently. */
  readonly spellings: readonly PairSpelling[];
}

export interface PairRow extends ComparedClaim {
  /** The origins that stand behind both reports together. */
  readonly origins: readonly Origin[];
}

export interface PairWording {
  readonly term: EntryLink;
  readonly a: SourceNames | null;
  readonly b: SourceNames | null;
}

/** Every pair of a story, in both orders; none where there are too many. */
export function derivePairs(story: Story, site: Site): readonly PairView[] {
  if (story.sources.length > SOURCES_A_TABLE) return [];
  return story.sources.flatMap((a) =>
    story.sources.filter((b) => b !== a).map((b) => derivePair(story, a, b, site)),
  );
}

/** Two sources; with the two swapped, all is the same in the other order. */
export function derivePair(story: Story, a: Source, b: Source, site: Site): PairView {
  const page = pairPage(story, a, b);
  const swapped = pairPage(story, b, a);
  const rows = story.claims.map((claim) => deriveRow(claim, a, b));
  const inOrder = story.sources.indexOf(a) < story.sources.indexOf(b);
  return {
    frame: { ...storyFrame(site, page, story), canonical: inOrder ? page : swapped },
    story: entryLink(story),
    a: deriveSourceRow(a),
    b: deriveSourceRow(b),
    swapped,
    both: rows.filter((row) => row.a.length > 0 && row.b.length > 0),
    onlyA: rows.filter((row) => row.a.length > 0 && row.b.length === 0),
    onlyB: rows.filter((row) => row.a.length === 0 && row.b.length > 0),
    neither: rows.filter((row) => row.a.length === 0 && row.b.length === 0).length,
    wordings: derivePairWordings(a, b),
    spellings: derivePairSpellings(story, a, b),
  };
}

function pairPage(story: Story, a: Source, b: Source): PageRef {
  return { kind: 'pair', story: story.id, a: a.id, b: b.id };
}

function deriveRow(claim: Claim, a: Source, b: Source): PairRow {
  const reports = claim.reports.filter(({ source }) => source === a || source === b);
  const viewsOf = (wanted: Source): readonly ReportView[] =>
    reports.filter(({ source }) => source === wanted).map(deriveReport);
  const { sources } = claim.story;
  const inOrder = sources.indexOf(a) < sources.indexOf(b);
  return {
    ...compareReports(entryLink(claim), viewsOf(a), viewsOf(b), inOrder),
    origins: findOrigins(reports.filter(isCarrying)),
  };
}

function derivePairWordings(a: Source, b: Source): readonly PairWording[] {
  const terms = new Set([...a.wordings, ...b.wordings].map(({ term }) => term));
  return [...terms]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((term) => ({
      term: entryLink(term),
      a: namesBySource(a.wordings.filter((wording) => wording.term === term))[0] ?? null,
      b: namesBySource(b.wordings.filter((wording) => wording.term === term))[0] ?? null,
    }));
}
