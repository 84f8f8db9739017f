import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/content.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { deriveStanding, type Standing } from '../origins.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import { groupBy } from '../parts/group-by.ts';
import type { PageRef } from '../parts/page-ref.ts';
import { type Pager, paginate } from '../parts/paginate.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { sourcesDiffer } from '../parts/source-difference.ts';
import { deriveWordings, type TermWordings } from '../parts/wordings.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';

/** Claims by sources: who carries what, on whose word, in which words, and who is silent. */
export interface ComparisonView {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly sources: number;
  readonly claims: number;
  /** One table; where there are too many sources for one, several with the claims that they carry. */
  readonly tables: readonly ComparisonTable[];
  readonly wordings: readonly TermWordings[];
  /** The reports of these claims that quote their source. */
  readonly quotes: readonly ReportView[];
  readonly exclusives: readonly Exclusives[];
  readonly pairs: readonly PairLink[];
  readonly pager: Pager;
}

export interface ComparisonTable {
  readonly sources: readonly SourceRow[];
  readonly topics: readonly ComparisonTopic[];
}

export interface ComparisonTopic {
  /** Null for the claims without one. */
  readonly topic: string | null;
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  readonly claim: EntryLink;
  /** Its place on the page; null where an earlier table has it. */
  readonly anchor: string | null;
  readonly standing: Standing;
  readonly differs: boolean;
  /** One a column, in the order of the table's sources. */
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonCell {
  readonly source: EntryLink;
  /** None where the source is silent on the claim. */
  readonly reports: readonly ReportView[];
}

/** What no other source of the story says. */
export interface Exclusives {
  readonly source: EntryLink;
  readonly claims: readonly EntryLink[];
}

export interface PairLink {
  readonly page: PageRef;
  readonly a: EntryLink;
  readonly b: EntryLink;
}

const CLAIMS_A_PAGE = 80;
export const SOURCES_A_TABLE = 12;

/** All pages of a story's comparison. */
export function deriveComparisons(story: Story, site: Site): readonly ComparisonView[] {
  const pages = paginate(story.claims, CLAIMS_A_PAGE, (number) => ({
    kind: 'comparison',
    story: story.id,
    number,
  }));
  return pages.map(({ items, page, pager }) => ({
    frame: storyFrame(site, page, story),
    story: entryLink(story),
    sources: story.sources.length,
    claims: story.claims.length,
    tables: deriveTables(items, story.sources),
    wordings: pager.number === 1 ? deriveWordings(story) : [],
    quotes: items
      .flatMap(({ reports }) => reports.filter(({ quote }) => quote !== null))
      .map(deriveReport),
    exclusives: deriveExclusives(items),
    pairs: pager.number === 1 ? derivePairLinks(story) : [],
    pager,
  }));
}

function deriveTables(
  claims: readonly Claim[],
  sources: readonly Source[],
): readonly ComparisonTable[] {
  if (sources.length <= SOURCES_A_TABLE) return [deriveTable(claims, sources, new Set())];
  const placed = new Set<Claim>();
  const carrying = new Set(claims.flatMap(({ reports }) => reports.map(({ source }) => source)));
  const columns = paginate(
    sources.filter((source) => carrying.has(source)),
    SOURCES_A_TABLE,
    toFirst,
  );
  return columns.map(({ items }) => {
    const rows = claims.filter(({ reports }) =>
      reports.some(({ source }) => items.includes(source)),
    );
    const table = deriveTable(rows, items, placed);
    for (const claim of rows) placed.add(claim);
    return table;
  });
}

function toFirst(): PageRef {
  return { kind: 'front' };
}

function deriveTable(
  claims: readonly Claim[],
  sources: readonly Source[],
  placed: ReadonlySet<Claim>,
): ComparisonTable {
  return {
    sources: sources.map(deriveSourceRow),
    topics: groupBy(claims, ({ topic }) => topic).map(({ key, items }) => ({
      topic: key,
      rows: items.map((claim) => deriveRow(claim, sources, !placed.has(claim))),
    })),
  };
}

function deriveRow(claim: Claim, sources: readonly Source[], first: boolean): ComparisonRow {
  return {
    claim: entryLink(claim),
    anchor: first ? `claim_${claim.id}` : null,
    standing: deriveStanding(claim.reports),
    differs: sourcesDiffer(claim.reports),
    cells: sources.map((source) => ({
      source: entryLink(source),
      reports: claim.reports.filter((report) => report.source === source).map(deriveReport),
    })),
  };
}

function deriveExclusives(claims: readonly Claim[]): readonly Exclusives[] {
  const alone = claims.flatMap((claim) => {
    const [source, ...others] = new Set(claim.reports.map((report) => report.source));
    return source === undefined || others.length > 0 ? [] : { source, claim };
  });
  return groupBy(alone, ({ source }) => source).map(({ key, items }) => ({
    source: entryLink(key),
    claims: items.map(({ claim }) => entryLink(claim)),
  }));
}

function derivePairLinks(story: Story): readonly PairLink[] {
  if (story.sources.length > SOURCES_A_TABLE) return [];
  return story.sources.flatMap((a, index) =>
    story.sources.slice(index + 1).map((b) => ({
      page: { kind: 'pair', story: story.id, a: a.id, b: b.id },
      a: entryLink(a),
      b: entryLink(b),
    })),
  );
}
