import { groupBy } from '../../collections/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import type { Site } from '../../model/content.ts';
import type { Story } from '../../model/story.ts';
import { type ClaimDetails, deriveDetails } from '../comparison/claim-details.ts';
import { type ColumnGroup, linkColumnGroups } from '../comparison/column-groups.ts';
import { type Column, findColumns, reportsIn } from '../comparison/columns.ts';
import { type ComparisonMatrix, deriveMatrix } from '../comparison/comparison-matrix.ts';
import {
  type ComparisonOverview,
  deriveComparisonOverview,
} from '../comparison/comparison-overview.ts';
import { type ComparisonRun, splitComparison } from '../comparison/split-comparison.ts';
import { derivePairs, type StoryPairs } from '../comparison/story-pairs.ts';
import { findExclusives } from '../evidence/exclusive-claims.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { ComparisonRef } from '../links/page-ref.ts';
import { cut, upTo } from '../paging/limit.ts';
import { type Pager, pagerOf } from '../paging/paginate.ts';
import { type Frame, storyFrame } from './frame.ts';

/** The comparison of claims by source: who carries what, on whose word, in which words, and who is silent. */
export interface ComparisonView {
  readonly frame: Frame;
  readonly page: ComparisonRef;
  readonly story: EntryLink;
  readonly sources: number;
  readonly claims: number;
  /** The matrix, on the first page of each run of claims. */
  readonly matrix: MatrixPart | null;
  /** The page with the matrix of the claims below. */
  readonly matrixPage: ComparisonRef;
  /** The overview, on the first page only. */
  readonly overview: ComparisonOverview | null;
  readonly details: readonly DetailsTopic[];
  /** The further pages with details, on the page of the matrix; null if there are none. */
  readonly further: FurtherPages | null;
  /** The number of the page with the claims that only one source reports, on the page of the matrix; null if they are here, or there are none. */
  readonly exclusivesOn: number | null;
  /** The exclusives among all claims of the matrix, on the last of its pages. */
  readonly exclusives: readonly Exclusives[];
  readonly exclusivesPage: ComparisonRef;
  /** The pairs, on the first page only; null if there are fewer than two sources. */
  readonly pairs: StoryPairs | null;
  readonly pager: Pager;
}

/** A matrix, with links to those of the other sources. */
export interface MatrixPart {
  readonly matrix: ComparisonMatrix;
  /** The groups of columns; empty if one matrix holds all columns. */
  readonly groups: readonly ColumnGroup[];
  /** The number of claims on which all sources of the matrix are silent, which it leaves out. */
  readonly silent: number;
}

export interface DetailsTopic {
  /** The topic; null for the claims without one. */
  readonly topic: string | null;
  /** The number of the topic, counted from 1 over all claims of a matrix. */
  readonly number: number;
  readonly claims: readonly ClaimDetails[];
}

/** A run of pages that have details, counted as the pager counts them. */
export interface FurtherPages {
  readonly page: ComparisonRef;
  readonly first: number;
  readonly last: number;
}

/** The claims that only one source reports. */
export interface Exclusives {
  readonly source: EntryLink;
  readonly claims: readonly EntryLink[];
}

/** The most columns through which a reader still scrolls sideways. */
const COLUMNS_A_MATRIX = 60;

/**
 * All pages of a story's comparison: those of its claims, the first of each run opening with its matrix, and those that have
 * only the matrix of further columns.
 */
