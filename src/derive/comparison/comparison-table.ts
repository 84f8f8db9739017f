import type { Claim } from '../../model/claim.ts';
import { documentOf, type Source } from '../../model/source.ts';
import { findChanges } from '../evidence/changes.ts';
import { soleSourceOf } from '../evidence/exclusive-claims.ts';
import { isDisputed, sourcesDiffer } from '../evidence/source-difference.ts';
import { deriveStanding, type Standing, soleOriginOf } from '../evidence/standing.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';

export interface ComparisonTable {
  readonly sources: readonly SourceRow[];
  readonly topics: readonly ComparisonTopic[];
}

export interface ComparisonTopic {
  /** Null for the claims without one. */
  readonly topic: string | null;
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  readonly claim: EntryLink;
  readonly standing: Standing;
  /** Whether one voice denies what another affirms. */
  readonly disputed: boolean;
  /** Whether sources have one voice, or their own, say different things. */
  readonly differs: boolean;
  /** Whether one report brings another up to date. */
  readonly changed: boolean;
  /** What the filters of the page can ask for besides. */
  readonly oneSource: boolean;
  readonly oneOrigin: boolean;
  /** One a column, in the order of the table's sources. */
  readonly cells: readonly ComparisonCell[];
}

export interface ComparisonCell {
  readonly source: EntryLink;
  /** None where the source is silent on the claim. */
  readonly reports: readonly ReportView[];
}

/** Some claims under their topics, each with what each of the sources says of it, in whichever of its versions. */
export function deriveTable(claims: readonly Claim[], sources: readonly Source[]): ComparisonTable {
  return {
    sources: sources.map(deriveSourceRow),
    topics: groupBy(claims, ({ topic }) => topic).map(({ key, items }) => ({
      topic: key,
      rows: items.map((claim) => deriveRow(claim, sources)),
    })),
  };
}

function deriveRow(claim: Claim, sources: readonly Source[]): ComparisonRow {
  const standing = deriveStanding(claim.reports);
  return {
    claim: entryLink(claim),
    standing,
    disputed: isDisputed(claim.reports),
    differs: sourcesDiffer(claim.reports),
    changed: findChanges(claim.reports).length > 0,
    oneSource: soleSourceOf(claim) !== null,
    oneOrigin: soleOriginOf(standing) !== null,
    cells: sources.map((source) => ({
      source: entryLink(source),
      reports: claim.reports
        .filter((report) => documentOf(report.source) === source)
        .map(deriveReport),
    })),
  };
}
