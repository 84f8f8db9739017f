import { findQuote } from './find-quote.ts';
import { findQuoteParts } from './find-quote-parts.ts';
import { settledKey } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-lookup.ts';

/** How the parts of a quote appear in a source, as far as is known. */
export type QuoteOrder = 'in-order' | 'rearranged' | 'unknown';

/**
 * How the parts of a quote appear in a source by its fingerprint. A fingerprint shows only that each part appears there: their order is known
 * where whoever had the text noted it, and of a quote without an ellipsis whose words appear there as neighbours.
 */
export function findQuoteOrder(lookup: FingerprintLookup, quote: string): QuoteOrder {
  const parts = findQuoteParts(quote);
  if (piecesOf(quote).length < 2) return 'in-order';
  const { settled } = lookup.fingerprint;
  if (settled.has(orderKey(lookup, quote, 'rearranged'))) return 'rearranged';
  if (settled.has(orderKey(lookup, quote, 'in-order'))) return 'in-order';
  const [part, second] = parts;
  if (part === undefined || second !== undefined) return 'unknown';
  // Without its insertions it has one piece, which has to appear there as it is.
  return findQuote(lookup, part.words.join(' ')).kind === 'found' ? 'in-order' : 'unknown';
}

/** The keys under which a fingerprint keeps how the parts of a quote appear in the words of its source; none where that goes without saying. */
export function quoteOrderKeys(
  lookup: FingerprintLookup,
  quote: string,
  sourceWords: readonly string[],
): readonly number[] {
  if (piecesOf(quote).length < 2) return [];
  const order = orderIn(quote, sourceWords);
  return order === null ? [] : [orderKey(lookup, quote, order)];
}

/** The same from the fingerprint alone, as far as it shows: kept, no one has to look it up again. */
export function settledOrderKeys(lookup: FingerprintLookup, quote: string): readonly number[] {
  const isTold = piecesOf(quote).length > 1 && findQuoteOrder(lookup, quote) === 'in-order';
  return isTold ? [orderKey(lookup, quote, 'in-order')] : [];
}

/** How the parts of a quote appear in the words of a source: one after the other, or not so; null where one does not appear there at all. */
function orderIn(quote: string, sourceWords: readonly string[]): 'in-order' | 'rearranged' | null {
  const pieces = piecesOf(quote);
  let from = 0;
  for (const piece of pieces) {
    const place = findFrom(piece, sourceWords, from);
    if (place === null) {
      const areThere = pieces.every((one) => findFrom(one, sourceWords, 0) !== null);
      return areThere ? 'rearranged' : null;
    }
    from = place + piece.length;
  }
  return 'in-order';
}

/** The parts between ellipses, of three words or more, that appear in a quote again. */
export function findRepeatedParts(quote: string): readonly string[] {
  const parts = findQuoteParts(quote).map(({ words }) => words.join(' '));
  const again = parts.filter((part, index) => parts.indexOf(part) !== index);
  return [...new Set(again.filter((part) => part.split(' ').length > 2))];
}

function orderKey(
  { fingerprint, hashes }: FingerprintLookup,
  quote: string,
  order: 'in-order' | 'rearranged',
): number {
  const pieces = piecesOf(quote).map((piece) => piece.join(' '));
  return settledKey(`${order} ${pieces.join('\n')}`, fingerprint.salt, hashes);
}

function piecesOf(quote: string): readonly (readonly string[])[] {
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
