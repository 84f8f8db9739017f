import type { Site } from '../../model/content.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { type ColumnGroup, linkColumnGroups, splitSources } from '../comparison/column-groups.ts';
import { type ComparisonTable, deriveTable } from '../comparison/comparison-table.ts';
import { deriveGlance, type Glance } from '../comparison/glance.ts';
import { splitClaims } from '../comparison/split-claims.ts';
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
  readonly pairs: readonly PairLink[];
  readonly pager: Pager;
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

export const SOURCES_A_TABLE = 12;

/** All pages of a story's comparison: those of its first twelve sources, then those of the next. */
export function deriveComparisons(story: Story, site: Site): readonly ComparisonView[] {
  const groups = splitSources(story.sources, SOURCES_A_TABLE);
  const parts = splitClaims(story.claims, groups);
  return groups.flatMap((sources, index) =>
    parts.map((claims, part) => {
      const group = index + 1;
      const pageAt = (number: number) => pageOf(story, group, number);
      const shown =
        story.sources.length <= SOURCES_A_TABLE ? claims : claims.filter(carriedBy(sources));
      return {
        frame: storyFrame(site, pageAt(part + 1), story),
        story: entryLink(story),
        sources: story.sources.length,
        claims: story.claims.length,
        glance: group === 1 && part === 0 ? deriveGlance(story) : null,
        groups: linkColumnGroups(story.sources, SOURCES_A_TABLE, group, (other) =>
          pageOf(story, other, part + 1),
        ),
        table: deriveTable(shown, sources),
        silent: claims.length - shown.length,
        exclusives: deriveExclusives(shown, sources),
        pairs: group === 1 && part === 0 ? derivePairLinks(story) : [],
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
  return ({ reports }) => reports.some(({ source }) => wanted.has(source));
}

function deriveExclusives(
  claims: Story['claims'],
  sources: readonly Source[],
): readonly Exclusives[] {
  const alone = claims.flatMap((claim) => {
    const [source, ...others] = new Set(claim.reports.map((report) => report.source));
    return source === undefined || others.length > 0 ? [] : { source, claim };
  });
  return groupBy(alone, ({ source }) => source)
    .filter(({ key }) => sources.includes(key))
    .map(({ key, items }) => ({
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
