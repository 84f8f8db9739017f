import { findWords } from './find-words.ts';
import { settledKey } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-lookup.ts';

/** The most times that a name is counted; a source that has it more often has it “at least” so often. */
const mostCounted = 99;

/** How often a name stands in the source; null where nobody with the source has counted it. */
export function findNameCount(lookup: FingerprintLookup, name: string): number | null {
  const { settled } = lookup.fingerprint;
  for (let count = 0; count <= mostCounted; count += 1) {
    if (settled.has(nameCountKey(lookup, name, count))) return count;
  }
  return null;
}

/** The key that settles how often a name stands in the words of the source itself. */
export function settleNameCount(
  lookup: FingerprintLookup,
  name: string,
  sourceWords: readonly string[],
): number {
  const words = wordsOf(name);
  let count = 0;
  for (const [start] of sourceWords.entries()) {
    if (words.length > 0 && words.every((word, step) => sourceWords[start + step] === word)) {
      count += 1;
    }
  }
  return nameCountKey(lookup, name, Math.min(count, mostCounted));
}

function nameCountKey(
  { fingerprint, hashes }: FingerprintLookup,
  name: string,
  count: number,
): number {
  return settledKey(`name ${count} ${wordsOf(name).join(' ')}`, fingerprint.salt, hashes);
}

function wordsOf(name: string): readonly string[] {
  return findWords(name).map((word) => word.text);
}
