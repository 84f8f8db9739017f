import { findSharedRuns } from '../../fingerprint/find-shared-runs.ts';
import { leastRun, settledKey } from '../../fingerprint/fingerprint.ts';
import type { FingerprintLookup } from '../../fingerprint/fingerprint-lookup.ts';
import type { Token } from '../../fingerprint/tokenize.ts';
import { tokenize } from '../../fingerprint/tokenize.ts';
import { longQuotations } from './check-quotations.ts';
import { findQuotedRanges, type QuotingText } from './find-quoted-ranges.ts';

/** A run of the source's words outside quotation marks. */
export interface SharedRun {
  readonly start: number;
  readonly end: number;
  /** How many words it has, quoted ones not counted. */
  readonly length: number;
}

export interface SharedProse {
  readonly sharedRuns: readonly SharedRun[];
  /** False if the budget ended before all of the prose was compared. */
  readonly proseChecked: boolean;
}

/** A shared run with fewer words than this besides names and titles is no copied sentence. */
const leastOwnWords = 4;

/**
 * Which runs of eight or more words outside of quotations a brief shares with the source that it restates, besides
 * names and titles that cannot be put in other words.
 *
 * A single word in quotation marks is neither looked up nor does it break a run, so that it cannot
 * hide a copied sentence; it does not count either.
 */
export function checkSharedRuns(
  prose: QuotingText,
  allowedPhrases: readonly string[],
  lookup: FingerprintLookup,
): SharedProse {
  const { quotations } = findQuotedRanges(prose);
  const isSingle = (word: Token): boolean =>
    quotations.some((range) => range.start < word.start && word.end < range.end);

  const allowed = allowedPhrases.map((phrase) => tokenize(phrase).map((word) => word.text));
  const sharedRuns: SharedRun[] = [];
  let proseChecked = true;
  const segments = findSegments(prose);
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
  return { sharedRuns, proseChecked };
}

/** The key under which prose is kept that shares no run at all; null where it shares one. */
export function settledProseKey(prose: QuotingText, lookup: FingerprintLookup): number | null {
  const segments = findSegments(prose);
  const results = segments.map((segment) =>
    findSharedRuns(
      lookup,
      segment.map((word) => word.text),
    ),
  );
  const isSettled = results.every((result) => result.complete && result.runs.length === 0);
  return isSettled ? proseKey(segments, lookup) : null;
}

type Segment = readonly Token[];

/** The words outside of quotations, in stretches that no quotation interrupts. */
function findSegments(prose: QuotingText): readonly Segment[] {
  const { text } = prose;
  const quoted = longQuotations(prose);
  const bounds = [0, ...quoted.flatMap((range) => [range.start, range.end]), text.length];
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < bounds.length; index += 2) {
    const [from = 0, to = 0] = [bounds[index], bounds[index + 1]];
    const words = tokenize(text.slice(from, to));
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
