import { findReplaced, type Replacement } from '../model/replaced-reports.ts';
import type { DraftSet } from './draft-set.ts';
import type { DraftedReport } from './drafted-reports.ts';
import { findDocument } from './find-document.ts';
import { outletOf, publishedOn } from './source-facts.ts';

/** What the reports of a claim bring up to date by their `updates`. */
export function findReplacedDrafts(
  reports: readonly DraftedReport[],
  set: DraftSet,
): readonly Replacement<DraftedReport>[] {
  return findReplaced(reports, {
    sourceOf: ({ source }) => source,
    updatesOf: ({ fields }) => fields.updates ?? [],
    isCompared: (a, b) => a.voice === b.voice,
    voiceOf: (report) => speakerOf(report, set) ?? report.source,
    publishedOn: ({ source }) => publishedOn(set, source),
  });
}

/** The reports of a claim that neither a later one nor the next version of their document brings up to date. */
export function currentDrafts(
  reports: readonly DraftedReport[],
  set: DraftSet,
  versions: ReadonlyMap<string, readonly string[]>,
): readonly DraftedReport[] {
  const replaced = new Set(findReplacedDrafts(reports, set).map(({ earlier }) => earlier));
  const keyOf = ({ source, voice }: DraftedReport): string =>
    JSON.stringify([findDocument(source, set), voice]);
  const placeOf = ({ source }: DraftedReport): number =>
    versions.get(findDocument(source, set))?.indexOf(source) ?? 0;
  const last = new Map<string, number>();
  for (const report of reports)
    last.set(keyOf(report), Math.max(last.get(keyOf(report)) ?? 0, placeOf(report)));
  return reports.filter(
    (report) => !replaced.has(report) && placeOf(report) === last.get(keyOf(report)),
  );
}

/** Whose word a report is; null for that of a source without a known outlet. */
export function speakerOf(
  { voice, source }: DraftedReport,
  set: Pick<DraftSet, 'sources'>,
): string | null {
  return voice === '' ? outletOf(set, source) : voice;
}
