import { encodeBytes } from './encode-bytes.ts';

/** What is kept of a source to check a brief against it; docs/fingerprints.md says what it says. */
export interface Fingerprint {
  /** Sixteen bytes that follow from the whole text, so that one text always gives one file. */
  readonly salt: Uint8Array;
  /** Tags of every run of two to eight words, made of the secret values of their word pairs. */
  readonly runs: ReadonlySet<number>;
  /** Residues of the anchors in ascending order, see `findAnchors`. */
  readonly anchors: readonly number[];
  /** Keys of quotes and texts of published briefs that were checked before and are right. */
  readonly settled: ReadonlySet<number>;
}

/** The two hash functions, handed in because the shells have the fast native ones. */
export interface FingerprintHashes {
  /** SHA-256 of the UTF-8 bytes. */
  readonly fast: (text: string) => Uint8Array;
  /** scrypt of the UTF-8 bytes (RFC 7914): N 16384, r 8, p 1, so 16 MiB; 16 bytes out. */
  readonly slow: (text: string, salt: Uint8Array) => Uint8Array;
}

/** A shared run of this many words is reported; tags reach as far. */
export const leastRun = 8;
/** How many values a pair of words may have: that many slow hashes does one wrong guess cost. */
export const pairChoices = 32;
/** How many residues there are for each anchor: one strange run in that many passes for one. */
export const anchorSpread = 256;
/** The longest source that can be fingerprinted, in words. */
export const mostWords = 20_000;

/** Two neighbouring words as one key. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The pairs that together cover a run: two words at a time, and the last two of an odd run. */
export function coverRun(run: readonly string[]): readonly string[] {
  const pairs: string[] = [];
  for (let index = 0; index < run.length; index += 2) {
    const start = Math.min(index, run.length - 2);
    pairs.push(pairKey(run[start] ?? '', run[start + 1] ?? ''));
  }
  return pairs;
}

/** One of the values that a pair may have under this salt; each costs a slow hash. */
export function pairValue(
  pair: string,
  choice: number,
  salt: Uint8Array,
  hashes: FingerprintHashes,
): string {
  return encodeBytes(hashes.slow(`${choice} ${pair}`, salt));
}

/** The tag of a run of that many words, from the values of the pairs that cover it. */
export function runTag(
  length: number,
  values: readonly string[],
  hashes: FingerprintHashes,
): number {
  return readNumber(hashes.fast(`run ${length} ${values.join(' ')}`), 0, 6);
}

/** About how many words the source has: a little fewer where it repeats itself. */
export function lengthOfSource({ runs }: Fingerprint): number {
  // Of n words there are n - l + 1 runs of l words, for two to eight.
  const lengths = leastRun - 1;
  const lost = (leastRun * lengths) / 2;
  return Math.round((runs.size + lost) / lengths);
}

/** The key under which a question that was answered once is kept as settled. */
export function settledKey(question: string, salt: Uint8Array, hashes: FingerprintHashes): number {
  return readNumber(hashes.fast(`settled ${encodeBytes(salt)} ${question}`), 0, 6);
}

/** The number that these bytes stand for, the greatest first; at most six bytes. */
export function readNumber(bytes: Uint8Array, start: number, length: number): number {
  return bytes.subarray(start, start + length).reduce((number, byte) => number * 256 + byte, 0);
}
