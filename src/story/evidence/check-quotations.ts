import type { QuoteAnswer } from '../../fingerprint/find-quote.ts';
import {
  findQuoteInSources,
  type QuotableSources,
} from '../../fingerprint/find-quote-in-sources.ts';
import { tokenize } from '../../fingerprint/tokenize.ts';
import { findQuotedRanges, type QuotingText } from './find-quoted-ranges.ts';

/** A quotation of two words or more in a brief's prose. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A quotation with what the fingerprints say of it. */
export interface CheckedQuotation extends Quotation {
  readonly answer: QuoteAnswer;
}

export interface CheckedQuotations {
  readonly quotations: readonly CheckedQuotation[];
  /** Offsets of quotation marks without a partner. */
  readonly unmatched: readonly number[];
}

/** Whether each quotation of a piece of prose appears in one of the sources that it may quote. */
export function checkQuotations(prose: QuotingText, sources: QuotableSources): CheckedQuotations {
  const ranges = findQuotedRanges(prose);
  return {
    quotations: longQuotations(prose, ranges).map((quotation) => ({
      ...quotation,
      answer: findQuoteInSources(sources, quotation.quote),
    })),
    unmatched: ranges.unmatched,
  };
}

/** The quotations of a piece of prose that are looked up: those of two words or more. */
export function longQuotations(
  prose: QuotingText,
  { quotations } = findQuotedRanges(prose),
): readonly Quotation[] {
  return quotations
    .map(({ start, end, innerStart, innerEnd }) => ({
      start,
      end,
      quote: prose.text.slice(innerStart, innerEnd),
    }))
    .filter(({ quote }) => tokenize(quote).length > 1);
}
