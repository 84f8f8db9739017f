import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Figure } from '../../model/figure.ts';
import type { QuoteStatus, Report, Stance } from '../../model/report.ts';
import { type EntryLink, entryLink } from './entry-link.ts';

/** One report as a page shows it. */
export interface ReportView {
  readonly source: EntryLink;
  readonly claim: EntryLink;
  readonly brief: EntryLink;
  readonly stance: Stance;
  readonly speaker: EntryLink | null;
  /** Nearest to the source first. */
  readonly via: readonly EntryLink[];
  readonly occasion: string | null;
  readonly quote: QuoteView | null;
  /** Whether the quote was found in the source; null where there is none. */
  readonly quoteStatus: QuoteStatus | null;
  readonly value: string | null;
  readonly date: EdtfDate | null;
  readonly figure: Figure | null;
  readonly paragraph: number | null;
}

export interface QuoteView {
  readonly text: string;
  /** The language of the source, where it is known. */
  readonly language: string | null;
}

export function deriveReport(report: Report): ReportView {
  const { source, claim, brief, stance, occasion, value, date, figure } = report;
  const { paragraph, quote, quoteStatus } = report;
  return {
    source: entryLink(source),
    claim: entryLink(claim),
    brief: entryLink(brief),
    stance,
    speaker: report.speaker === null ? null : entryLink(report.speaker),
    via: report.via.map(entryLink),
    occasion,
    quote: quote === null ? null : { text: quote, language: source.language },
    quoteStatus,
    value,
    date,
    figure,
    paragraph,
  };
}
