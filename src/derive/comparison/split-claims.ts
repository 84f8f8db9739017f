import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';

// In thousands of bytes of HTML, as measured: a table, a row, a link to an origin in it, a cell with a report besides the
// words of the source, and a silent cell.
const PAGE = 190;
const ROW = 1;
const ORIGIN = 0.08;
const REPORT = 0.75;
const SILENCE = 0.25;

/** As many topics as `styles/comparison-filter.css` can choose from. */
const TOPICS_A_PAGE = 24;

/**
 * The claims in parts that each fit a page, whichever group of sources its table shows; one empty part where there are
 * no claims.
 */
export function splitClaims(
  claims: readonly Claim[],
  groups: readonly (readonly Source[])[],
): readonly Claim[][] {
  const groupOf = new Map(groups.flatMap((group) => group.map((source) => [source, group])));
  const parts: Claim[][] = [[]];
  let room = PAGE;
  let topics = new Set<string | null>();
  for (const claim of claims) {
    const weight = groups.reduce((most, group) => {
      const reports = claim.reports.filter(({ source }) => groupOf.get(source) === group);
      return Math.max(most, weigh(claim, reports, group.length));
    }, 0);
    const tooMany = topics.size === TOPICS_A_PAGE && !topics.has(claim.topic);
    const part = parts.at(-1);
    if (part === undefined || (part.length > 0 && (room < weight || tooMany))) {
      parts.push([claim]);
      topics = new Set();
      room = PAGE;
    } else {
      part.push(claim);
    }
    topics.add(claim.topic);
    room -= weight;
  }
  return parts;
}

function weigh(
  { statement, reports: all }: Claim,
  reports: readonly Report[],
  columns: number,
): number {
  const words = reports.reduce((sum, { quote, value }) => sum + sizeOf(quote) + sizeOf(value), 0);
  const silent = Math.max(0, columns - reports.length);
  const row = ROW + all.length * ORIGIN;
  return row + (sizeOf(statement) + words) / 1000 + reports.length * REPORT + silent * SILENCE;
}

function sizeOf(text: string | null): number {
  return text === null ? 0 : new TextEncoder().encode(text).length;
}
