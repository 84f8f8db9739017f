import { valuesDiffer } from '../evidence/source-difference.ts';
import { voiceKey } from '../evidence/voice-view.ts';
import type { EntryLink } from '../parts/entry-link.ts';
import { occasionText, type ReportView } from '../parts/report-view.ts';
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
  claim: EntryLink,
  a: readonly ReportView[],
  b: readonly ReportView[],
): ComparedClaim {
  return { claim, difference: differenceOf(a, b), a, b, quotes: diffQuotes(a, b) };
}

function differenceOf(a: readonly ReportView[], b: readonly ReportView[]): Difference {
  if (a.some(updates(b)) || b.some(updates(a))) return 'change';
  if (setOf(a, stanceOf) !== setOf(b, stanceOf)) return 'stance';
  if (voicesDiffer(a, b)) return 'value';
  if (setOf(a, creditOf) !== setOf(b, creditOf)) return 'credit';
  return quotesDiffer(a, b) ? 'words' : 'none';
}

/** Whether one voice gives another figure or date in one source than in the other. */
function voicesDiffer(a: readonly ReportView[], b: readonly ReportView[]): boolean {
  const keys = new Set(a.map(({ voice }) => voiceKey(voice)));
  return [...keys].some((key) => {
    const [left, right] = [a, b].map((reports) =>
      reports.filter(({ voice }) => voiceKey(voice) === key),
    );
    return valuesDiffer(left ?? [], right ?? []);
  });
}

function setOf(reports: readonly ReportView[], keyOf: (report: ReportView) => string): string {
  return [...new Set(reports.map(keyOf))].sort().join('\n');
}

function updates(others: readonly ReportView[]): (report: ReportView) => boolean {
  const ids = new Set(others.map(({ source }) => source.id));
  return (report) => report.updates.some(({ id }) => ids.has(id));
}

function stanceOf({ stance }: ReportView): string {
  return stance;
}

function creditOf({ stance, voice, via, occasion }: ReportView): string {
  return [stance, voiceKey(voice), ...via.map(({ id }) => id), occasionText(occasion)].join(' ');
}
