import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/content.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { diffQuotes, type QuoteDiff, quotesDiffer, swapDiff } from '../comparison/quote-diff.ts';
import { findOrigins, isCarrying, type Origin } from '../origins.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import type { PageRef } from '../parts/page-ref.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { valuesDiffer } from '../parts/source-difference.ts';
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
}

export interface PairRow {
  readonly claim: EntryLink;
  readonly difference: Difference;
  /** The origins that stand behind both reports together. */
  readonly origins: readonly Origin[];
  readonly a: readonly ReportView[];
  readonly b: readonly ReportView[];
  /** What both quote of one speaker, word by word. */
  readonly quotes: readonly QuoteDiff[];
}

export interface PairWording {
  readonly term: EntryLink;
  readonly a: SourceNames | null;
  readonly b: SourceNames | null;
}

export const differences = ['stance', 'value', 'credit', 'words', 'none'] as const;

/** In what two sources differ most on a claim: for or against it, the figure, who is credited, or the words quoted. */
export type Difference = (typeof differences)[number];

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
  };
}

function pairPage(story: Story, a: Source, b: Source): PageRef {
  return { kind: 'pair', story: story.id, a: a.id, b: b.id };
}

function deriveRow(claim: Claim, a: Source, b: Source): PairRow {
  const ofA = claim.reports.filter(({ source }) => source === a);
  const ofB = claim.reports.filter(({ source }) => source === b);
  const quotes = diffInOrder(
    ofA,
    ofB,
    claim.story.sources.indexOf(a) < claim.story.sources.indexOf(b),
  );
  return {
    claim: entryLink(claim),
    difference: differenceOf(ofA, ofB),
    origins: findOrigins(
      claim.reports.filter(
        (report) => isCarrying(report) && (report.source === a || report.source === b),
      ),
    ),
    a: ofA.map(deriveReport),
    b: ofB.map(deriveReport),
    quotes,
  };
}

function differenceOf(a: readonly Report[], b: readonly Report[]): Difference {
  if (setOf(a, senseOf) !== setOf(b, senseOf)) return 'stance';
  if (valuesDiffer([...a, ...b])) return 'value';
  if (setOf(a, creditOf) !== setOf(b, creditOf)) return 'credit';
  return quotesDiffer(a, b) ? 'words' : 'none';
}

/** Always taken in the story's order, so that swapping the two sources changes nothing but the order. */
function diffInOrder(
  a: readonly Report[],
  b: readonly Report[],
  inOrder: boolean,
): readonly QuoteDiff[] {
  return inOrder ? diffQuotes(a, b) : diffQuotes(b, a).map(swapDiff);
}

function setOf(reports: readonly Report[], keyOf: (report: Report) => string): string {
  return [...new Set(reports.map(keyOf))].sort().join('\n');
}

function senseOf(report: Report): string {
  return isCarrying(report) ? 'carries' : report.stance;
}

function creditOf({ stance, speaker, via, occasion }: Report): string {
  return [stance, speaker?.id, ...via.map(({ id }) => id), occasion].join(' ');
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
