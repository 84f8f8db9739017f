import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { valuesDiffer } from '../evidence/source-difference.ts';
import { comparedVoices } from '../evidence/voice-key.ts';
import { creditKey } from '../evidence/voice-view.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import {
  deriveOccasion,
  deriveReport,
  occasionText,
  type ReportView,
} from '../parts/report-view.ts';
import { diffQuotes, type QuoteDiff, quotesDiffer } from './quote-diff.ts';

/** One claim in two sources. */
export interface ComparedClaim {
  readonly claim: EntryLink;
  readonly difference: Difference;
  readonly a: readonly ReportView[];
  readonly b: readonly ReportView[];
  /** What both quote of one speaker, word by word. */
  readonly quotes: readonly QuoteDiff[];
}

export const differences = ['change', 'stance', 'value', 'credit', 'words', 'none'] as const;

/** In what two sources differ most on a claim: one brings the other up to date; for or against it, the figure, who is credited, or the words quoted. */
export type Difference = (typeof differences)[number];

/** Compares what two sources report of a claim. */
export function compareReports(
  claim: Claim,
  a: readonly Report[],
  b: readonly Report[],
): ComparedClaim {
  return {
    claim: entryLink(claim),
    difference: differenceOf(a, b),
    a: a.map(deriveReport),
    b: b.map(deriveReport),
    quotes: diffQuotes(a, b),
  };
}

function differenceOf(a: readonly Report[], b: readonly Report[]): Difference {
  if (a.some(updates(b)) || b.some(updates(a))) return 'change';
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
