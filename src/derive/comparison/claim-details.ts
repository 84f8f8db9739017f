import { groupBy } from '../../collections/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Report } from '../../model/report.ts';
import type { Known } from '../../model/source.ts';
import { type Corroboration, deriveCorroboration } from '../evidence/corroboration.ts';
import { deriveReport, type ReportView } from '../evidence/report-view.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type ClaimFlags, deriveFlags } from './claim-flags.ts';
import { type Column, reportsIn } from './columns.ts';

/** A claim with the sources that carry it, and those that do not. */
export interface ClaimDetails extends ClaimFlags {
  readonly claim: EntryLink;
  readonly corroboration: Corroboration;
  /** The cells of the columns that carry the claim, in their order. */
  readonly cells: readonly ClaimCell[];
  readonly silent: readonly EntryLink[];
}

/** The reports of a column's sources on a claim. */
export interface ClaimCell {
  readonly column: EntryLink;
  readonly sources: readonly SourceReports[];
}

export interface SourceReports {
  readonly source: EntryLink;
  readonly published: Known<EdtfDate>;
  readonly reports: readonly ReportView[];
}

export function deriveDetails(claim: Claim, columns: readonly Column[]): ClaimDetails {
  const cells = columns.map((column) => ({ column, reports: reportsIn(column, claim.reports) }));
  return {
    claim: entryLink(claim),
    corroboration: deriveCorroboration(claim.reports),
    ...deriveFlags(claim),
    cells: cells
      .filter(({ reports }) => reports.length > 0)
      .map(({ column, reports }) => ({
        column: entryLink(column.lead),
        sources: deriveSources(reports),
      })),
    silent: cells
      .filter(({ reports }) => reports.length === 0)
      .map(({ column }) => entryLink(column.lead)),
  };
}

/** The reports of one column, source by source. */
export function deriveSources(reports: readonly Report[]): readonly SourceReports[] {
  return groupBy(reports, ({ source }) => source).map(({ key, items }) => ({
    source: entryLink(key),
    published: key.published,
    reports: items.map(deriveReport),
  }));
}
