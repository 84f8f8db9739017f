import type { Source } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';

/** All that one source reports, as published for the page that compares any two sources. */
export interface SourceReports {
  readonly source: EntryLink;
  /** Its place among the sources of the story. */
  readonly rank: number;
  /** In the order of the story's claims. */
  readonly claims: readonly {
    readonly claim: EntryLink;
    /** The claim's place in its story. */
    readonly rank: number;
    readonly reports: readonly ReportView[];
  }[];
}

export function deriveSourceReports(source: Source): SourceReports {
  const { sources, claims } = source.story;
  const rankOf = new Map(claims.map((claim, index) => [claim, index]));
  return {
    source: entryLink(source),
    rank: sources.indexOf(source),
    claims: groupBy(source.reports, ({ claim }) => claim)
      .map(({ key, items }) => ({
        claim: entryLink(key),
        rank: rankOf.get(key) ?? 0,
        reports: items.map(deriveReport),
      }))
      .sort((a, b) => a.rank - b.rank),
  };
}
