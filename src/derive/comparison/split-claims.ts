import type { Claim } from '../../model/claim.ts';
import { type Report, speakersOf } from '../../model/report.ts';
import { documentOf, type Source } from '../../model/source.ts';
import { soleSourceOf } from '../evidence/exclusive-claims.ts';
import { deriveOccasion, occasionText } from '../parts/report-view.ts';
import { MOST_PAIRED } from './find-pairs.ts';

// In bytes of HTML, as measured on tables of two and of twelve sources, besides the texts and ids that stand in them: a
// page without its frame, a row, a link to an origin in it, a cell, and a report in it.
const PAGE = 160_000;
const ROW = 400;
const ORIGIN = 60;
const CELL = 210;
const REPORT = 460;
// Beside its table the first page has a glance at every source, and the way to each pair of them.
const GLANCE = 2200;
const PAIR = 120;

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
  let room = roomOfFirst(groups.flat());
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

function roomOfFirst(sources: readonly Source[]): number {
  const glance = Math.min(sources.length, 12) * GLANCE;
  if (sources.length > MOST_PAIRED) return PAGE - glance;
  const ids = sources.reduce((sum, { id }) => sum + id.length, 0);
  // Each source is in the addresses of its pairs with all others.
  return PAGE - glance - (sources.length - 1) * ((sources.length / 2) * PAIR + ids);
}

/** The row of a claim in the table of some sources. What one source alone says stands below the table again. */
function weigh(claim: Claim, sources: readonly Source[]): number {
  const { id, statement, reports } = claim;
  const times = soleSourceOf(claim) === null ? 1 : 2;
  const row = ROW + 3 * id.length + times * sizeOf(statement) + reports.length * ORIGIN;
  return sources.reduce((sum, source) => {
    const own = reports.filter((report) => documentOf(report.source) === source);
    const cell = CELL + 2 * (id.length + source.id.length) + sizeOf(source.label);
    return sum + cell + own.reduce((words, report) => words + weighReport(report), 0);
  }, row);
}

/** What is credited stands in the cell, and as an origin beside the claim. */
function weighReport(report: Report): number {
  const { quote, translation, note, value, occasion, via } = report;
  const credited = [...speakersOf(report), ...via];
  const names = credited.reduce((sum, { id, name }) => sum + id.length + sizeOf(name), 0);
  return (
    REPORT +
    sizeOf(quote) +
    sizeOf(translation) +
    sizeOf(note) +
    sizeOf(value) +
    2 * (sizeOf(occasionText(deriveOccasion(occasion))) + names)
  );
}

function sizeOf(text: string | null): number {
  return text === null ? 0 : new TextEncoder().encode(text).length;
}
