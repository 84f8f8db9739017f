import { findQuote, settledQuoteKeys } from '../../fingerprint/find-quote.ts';
import type { FingerprintLookup } from '../../fingerprint/fingerprint-lookup.ts';
import { settledOrderKeys } from '../../fingerprint/quote-order.ts';
import { settledProseKey } from './check-shared-runs.ts';
import type { QuotingText } from './find-quoted-ranges.ts';

/**
 * What may be kept as settled of published prose and quotations: the quotations that are found, with the order of their parts as far as the
 * fingerprint tells it, and the prose that shares no run
 * at all, so that no machine has to look for them again.
 */
export function findSettledKeys(
  lookup: FingerprintLookup,
  prose: readonly QuotingText[],
  quotations: readonly string[],
): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const quotation of quotations) {
    if (findQuote(lookup, quotation).kind !== 'found') continue;
    for (const key of settledQuoteKeys(lookup, quotation)) keys.add(key);
    for (const key of settledOrderKeys(lookup, quotation)) keys.add(key);
  }
  for (const piece of prose) {
    const key = settledProseKey(piece, lookup);
    if (key !== null) keys.add(key);
  }
  return keys;
}
