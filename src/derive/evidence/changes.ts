import { compareEdtf } from '../../model/edtf-date.ts';
import type { Report } from '../../model/report.ts';
import { knownValue, type Source } from '../../model/source.ts';

/** The reports of a claim that no later one brings up to date: of these alone it is asked whether they agree. */
export function currentReports(reports: readonly Report[]): readonly Report[] {
  const updated = updatedSources(reports);
  return reports.filter(({ source }) => !updated.has(source));
}

/** The reports of a claim that bring another up to date, or are brought up to date, by the dates of their sources. */
export function findChanges(reports: readonly Report[]): readonly Report[] {
  const updated = updatedSources(reports);
  return reports
    .filter(({ source, updates }) => updates.length > 0 || updated.has(source))
    .toSorted((a, b) => compareDates(a.source, b.source));
}

function updatedSources(reports: readonly Report[]): ReadonlySet<Source> {
  return new Set(reports.flatMap(({ updates }) => updates));
}

/** Sources without a date last. */
function compareDates(a: Source, b: Source): number {
  const [first, second] = [knownValue(a.published), knownValue(b.published)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return compareEdtf(first, second);
}
