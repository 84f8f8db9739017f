import { anchorResidue, findAnchors } from './find-anchors.ts';
import { leastRun } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-lookup.ts';
import { findRun } from './fingerprint-lookup.ts';

/** A run of eight or more words that also appears in the source: from word `start` up to `end`. */
export interface SharedWords {
  readonly start: number;
  readonly end: number;
}

export interface SharedRuns {
  readonly runs: readonly SharedWords[];
  /** False if the budget ended before every suspicion was looked into. */
  readonly complete: boolean;
}

/**
 * Every run of eight or more words in a row that these words share with the source.
 *
 * Eight words are looked up only if their anchor fits, so prose of its own costs next to nothing.
 */
export function findSharedRuns(lookup: FingerprintLookup, words: readonly string[]): SharedRuns {
  const runs: SharedWords[] = [];
  let complete = true;
  for (const start of findSuspectStarts(lookup, words)) {
    const result = findRun(lookup, words.slice(start, start + leastRun));
    if (result === 'spent') complete = false;
    if (result !== 'found') continue;
    const last = runs.at(-1);
    if (last !== undefined && last.end === start + leastRun - 1) {
      runs[runs.length - 1] = { start: last.start, end: start + leastRun };
    } else {
      runs.push({ start, end: start + leastRun });
    }
  }
  return { runs, complete };
}

/** Where eight words begin whose anchor fits the fingerprint. */
function findSuspectStarts(
  { fingerprint, hashes }: FingerprintLookup,
  words: readonly string[],
): readonly number[] {
  const residues = new Set(fingerprint.anchors);
  return findAnchors(words, fingerprint.salt, hashes).flatMap((anchor, start) =>
    residues.has(anchorResidue(anchor, fingerprint.anchors.length)) ? [start] : [],
  );
}
