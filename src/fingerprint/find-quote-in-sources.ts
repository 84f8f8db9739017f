import { findQuote, isSettledQuote, type QuoteAnswer } from './find-quote.ts';
import type { FingerprintLookup } from './fingerprint-lookup.ts';
import { findQuoteOrder, type QuoteOrder } from './quote-order.ts';

/** The sources that a brief may quote. */
export interface QuotableSources {
  /** What a message calls them. */
  readonly name: string;
  /** The look-ups of those that have a fingerprint. */
  readonly lookups: readonly FingerprintLookup[];
  /** Whether one of them has none: a quote may appear there. */
  readonly isIncomplete: boolean;
  /** The sources of the story from which its prose must not be copied, by what a message calls them: all but the one it restates. */
  readonly others: readonly NamedLookup[];
}

export interface NamedLookup {
  readonly name: string;
  readonly lookup: FingerprintLookup;
}

/**
 * Whether a quote appears word for word in one of several sources. It is not found only if it is known to appear in none of
 * them.
 */
export function findQuoteInSources(
  { lookups, isIncomplete }: QuotableSources,
  quote: string,
): QuoteAnswer {
  if (lookups.some((lookup) => isSettledQuote(lookup, quote))) return { kind: 'found' };
  let answer: QuoteAnswer | null = null;
  for (const lookup of lookups) {
    const next = findQuote(lookup, quote);
    if (next.kind === 'found') return next;
    if (answer === null || next.kind === 'unchecked') answer = next;
  }
  const isOpen = answer === null || (answer.kind === 'not-found' && isIncomplete);
  return isOpen || answer === null ? { kind: 'unchecked', why: 'no-fingerprint' } : answer;
}

/** The order of a quote's parts by the sources that it may be from: as one of them has it, if any is known to. */
export function findOrderInSources({ lookups }: QuotableSources, quote: string): QuoteOrder {
  let order: QuoteOrder = 'unknown';
  for (const lookup of lookups) {
    const next = findQuoteOrder(lookup, quote);
    if (next === 'in-order') return next;
    if (next === 'rearranged') order = next;
  }
  return order;
}
