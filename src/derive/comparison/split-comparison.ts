import type { Claim } from '../../model/claim.ts';
import type { Story } from '../../model/story.ts';
import type { Column } from './columns.ts';
import {
  type PageSize,
  sizeOfDetails,
  sizeOfExclusives,
  sizeOfOverview,
  sizeOfRow,
} from './page-size.ts';

/** The claims whose marks one matrix holds, in parts whose details share a page. */
export interface ComparisonRun {
  readonly claims: readonly Claim[];
  /**
   * The details of the first part are below the matrix, if there is room for any. Below those of the last are the claims that
   * only one source reports; if there is no room for them, the last part has no details.
   */
  readonly pages: readonly (readonly Claim[])[];
}

// Limits in bytes of HTML, and in pixels of height on a phone, without the frame of the page.
const PAGE: PageSize = { bytes: 172_000, height: 10_800 };
const MATRIX: PageSize = { bytes: 142_000, height: 7_000 };

/** The number of topics for which `styles/comparison-filter.css` has rules. */
const TOPICS_A_MATRIX = 24;

/** The claims of a story in runs and pages; a story without claims has one run of one empty page. */
export function splitComparison(
  story: Story,
  groups: readonly (readonly Column[])[],
): readonly ComparisonRun[] {
  const columns = groups.flat();
  const sizeOf = (claim: Claim) => largest(groups.map((group) => sizeOfRow(claim, group)));
  const first = minus(PAGE, sizeOfOverview(columns));
  return splitRuns(story.claims, smallest(first, MATRIX), sizeOf).map((claims, index) => {
    const matrix = sumOf(claims.map(sizeOf));
    const room = minus(index === 0 ? first : PAGE, matrix);
    return { claims, pages: fillPages(claims, room, columns) };
  });
}

/** The claims in runs, one for each matrix; the first matrix may have less room. */
function splitRuns(
  claims: readonly Claim[],
  first: PageSize,
  sizeOf: (claim: Claim) => PageSize,
): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [[]];
  let room = first;
  let topics = new Set<string | null>();
  for (const claim of claims) {
    const size = sizeOf(claim);
    const run = runs.at(-1);
    const tooMany = topics.size === TOPICS_A_MATRIX && !topics.has(claim.topic);
    if (run === undefined || (run.length > 0 && (tooMany || !fits(size, room)))) {
      runs.push([claim]);
      topics = new Set();
      room = MATRIX;
    } else {
      run.push(claim);
    }
    topics.add(claim.topic);
    room = minus(room, size);
  }
  return runs;
}

function fillPages(
  claims: readonly Claim[],
  first: PageSize,
  columns: readonly Column[],
): readonly (readonly Claim[])[] {
  const pages: Claim[][] = [[]];
  let room = first;
  for (const claim of claims) {
    const size = sizeOfDetails(claim, columns);
    const page = pages.at(-1);
    const isFirst = pages.length === 1;
    if (page === undefined || (!fits(size, room) && (isFirst || page.length > 0))) {
      pages.push([claim]);
      room = PAGE;
    } else {
      page.push(claim);
    }
    room = minus(room, size);
  }
  const exclusives = sizeOfExclusives(claims);
  return exclusives.bytes === 0 || fits(exclusives, room) ? pages : [...pages, []];
}

function fits(size: PageSize, room: PageSize): boolean {
  return size.bytes <= room.bytes && size.height <= room.height;
}

function minus(a: PageSize, b: PageSize): PageSize {
  return { bytes: a.bytes - b.bytes, height: a.height - b.height };
}

function sumOf(sizes: readonly PageSize[]): PageSize {
  return {
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    height: sizes.reduce((sum, { height }) => sum + height, 0),
  };
}

function largest(sizes: readonly PageSize[]): PageSize {
  return {
    bytes: Math.max(0, ...sizes.map(({ bytes }) => bytes)),
    height: Math.max(0, ...sizes.map(({ height }) => height)),
  };
}

function smallest(a: PageSize, b: PageSize): PageSize {
  return { bytes: Math.min(a.bytes, b.bytes), height: Math.min(a.height, b.height) };
}
