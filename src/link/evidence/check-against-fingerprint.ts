import type { QuotationRange } from '../../parse/fingerprint/find-quotation-ranges.ts';
import { findQuotationRanges } from '../../parse/fingerprint/find-quotation-ranges.ts';
import type { QuoteAnswer } from '../../parse/fingerprint/find-quote.ts';
import { findQuote, settledQuoteKeys } from '../../parse/fingerprint/find-quote.ts';
import { findSharedRuns } from '../../parse/fingerprint/find-shared-runs.ts';
import type { FingerprintWord } from '../../parse/fingerprint/find-words.ts';
import { findWords } from '../../parse/fingerprint/find-words.ts';
import { leastRun, settledKey } from '../../parse/fingerprint/fingerprint.ts';
import type { FingerprintLookup } from '../../parse/fingerprint/fingerprint-lookup.ts';

/** A restating brief's prose, and the names and titles that it cannot put in other words. */
export interface RestatingProse {
  /** Plain text; a blank line ends a paragraph, and with it every quotation. */
  readonly text: string;
  readonly allowedPhrases: readonly string[];
}

/** A quotation of two words or more in the prose, with what the fingerprint says of it. */
export interface CheckedQuotation {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly answer: QuoteAnswer;
}

/** A run of the source's words outside quotation marks. */
export interface SharedRun {
  readonly start: number;
  readonly end: number;
  /** How many words it has, quoted ones not counted. */
  readonly length: number;
}

export interface FingerprintCheck {
  readonly quotations: readonly CheckedQuotation[];
  readonly sharedRuns: readonly SharedRun[];
  /** Offsets of quotation marks without a partner. */
  readonly unmatched: readonly number[];
  /** False if the budget ended before all of the prose was compared. */
  readonly proseChecked: boolean;
}

/** A shared run with fewer words than this besides names and titles is no copied sentence. */
const leastOwnWords = 4;

/**
 * What a source's fingerprint says of a brief that restates it: of each quotation whether it is
 * verbatim, and which runs of eight or more words outside quotation marks are the source's.
 *
 * A single word in quotation marks is neither looked up nor does it break a run, so that it cannot
 * hide a copied sentence; it does not count either.
 */
export function checkAgainstFingerprint(
  { text, allowedPhrases }: RestatingProse,
  lookup: FingerprintLookup,
): FingerprintCheck {
  const { quotations, unmatched } = findQuotationRanges(text);
  const quoted = quotations.filter((range) => findWords(innerText(text, range)).length > 1);
  const isSingle = (word: FingerprintWord): boolean =>
    quotations.some((range) => range.start < word.start && word.end < range.end);

  const allowed = allowedPhrases.map((phrase) => findWords(phrase).map((word) => word.text));
  const sharedRuns: SharedRun[] = [];
  let proseChecked = true;
  const segments = findSegments(text, quoted);
  const isSettled = lookup.fingerprint.settled.has(proseKey(segments, lookup));
  for (const segment of isSettled ? [] : segments) {
    const { runs, complete } = findSharedRuns(
      lookup,
      segment.map((word) => word.text),
    );
    proseChecked &&= complete;
    for (const { start, end } of runs) {
      const run = segment.slice(start, end);
      const length = run.filter((word) => !isSingle(word)).length;
      const isCopied = length >= leastRun && countOwnWords(run, allowed) >= leastOwnWords;
      const [first, last] = [run[0], run.at(-1)];
      if (isCopied && first && last) sharedRuns.push({ start: first.start, end: last.end, length });
    }
  }
  return {
    quotations: quoted.map((range) => {
      const quote = innerText(text, range);
      return { start: range.start, end: range.end, quote, answer: findQuote(lookup, quote) };
    }),
    sharedRuns,
    unmatched,
    proseChecked,
  };
}

/**
 * What may be kept as settled of published texts and `quote` fields: the quotes that are found, and
 * the prose that shares no run at all, so that no machine has to look for them again.
 */
export function findSettledKeys(
  lookup: FingerprintLookup,
  texts: readonly string[],
  quotes: readonly string[],
): ReadonlySet<number> {
  const keys = new Set<number>();
  const settleQuote = (quote: string): void => {
    if (findQuote(lookup, quote).kind !== 'found') return;
    for (const key of settledQuoteKeys(lookup, quote)) keys.add(key);
  };
  for (const quote of quotes) settleQuote(quote);
  for (const text of texts) {
    const quoted = findQuoted(text);
    for (const range of quoted) settleQuote(innerText(text, range));
    const segments = findSegments(text, quoted);
    const results = segments.map((segment) =>
      findSharedRuns(
        lookup,
        segment.map((word) => word.text),
      ),
    );
    if (results.every((result) => result.complete && result.runs.length === 0)) {
      keys.add(proseKey(segments, lookup));
    }
  }
  return keys;
}

/** The texts in quotation marks of two words or more, which is what is looked up. */
export function quotedTexts(text: string): readonly string[] {
  return findQuoted(text).map((range) => innerText(text, range));
}

function findQuoted(text: string): readonly QuotationRange[] {
  return findQuotationRanges(text).quotations.filter(
    (range) => findWords(innerText(text, range)).length > 1,
  );
}

type Segment = readonly FingerprintWord[];

function innerText(text: string, range: QuotationRange): string {
  return text.slice(range.innerStart, range.innerEnd);
}

/** The words outside these quotations, in stretches that no quotation interrupts. */
function findSegments(text: string, quoted: readonly QuotationRange[]): readonly Segment[] {
  const bounds = [0, ...quoted.flatMap((range) => [range.start, range.end]), text.length];
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < bounds.length; index += 2) {
    const [from = 0, to = 0] = [bounds[index], bounds[index + 1]];
    const words = findWords(text.slice(from, to));
    segments.push(
      words.map((word) => ({ ...word, start: word.start + from, end: word.end + from })),
    );
  }
  return segments;
}

function proseKey(segments: readonly Segment[], lookup: FingerprintLookup): number {
  const prose = segments.map((segment) => segment.map((word) => word.text).join(' ')).join('\n');
  return settledKey(`prose ${prose}`, lookup.fingerprint.salt, lookup.hashes);
}

function countOwnWords(run: Segment, allowed: readonly (readonly string[])[]): number {
  const covered = new Set<number>();
  for (const [start] of run.entries()) {
    for (const phrase of allowed) {
      if (phrase.every((word, step) => run[start + step]?.text === word)) {
        for (const [step] of phrase.entries()) covered.add(start + step);
      }
    }
  }
  return run.length - covered.size;
}
