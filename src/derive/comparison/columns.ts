import type { Report } from '../../model/report.ts';
import { documentsOf, type Source } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';

/** A column of the comparison: a document in all its versions, oldest first. */
export interface Column {
  /** The source that stands for the document, and that the addresses of its cells name. */
  readonly lead: Source;
  readonly sources: readonly Source[];
}

/** A column as pages show it. */
export interface ColumnHead {
  readonly lead: EntryLink;
  readonly sources: readonly SourceRow[];
}

/** The documents of some sources as columns, in their order. */
export function findColumns(sources: readonly Source[]): readonly Column[] {
  return documentsOf(sources).map((lead) => ({
    lead,
    sources: lead.versions.length === 0 ? [lead] : lead.versions,
  }));
}

export function deriveColumn({ lead, sources }: Column): ColumnHead {
  return { lead: entryLink(lead), sources: sources.map(deriveSourceRow) };
}

/** What a column has of some reports. */
export function reportsIn({ sources }: Column, reports: readonly Report[]): readonly Report[] {
  return sources.flatMap((source) => reports.filter((report) => report.source === source));
}
