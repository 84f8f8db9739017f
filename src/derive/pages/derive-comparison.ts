import type { Site } from '../../model/content.ts';
import { documentOf, documentsOf, type Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { type ColumnGroup, linkColumnGroups, splitSources } from '../comparison/column-groups.ts';
import { type ComparisonTable, deriveTable } from '../comparison/comparison-table.ts';
import { findPairs, MOST_PAIRED, PARTNERS, pairPage } from '../comparison/find-pairs.ts';
import { deriveGlance, type Glance } from '../comparison/glance.ts';
import { splitClaims } from '../comparison/split-claims.ts';
import { findExclusives } from '../evidence/exclusive-claims.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Frame, storyFrame } from '../parts/frame.ts';
import { groupBy } from '../parts/group-by.ts';
import type { PageRef } from '../parts/page-ref.ts';
import { type Pager, pagerOf } from '../parts/paginate.ts';

/** Claims by sources: who carries what, on whose word, in which words, and who is silent. */
export interface ComparisonView {
  readonly frame: Frame;
  readonly story: EntryLink;
  readonly sources: number;
  readonly claims: number;
  /** On the first page alone. */
  readonly glance: Glance | null;
  /** The story's sources by twelve, each with a page of its own; empty where one table holds them all. */
  readonly groups: readonly ColumnGroup[];
  readonly table: ComparisonTable;
  /** Claims of these pages on which all sources of the table are silent. */
  readonly silent: number;
  readonly exclusives: readonly Exclusives[];
  /** On the first page alone; null where there are no two sources. */
  readonly pairs: StoryPairs | null;
  readonly pager: Pager;
}

/** What no other source of the story says. */
export interface Exclusives {
  readonly source: EntryLink;
  readonly claims: readonly EntryLink[];
}

/** The pages of every two sources; of very many sources only how many partners each has, which its own page names. */
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
  /** How many claims both sources report. */
  readonly shared: number;
}

const SOURCES_A_TABLE = 12;

/** All pages of a story's comparison: those of its first twelve sources, then those of the next. */
export function deriveComparisons(story: Story, site: Site): readonly ComparisonView[] {
  const documents = documentsOf(story.sources);
  const groups = splitSources(documents, SOURCES_A_TABLE);
  const parts = splitClaims(story.claims, groups);
  return groups.flatMap((sources, index) =>
    parts.map((claims, part) => {
      const group = index + 1;
      const pageAt = (number: number) => pageOf(story, group, number);
      const shown =
        documents.length <= SOURCES_A_TABLE ? claims : claims.filter(carriedBy(sources));
      return {
        frame: storyFrame(site, pageAt(part + 1), story),
        story: entryLink(story),
        sources: documents.length,
        claims: story.claims.length,
        glance: group === 1 && part === 0 ? deriveGlance(story) : null,
        groups: linkColumnGroups(documents, SOURCES_A_TABLE, group, (other) =>
          pageOf(story, other, part + 1),
        ),
        table: deriveTable(shown, sources),
        silent: claims.length - shown.length,
        exclusives: deriveExclusives(shown, sources),
        pairs: group === 1 && part === 0 ? derivePairs(story) : null,
        pager: pagerOf(part + 1, parts.length, pageAt),
      };
    }),
  );
}

function pageOf({ id }: Story, group: number, number: number): PageRef {
  return group === 1
    ? { kind: 'comparison', story: id, number }
    : { kind: 'columns', story: id, group, number };
}

function carriedBy(sources: readonly Source[]): (claim: Story['claims'][number]) => boolean {
  const wanted = new Set(sources);
  return ({ reports }) => reports.some(({ source }) => wanted.has(documentOf(source)));
}

function deriveExclusives(
  claims: Story['claims'],
  sources: readonly Source[],
): readonly Exclusives[] {
  return findExclusives(claims)
    .filter(({ source }) => sources.includes(source))
    .map((exclusive) => ({
      source: entryLink(exclusive.source),
      claims: exclusive.claims.map(entryLink),
    }));
}

function derivePairs(story: Story): StoryPairs | null {
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
