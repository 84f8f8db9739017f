import type { QuotePart } from './find-quote-parts.ts';
import { findQuoteParts } from './find-quote-parts.ts';
import { leastRun, settledKey } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-lookup.ts';
import { findRun } from './fingerprint-lookup.ts';

/** What a fingerprint says of a quote. Unchecked is not a pass. */
export type QuoteAnswer =
  | { readonly kind: 'found' }
  /** The first words that do not appear in the source in this order, and how many words up to there do. */
  | { readonly kind: 'not-found'; readonly words: readonly string[]; readonly right: number }
  | { readonly kind: 'unchecked'; readonly why: Unchecked };

type Unchecked = 'no-words' | 'one-word' | 'too-long' | 'spent' | 'no-fingerprint';

/** A longer quote is not looked up: quotes are short. */
const longestQuote = 100;

/**
 * Whether a quote appears in the source word for word.
 *
 * Each part between ellipses has to; their order is not looked at. Where an insertion in brackets
 * replaced words of the source, the pieces around it may appear apart. A part of one word cannot be
 * looked up. Of a part longer than eight words every eight in a row have to appear in the source.
 */
export function findQuote(lookup: FingerprintLookup, quote: string): QuoteAnswer {
  const parts = findQuoteParts(quote);
  if (parts.length === 0) return { kind: 'unchecked', why: 'no-words' };
  if (parts.flatMap((part) => part.words).length > longestQuote) {
    return { kind: 'unchecked', why: 'too-long' };
  }
  const answers = parts.map((part) => findPart(lookup, part));
  return (
    answers.find((answer) => answer.kind === 'not-found') ??
    answers.find((answer) => answer.kind === 'unchecked') ?? { kind: 'found' }
  );
}

/** Whether all of a quote is kept as found, so that it costs nothing to look it up. */
export function isSettledQuote(lookup: FingerprintLookup, quote: string): boolean {
  const keys = settledQuoteKeys(lookup, quote);
  return keys.length > 0 && keys.every((key) => lookup.fingerprint.settled.has(key));
}

/** The keys under which the parts of a quote are kept once it was found. */
export function settledQuoteKeys(lookup: FingerprintLookup, quote: string): readonly number[] {
  return findQuoteParts(quote).map((part) => partKey(lookup, part));
}

function findPart(lookup: FingerprintLookup, part: QuotePart): QuoteAnswer {
  if (part.words.length < 2) return { kind: 'unchecked', why: 'one-word' };
  if (lookup.fingerprint.settled.has(partKey(lookup, part))) return { kind: 'found' };
  const joined = findWhole(lookup, part.words);
  if (joined.kind !== 'not-found' || part.pieces.length < 2) return joined;
  if (part.pieces.some((piece) => piece.length < 2)) return joined;
  const pieces = part.pieces.map((piece) => findWhole(lookup, piece));
  return pieces.find((answer) => answer.kind !== 'found') ?? { kind: 'found' };
}

function findWhole(lookup: FingerprintLookup, words: readonly string[]): QuoteAnswer {
  for (let start = 0; start === 0 || start + leastRun <= words.length; start += 1) {
    const run = words.slice(start, start + leastRun);
    const result = findRun(lookup, run);
    if (result === 'not-found')
      return { kind: 'not-found', words: run, right: countRight(lookup, words, start) };
    if (result === 'spent') return { kind: 'unchecked', why: 'spent' };
  }
  return { kind: 'found' };
}

/** How many words of a quote appear in the source before it goes wrong in the run that begins at `start`. */
function countRight(lookup: FingerprintLookup, words: readonly string[], start: number): number {
  // Of the run before, all words are right.
  const least = start === 0 ? 2 : leastRun;
  const run = words.slice(start, start + leastRun);
  for (let length = run.length - 1; length >= least; length -= 1) {
    if (findRun(lookup, run.slice(0, length)) === 'found') return start + length;
  }
  return start === 0 ? 0 : start + leastRun - 1;
}

function partKey({ fingerprint, hashes }: FingerprintLookup, part: QuotePart): number {
  const pieces = part.pieces.map((piece) => piece.join(' ')).join('\n');
  return settledKey(`quote ${pieces}`, fingerprint.salt, hashes);
}
