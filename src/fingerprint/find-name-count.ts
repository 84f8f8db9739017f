import { settledKey } from './fingerprint.ts';
import type { FingerprintLookup } from './fingerprint-lookup.ts';
import { tokenize } from './tokenize.ts';

/** The most times that a name is counted; a source that has it more often has it “at least” so often. */
const mostCounted = 99;

/** How often a name appears in the source; null where no one with the source has counted it. */
export function findNameCount(lookup: FingerprintLookup, name: string): number | null {
  const { settled } = lookup.fingerprint;
  if (!settled.has(countedKey(lookup, name))) return null;
  for (let count = 0; count <= mostCounted; count += 1) {
    if (settled.has(nameCountKey(lookup, name, count))) return count;
  }
  return null;
}

/** How often a name appears in the words of a source, with a possessive `’s` too. */
export function countName(name: string, sourceWords: readonly string[]): number {
  const words = wordsOf(name);
  if (words.length === 0) return 0;
  return sourceWords.filter((_, start) =>
    words.every((word, step) => {
      const written = sourceWords[start + step];
      return written === word || (step === words.length - 1 && written === `${word}'s`);
    }),
  ).length;
}

/** The keys that settle how often a name appears in the words of the source itself. */
export function settleNameCount(
  lookup: FingerprintLookup,
  name: string,
  sourceWords: readonly string[],
): readonly number[] {
  const count = Math.min(countName(name, sourceWords), mostCounted);
  return [countedKey(lookup, name), nameCountKey(lookup, name, count)];
}

/** That a name was counted at all: to ask for every number would be slow where it was not. */
function countedKey({ fingerprint, hashes }: FingerprintLookup, name: string): number {
  return settledKey(`counted ${wordsOf(name).join(' ')}`, fingerprint.salt, hashes);
}

function nameCountKey(
  { fingerprint, hashes }: FingerprintLookup,
  name: string,
  count: number,
): number {
  return settledKey(`name ${count} ${wordsOf(name).join(' ')}`, fingerprint.salt, hashes);
}

function wordsOf(name: string): readonly string[] {
  return tokenize(name).map((word) => word.text);
}
