import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Report } from '../../model/report.ts';
import { documentsOf, type Known, type Source, statesOf } from '../../model/source.ts';
import { publishedDay } from '../dates/published-day.ts';
import { deriveSourceRow, type SourceRow } from '../entries/source-row.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { shortName } from './short-name.ts';

/** A column of the comparison: a document in all its versions, oldest first. */
export interface Column {
  /** The source that represents the document, and that the addresses of its cells name. */
  readonly lead: Source;
  /** The name of the lead, cut to fit the head of a narrow column. */
  readonly short: string;
  readonly sources: readonly Source[];
}

/** The most columns that fit the width of a phone; if there are more, a phone lists the marks of each claim by name. */
export const COLUMNS_OF_PHONE = 9;

/** The most columns that fit a desktop. */
export const COLUMNS_OF_DESKTOP = 25;

/** A column as pages show it. */
export interface ColumnHead {
  readonly lead: EntryLink;
  readonly short: string;
  /** The days on which the document was published, in all its versions; unknown if no version gives one. */
  readonly published: Known<EdtfDate>;
  readonly sources: readonly SourceRow[];
}

/** The documents of some sources as columns, in their order. */
export function findColumns(sources: readonly Source[]): readonly Column[] {
  return documentsOf(sources).map(columnOf);
}

/** The column of a document whose first version is the given source. */
export function columnOf(lead: Source): Column {
  return { lead, short: shortName(lead.label), sources: statesOf(lead) };
}

export function deriveColumn({ lead, short, sources }: Column): ColumnHead {
  return {
    lead: entryLink(lead),
    short,
    published: publishedDays(sources),
    sources: sources.map(deriveSourceRow),
  };
}

/** The period from the day of the first version to that of the last; the hours are beside the cells. */
function publishedDays(sources: readonly Source[]): Known<EdtfDate> {
  const dated = sources.map(publishedDay).filter((published) => published.known !== 'unknown');
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (first === undefined || last === undefined) return { known: 'unknown' };
  const [start, end] = [first.value, last.value];
  if (start.kind !== 'day' || end.kind !== 'day' || start.text === end.text) return first;
  return { ...first, value: { kind: 'interval', start, end, text: `${start.text}/${end.text}` } };
}

/** The reports, of those given, that belong to a column. */
export function reportsIn({ sources }: Column, reports: readonly Report[]): readonly Report[] {
  return sources.flatMap((source) => reports.filter((report) => report.source === source));
}
