import { groupBy } from '../../collections/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { deriveVersion, type SourceVersion } from '../entries/source-row.ts';
import { currentReports } from '../evidence/changes.ts';
import {
  deriveOccasion,
  deriveReport,
  occasionText,
  type ReportView,
} from '../evidence/report-view.ts';
import { valuesDiffer } from '../evidence/source-difference.ts';
import { comparedVoices } from '../evidence/voice-key.ts';
import { creditKey } from '../evidence/voice-view.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { diffQuotes, type QuoteDiff, quotesDiffer } from './quote-diff.ts';

/** A voice's report in a document, as in the last version that has it. */
export interface DocumentReport extends ReportView {
  /** The versions that have it in these words, in time order; none if the document has no others. */
  readonly versions: readonly SourceVersion[];
}

/** One claim in two sources. */
export interface ComparedClaim {
  readonly claim: EntryLink;
  readonly difference: Difference;
  readonly a: readonly DocumentReport[];
  readonly b: readonly DocumentReport[];
  /** The quotations that both have of one speaker, word by word. */
  readonly quotes: readonly QuoteDiff[];
}

export const differences = ['change', 'stance', 'value', 'credit', 'words', 'none'] as const;

/** The greatest difference of two sources on a claim: an update, the stance, the figure, the attribution, or the words quoted. */
export type Difference = (typeof differences)[number];

/**
 * Compares the reports of two sources on a claim, each in the order of its versions: those that a later version has updated are
 * shown, but not compared.
 */
export function compareReports(
  claim: Claim,
  a: readonly Report[],
  b: readonly Report[],
): ComparedClaim {
  return {
    claim: entryLink(claim),
    difference: differenceOf(a, b),
    a: mergeVersions(a),
    b: mergeVersions(b),
    quotes: diffQuotes(a, b),
  };
}

/** The reports to show: those that several versions of a document have in the same words, only once. */
function mergeVersions(reports: readonly Report[]): readonly DocumentReport[] {
  const merged = groupBy(reports, (report) =>
    report.source.versions.length === 0 ? report : sayReport(report),
  );
  return merged.flatMap(({ items }) => {
    const last = items.at(-1);
    if (last === undefined) return [];
    const states = new Set(items.map(({ source }) => source));
    return {
      ...deriveReport(last),
      versions: last.source.versions.filter((state) => states.has(state)).map(deriveVersion),
    };
  });
}

/** Everything that is shown of a report but its source. */
function sayReport(report: Report): string {
  const { source, published, brief, ...said } = deriveReport(report);
  return JSON.stringify(said);
}

function differenceOf(allOfA: readonly Report[], allOfB: readonly Report[]): Difference {
  if (allOfA.some(updates(allOfB)) || allOfB.some(updates(allOfA))) return 'change';
  const [a, b] = [currentReports(allOfA), currentReports(allOfB)];
  if (setOf(a, stanceOf) !== setOf(b, stanceOf)) return 'stance';
  if (voicesDiffer(a, b)) return 'value';
  if (setOf(a, creditOf) !== setOf(b, creditOf)) return 'credit';
  return quotesDiffer(a, b) ? 'words' : 'none';
}

/** Whether one voice gives another figure or date in one source than in the other. */
function voicesDiffer(a: readonly Report[], b: readonly Report[]): boolean {
  return [...new Set(a.flatMap(comparedVoices))].some((voice) => {
    const [left, right] = [a, b].map((reports) =>
      reports.filter((report) => comparedVoices(report).includes(voice)),
    );
    return valuesDiffer(left ?? [], right ?? []);
  });
}

function setOf(reports: readonly Report[], keyOf: (report: Report) => string): string {
  return [...new Set(reports.map(keyOf))].sort().join('\n');
}

function updates(others: readonly Report[]): (report: Report) => boolean {
  const ids = new Set(others.map(({ source }) => source.id));
  return (report) => report.updates.some(({ id }) => ids.has(id));
}

function stanceOf({ stance }: Report): string {
  return stance;
}

function creditOf({ stance, voice, via, occasion }: Report): string {
  const said = occasionText(deriveOccasion(occasion));
  return [stance, creditKey(voice), ...via.map(({ id }) => id), said].join(' ');
}
