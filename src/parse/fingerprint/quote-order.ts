import { findQuoteParts } from './find-quote-parts.ts';
import { settledKey } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-lookup.ts';

/**
 * The key under which a fingerprint keeps that the parts of a quote stand in its source in another order: only who has the text can
 * tell. Null for a quote of one part.
 */
export function rearrangedKey(
  { fingerprint, hashes }: FingerprintLookup,
  quote: string,
): number | null {
  const parts = partsOf(quote);
  if (parts.length < 2) return null;
  return settledKey(
    `rearranged ${parts.map((part) => part.join(' ')).join('\n')}`,
    fingerprint.salt,
    hashes,
  );
}

/** Whether who had the text of a source saw that the parts of a quote stand in it in another order. */
export function isKnownRearranged(lookup: FingerprintLookup, quote: string): boolean {
  const key = rearrangedKey(lookup, quote);
  return key !== null && lookup.fingerprint.settled.has(key);
}

/** Whether all parts of a quote stand in the words of a source, and not one behind the other. */
export function isRearranged(quote: string, sourceWords: readonly string[]): boolean {
  const parts = partsOf(quote);
  let from = 0;
  for (const part of parts) {
    const place = findFrom(part, sourceWords, from);
    if (place === null) return parts.every((one) => findFrom(one, sourceWords, 0) !== null);
    from = place + part.length;
  }
  return false;
}

function partsOf(quote: string): readonly (readonly string[])[] {
  return findQuoteParts(quote).flatMap(({ pieces }) => pieces);
}

function findFrom(
  part: readonly string[],
  sourceWords: readonly string[],
  from: number,
): number | null {
  for (let place = from; place + part.length <= sourceWords.length; place += 1) {
    if (part.every((word, step) => sourceWords[place + step] === word)) return place;
  }
  return null;
}
