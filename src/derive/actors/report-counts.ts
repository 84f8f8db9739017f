import type { Report } from '../../model/report.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';

/** How many reports of a source share something. */
export interface ReportCount {
  readonly source: EntryLink;
  readonly reports: number;
}

/** The sources of some reports, those with most of them first. */
export function countBySource(reports: readonly Report[]): readonly ReportCount[] {
  return groupBy(reports, ({ source }) => source)
    .map(({ key, items }) => ({ source: entryLink(key), reports: items.length }))
    .sort((a, b) => b.reports - a.reports);
}
