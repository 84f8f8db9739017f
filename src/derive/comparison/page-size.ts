import type { Claim } from '../../model/claim.ts';
import { type Report, speakersOf } from '../../model/report.ts';
import { findExclusives } from '../evidence/exclusive-claims.ts';
import { deriveOccasion, occasionText } from '../evidence/report-view.ts';
import { COLUMNS_OF_PHONE, type Column, reportsIn } from './columns.ts';
import { MOST_PAIRED } from './find-pairs.ts';

/** The size of something in bytes of HTML, and its height on a phone, in pixels; both estimated from measurements, never too low. */
export interface PageSize {
  readonly bytes: number;
  readonly height: number;
}

/** The size of a row of the matrix: a claim, and a mark for each voice. */
export function sizeOfRow({ id, statement, reports }: Claim, columns: readonly Column[]): PageSize {
  const cells = columns
    .map((column) => ({ column, marks: reportsIn(column, reports) }))
    .filter(({ marks }) => marks.length > 0)
    .map(({ column, marks }) => ({
      name: column.short,
      marks,
      bytes: marks.reduce((sum, report) => sum + sizeOfMark(report, column), 0),
    }));
  const named = columns.length > COLUMNS_OF_PHONE;
  const stack = Math.max(1, ...cells.map(({ marks }) => marks.length));
  return {
    bytes:
      420 +
      3 * id.length +
      bytesOf(statement) +
      24 * columns.length +
      cells.reduce((sum, { name, bytes }) => sum + bytes + (named ? 60 + bytesOf(name) : 0), 0),
    height: 16 + 21 * linesOf(statement) + (named ? heightOfNamed(cells) : 24 * stack),
  };
}

/** The size of a mark, which has the address of its cell, and names its voice. */
function sizeOfMark(report: Report, { lead }: Column): number {
  const { claim } = report;
  return 200 + claim.id.length + lead.id.length + claim.story.id.length + bytesOf(voiceOf(report));
}

/** The size of marks after the names of their columns, one column after another as words in a line. */
function heightOfNamed(cells: readonly { name: string; marks: readonly Report[] }[]): number {
  const letters = cells.reduce(
    (sum, { name, marks }) => sum + bytesOf(name) + 2 + 4 * marks.length,
    0,
  );
  // A line is not filled to its end.
  return 29 * Math.ceil(letters / 34);
}

/** The size of a claim with the sources that carry it, and the line of those that do not. */
export function sizeOfDetails(claim: Claim, columns: readonly Column[]): PageSize {
  const { id, statement, reports } = claim;
  const carrying = columns.filter((column) => reportsIn(column, reports).length > 0).length;
  const silent = columns.length - carrying;
  return {
    bytes:
      900 +
      3 * id.length +
      bytesOf(statement) +
      60 * Math.min(12, silent) +
      reports.reduce((sum, report) => sum + 600 + id.length + bytesOfReport(report), 0),
    height:
      120 +
      25 * linesOf(statement) +
      42 * carrying +
      (silent === 0 ? 0 : 32 + 8 * Math.min(12, silent)) +
      reports.reduce((sum, report) => sum + heightOfReport(report), 0),
  };
}

/** The size of the list of claims that only one source reports. */
export function sizeOfExclusives(claims: readonly Claim[]): PageSize {
  const alone = findExclusives(claims);
  const statements = alone.flatMap((exclusives) => exclusives.claims);
  return {
    bytes: statements.reduce(
      (sum, { id, statement }) => sum + 120 + id.length + bytesOf(statement),
      0,
    ),
    height:
      (alone.length === 0 ? 0 : 120) +
      70 * alone.length +
      statements.reduce((sum, { statement }) => sum + 6 + 25 * linesOf(statement), 0),
  };
}

/** The size of what only the first page has: the names of columns, an overview, and the link to each pair. */
export function sizeOfOverview(columns: readonly Column[]): PageSize {
  const heads = { bytes: 400 * columns.length, height: 700 };
  const overview = { bytes: 2200 * Math.min(columns.length, 12), height: 2700 };
  const pairs = columns.length > MOST_PAIRED ? { bytes: 0, height: 0 } : sizeOfPairs(columns);
  return {
    bytes: heads.bytes + overview.bytes + pairs.bytes,
    height: heads.height + overview.height + pairs.height,
  };
}

/** The size of the links to pairs: each source is in the addresses of its pairs, and in their text for screen readers. */
function sizeOfPairs(columns: readonly Column[]): PageSize {
  const names = columns.reduce((sum, { lead }) => sum + lead.id.length + bytesOf(lead.label), 0);
  return {
    bytes: (columns.length - 1) * ((columns.length / 2) * 170 + names),
    height: 120 + 58 * columns.length,
  };
}

/** The bytes of a report, whose credits are in the cell, and as origins beside the claim. */
function bytesOfReport(report: Report): number {
  const { quote, translation, note, value, occasion, via } = report;
  const credited = [...speakersOf(report), ...via];
  const names = credited.reduce((sum, { id, name }) => sum + id.length + bytesOf(name), 0);
  const texts = [quote, translation, note, value].reduce((sum, text) => sum + bytesOf(text), 0);
  return texts + 2 * (bytesOf(occasionText(deriveOccasion(occasion))) + names);
}

function heightOfReport(report: Report): number {
  const { quote, translation, note, value, where, quoteStatus } = report;
  const credits = [voiceOf(report), ...report.via.map(({ name }) => name)].join(', ');
  return (
    20 +
    22 * linesOf(`Affirmed by: ${credits}`) +
    25 * linesOf(quote) +
    25 * linesOf(translation) +
    21 * linesOf(note) +
    26 * linesOf(value) +
    (where === null && quoteStatus === null ? 0 : 24)
  );
}

function voiceOf(report: Report): string {
  const { voice } = report;
  if (voice.kind === 'unnamed') {
    const whose = voice.of === null ? '' : `, belonging to: ${voice.of.name}`;
    return `${voice.who} (unnamed${whose})`;
  }
  return speakersOf(report)
    .map(({ name }) => name)
    .join(', ');
}

/** The number of lines that a text takes on a phone: a line holds some forty-four Latin letters, and no more bytes of other scripts. */
function linesOf(text: string | null): number {
  return text === null ? 0 : Math.ceil(bytesOf(text) / 44);
}

function bytesOf(text: string | null): number {
  return text === null ? 0 : new TextEncoder().encode(text).length;
}
