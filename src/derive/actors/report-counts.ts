import { groupBy } from '../../collections/group-by.ts';
import type { Report } from '../../model/report.ts';
import { documentOf, oneADocument } from '../../model/source.ts';
import { countedReports } from '../evidence/counted-reports.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A source with the number of its reports that share something. */
export interface ReportCount {
  readonly source: EntryLink;
  readonly reports: number;
}

/** The sources of some reports, those with most of them first; the last version of a document that has any represents all versions. */
export function countBySource(reports: readonly Report[]): readonly ReportCount[] {
  return groupBy(countedReports(reports), ({ source }) => documentOf(source))
    .flatMap(({ items }) =>
      oneADocument(items.map(({ source }) => source)).map((source) => ({
        source: entryLink(source),
        reports: items.length,
      })),
    )
    .sort((a, b) => b.reports - a.reports);
}
