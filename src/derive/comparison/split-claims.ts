import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';

// In bytes of HTML, as measured, besides the texts and ids that stand in them: the rows of a page, a row with the link
// to a claim that one source alone carries, a link to an origin, a cell with a report, and a silent cell.
const PAGE = 170_000;
const ROW = 700;
const ORIGIN = 60;
const REPORT = 750;
const SILENCE = 190;

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
  const parts: Claim[][] = [[]];
  let room = PAGE;
  let topics = new Set<string | null>();
  for (const claim of claims) {
    const weight = Math.max(...groups.map((sources) => weigh(claim, sources)));
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

/** The row of a claim in the table of some sources: the statement stands again among what one source alone says. */
function weigh({ id, statement, reports }: Claim, sources: readonly Source[]): number {
  const row = ROW + 3 * id.length + 2 * sizeOf(statement) + reports.length * ORIGIN;
  return sources.reduce((sum, source) => {
    const own = reports.filter((report) => report.source === source);
    const anchors = 2 * (id.length + source.id.length);
    const cell = anchors + sizeOf(source.label) + (own.length === 0 ? SILENCE : 0);
    return sum + cell + own.reduce((words, report) => words + weighReport(report), 0);
  }, row);
}

/** What is credited stands in the cell, and as an origin beside the claim. */
function weighReport({ quote, value, occasion, speaker, via }: Report): number {
  const credited = speaker === null ? via : [speaker, ...via];
  const names = credited.reduce((sum, { id, name }) => sum + id.length + sizeOf(name), 0);
  return REPORT + sizeOf(quote) + sizeOf(value) + 2 * (sizeOf(occasion) + names);
}

function sizeOf(text: string | null): number {
  return text === null ? 0 : new TextEncoder().encode(text).length;
}