export function deriveComparisons(story: Story, site: Site): readonly ComparisonView[] {
  const columns = findColumns(story.sources);
  const groups = cut(columns, upTo(COLUMNS_A_MATRIX));
  const runs = splitComparison(story, groups);
  const total = runs.reduce((sum, { pages }) => sum + pages.length, 0);
  const pageAt = (number: number): ComparisonRef => ({
    kind: 'comparison',
    story: story.id,
    number,
  });
  let before = 0;
  return runs.flatMap((run, index) => {
    const first = before + 1;
    before += run.pages.length;
    const detailsOf = pagesOfClaims(run, (part) => pageAt(first + part));
    const groupAt = (group: number): ComparisonRef =>
      group === 1 ? pageAt(first) : { kind: 'columns', story: story.id, group, number: index + 1 };
    const matrixOf = (group: number): MatrixPart =>
      deriveMatrixPart(run.claims, groups, group, groupAt, detailsOf);
    const topics = groupBy(run.claims, ({ topic }) => topic).map(({ key }) => key);
    const exclusives = deriveExclusives(run.claims);
    const base = {
      story: entryLink(story),
      sources: columns.length,
      claims: story.claims.length,
      matrixPage: pageAt(first),
      exclusivesPage: pageAt(before),
    };
    const ofClaims = run.pages.map((claims, part) => ({
      ...base,
      frame: storyFrame(site, pageAt(first + part), story),
      page: pageAt(first + part),
      matrix: part === 0 ? matrixOf(1) : null,
      overview: first + part === 1 ? deriveComparisonOverview(story) : null,
      details: deriveTopics(claims, columns, topics),
      further: part === 0 ? findFurther(run, first, pageAt) : null,
      exclusivesOn: part === 0 && before > first && exclusives.length > 0 ? before : null,
      exclusives: first + part === before ? exclusives : [],
      pairs: first + part === 1 ? derivePairs(story) : null,
      pager: pagerOf(first + part, total, pageAt),
    }));
    const ofColumns = groups.slice(1).map((_, further) => ({
      ...base,
      frame: storyFrame(site, groupAt(further + 2), story),
      page: groupAt(further + 2),
      matrix: matrixOf(further + 2),
      overview: null,
      details: [],
      further: null,
      exclusivesOn: null,
      exclusives: [],
      pairs: null,
      pager: pagerOf(index + 1, runs.length, (number) => ({
        kind: 'columns',
        story: story.id,
        group: further + 2,
        number,
      })),
    }));
    return [...ofClaims, ...ofColumns];
  });
}

/** The pages after the first of a run that have details; the last of the run may have none. */
function findFurther(
  { pages }: ComparisonRun,
  first: number,
  pageAt: (number: number) => ComparisonRef,
): FurtherPages | null {
  const last = pages.findLastIndex((claims) => claims.length > 0);
  return last < 1 ? null : { page: pageAt(first + 1), first: first + 1, last: first + last };
}

function pagesOfClaims(
  { pages }: ComparisonRun,
  pageAt: (part: number) => ComparisonRef,
): (claim: Claim) => ComparisonRef {
  const parts = new Map(pages.flatMap((claims, part) => claims.map((claim) => [claim, part])));
  return (claim) => pageAt(parts.get(claim) ?? 0);
}

function deriveMatrixPart(
  claims: readonly Claim[],
  groups: readonly (readonly Column[])[],
  group: number,
  groupAt: (group: number) => ComparisonRef,
  detailsOf: (claim: Claim) => ComparisonRef,
): MatrixPart {
  const columns = groups[group - 1] ?? [];
  const shown =
    groups.length === 1
      ? claims
      : claims.filter(({ reports }) =>
          columns.some((column) => reportsIn(column, reports).length > 0),
        );
  return {
    matrix: deriveMatrix(shown, columns, detailsOf),
    groups: linkColumnGroups(groups, group, groupAt),
    silent: claims.length - shown.length,
  };
}

/** The details by topic, numbered alike on all pages of a run, so that the matrix can link to them. */
function deriveTopics(
  claims: readonly Claim[],
  columns: readonly Column[],
  topics: readonly (string | null)[],
): readonly DetailsTopic[] {
  return groupBy(claims, ({ topic }) => topic).map(({ key, items }) => ({
    topic: key,
    number: topics.indexOf(key) + 1,
    claims: items.map((claim) => deriveDetails(claim, columns)),
  }));
}

function deriveExclusives(claims: readonly Claim[]): readonly Exclusives[] {
  return findExclusives(claims).map((exclusive) => ({
    source: entryLink(exclusive.source),
    claims: exclusive.claims.map(entryLink),
  }));
}
