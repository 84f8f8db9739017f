import { findSuccessions } from '../../model/held-reports.ts';
import { findReplaced, type Replacement } from '../../model/replaced-reports.ts';
import type { DraftSet } from './draft-set.ts';
import type { DraftedReport } from './drafted-reports.ts';
import { readingOfDrafts } from './reading-of-drafts.ts';
import { outletOf } from './source-facts.ts';

/** What the reports of a claim bring up to date by their `updates`. */
export function findReplacedDrafts(
  reports: readonly DraftedReport[],
  set: DraftSet,
  versions: ReadonlyMap<string, readonly string[]>,
): readonly Replacement<DraftedReport>[] {
  return findReplaced(reports, readingOfDrafts(set, versions));
}

/** The reports of a claim that neither a later one nor the next version of their document brings up to date. */
export function currentDrafts(
  reports: readonly DraftedReport[],
  set: DraftSet,
  versions: ReadonlyMap<string, readonly string[]>,
): readonly DraftedReport[] {
  const successions = findSuccessions(reports, readingOfDrafts(set, versions));
  const replaced = new Set(successions.map(({ earlier }) => earlier));
  return reports.filter((report) => !replaced.has(report));
}

/** Whose word a report is; null for that of a source without a known outlet. */
export function speakerOf(
  { voice, source }: DraftedReport,
  set: Pick<DraftSet, 'sources'>,
): string | null {
  return voice === '' ? outletOf(set, source) : voice;
}
