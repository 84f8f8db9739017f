import type { Claim } from '../../model/claim.ts';

// In thousands of bytes of HTML, as measured: what the page has around its table, a row, a cell with a report besides
// the words of the source, and a silent cell.
const PAGE = 180;
const ROW = 1;
const REPORT = 0.75;
const SILENCE = 0.25;

/** As many topics as `styles/comparison-filter.css` can choose from. */
const TOPICS_A_PAGE = 24;

/**
 * The claims in parts that each fit a page whose table has up to that many columns, whichever of the sources it shows;
 * one empty part where there are no claims.
 */
export function splitClaims(claims: readonly Claim[], columns: number): readonly Claim[][] {
  const parts: Claim[][] = [[]];
  let room = PAGE;
  let topics = new Set<string | null>();
  for (const claim of claims) {
    const weight = weigh(claim, Math.min(columns, claim.story.sources.length));
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

function weigh({ statement, reports }: Claim, columns: number): number {
  const words = reports.reduce((sum, { quote, value }) => sum + sizeOf(quote) + sizeOf(value), 0);
  const silent = Math.max(0, columns - reports.length);
  return ROW + (sizeOf(statement) + words) / 1000 + reports.length * REPORT + silent * SILENCE;
}

function sizeOf(text: string | null): number {
  return text === null ? 0 : new TextEncoder().encode(text).length;
}
