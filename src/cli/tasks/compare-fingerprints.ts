import { findQuote } from '../../fingerprint/find-quote.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import { type FingerprintLookup, makeLookup } from '../../fingerprint/fingerprint-lookup.ts';

/** What a new fingerprint says of the quotations of its source’s briefs, beside the one that it would replace. */
export interface FingerprintChange {
  /** Whether there is an earlier one, of another text. */
  readonly isOther: boolean;
  /** The quotations that the earlier text is known to hold and the new one does not. */
  readonly lost: readonly string[];
  /** The quotations that the new text does not hold. */
  readonly notFound: readonly string[];
}

/** Compares by what is settled in the earlier fingerprint: to look up the rest would take minutes. */
export function compareFingerprints(
  quotations: readonly string[],
  made: FingerprintLookup,
  earlier: Fingerprint | null,
): FingerprintChange {
  const notFound = [...new Set(quotations)].filter(
    (quotation) => findQuote(made, quotation).kind === 'not-found',
  );
  // The salt follows from the whole text.
  const isOther = earlier !== null && Buffer.compare(earlier.salt, made.fingerprint.salt) !== 0;
  if (!isOther) return { isOther, lost: [], notFound };
  const before = makeLookup(earlier, made.hashes, new Map(), 0);
  const lost = notFound.filter((quotation) => findQuote(before, quotation).kind === 'found');
  return { isOther, lost, notFound };
}
