import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Figure } from '../../model/figure.ts';
import type { QuoteStatus, Report, Stance, Where } from '../../model/report.ts';
import type { Known } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type CreditedLink, creditedLink } from './credited-link.ts';
import { deriveVoice, type VoiceView } from './voice-view.ts';

/** One report as a page shows it. */
export interface ReportView {
  readonly source: EntryLink;
  /** The date of the source. */
  readonly published: Known<EdtfDate>;
  /** Whether the source is one of several versions of its document. */
  readonly isVersion: boolean;
  readonly claim: EntryLink;
  readonly brief: EntryLink;
  readonly stance: Stance;
  readonly voice: VoiceView;
  /** The agencies, nearest to the source first. */
  readonly via: readonly CreditedLink[];
  readonly occasion: string | EntryLink | null;
  readonly quote: QuoteView | null;
  /** The editors’ translation of the quote. */
  readonly translation: string | null;
  /** Whether the quote was found in the source; null if there is none. */
  readonly quoteStatus: QuoteStatus | null;
  readonly value: string | null;
  readonly date: EdtfDate | null;
  readonly figure: Figure | null;
  readonly where: Where | null;
  /** The sources whose report of the claim this one updates. */
  readonly updates: readonly EntryLink[];
  /** A remark of the editors. */
  readonly note: string | null;
}

export interface QuoteView {
  readonly text: string;
  /** The language of the source, if it is known. */
  readonly language: string | null;
}

export function deriveReport(report: Report): ReportView {
  const { source, claim, brief, stance, occasion, value, date, figure } = report;
  const { where, note, quote, quoteStatus } = report;
  return {
    source: entryLink(source),
    published: source.published,
    isVersion: source.versions.length > 0,
    claim: entryLink(claim),
    brief: entryLink(brief),
    stance,
    voice: deriveVoice(report),
    via: report.via.map((actor) => creditedLink(actor, report)),
    occasion: deriveOccasion(occasion),
    quote: quote === null ? null : { text: quote, language: source.language },
    translation: report.translation,
    quoteStatus,
    value,
    date,
    figure,
    where,
    updates: report.updates.map(entryLink),
    note,
  };
}

export function deriveOccasion(occasion: Report['occasion']): ReportView['occasion'] {
  return occasion === null || typeof occasion === 'string' ? occasion : entryLink(occasion);
}

/** An occasion as text: the title of an event. */
export function occasionText(occasion: ReportView['occasion']): string | null {
  return occasion === null || typeof occasion === 'string' ? occasion : occasion.name;
}
