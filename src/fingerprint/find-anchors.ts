import { encodeBytes } from './encode-bytes.ts';
import type { FingerprintHashes } from './fingerprint.ts';
import { anchorSpread, leastRun, readNumber } from './fingerprint.ts';

/** A run of five words chosen to recognise the eight around it by. */
export interface FingerprintAnchor {
  readonly position: number;
  readonly hash: number;
}

/**
 * The anchor of every eight words in a row, by the place of the first of the eight: of the four
 * runs of five words among them the one with the least hash (winnowing: Schleimer, Wilkerson and
 * Aiken, 2003). Neighbours mostly have the same one.
 *
 * Eight words have the same anchor in every text.
 */
export function findAnchors(
  words: readonly string[],
  salt: Uint8Array,
  hashes: FingerprintHashes,
): readonly FingerprintAnchor[] {
  const prefix = `anchor ${encodeBytes(salt)}`;
  const runs: { position: number; rank: number; hash: number }[] = [];
  for (let position = 0; position + anchorWords <= words.length; position += 1) {
    const run = words.slice(position, position + anchorWords).join(' ');
    const bytes = hashes.fast(`${prefix} ${run}`);
    runs.push({ position, rank: readNumber(bytes, 0, 6), hash: readNumber(bytes, 6, 6) });
  }
  return runs.slice(0, 1 - windowLength).map((_, first) => {
    const window = runs.slice(first, first + windowLength);
    const { position, hash } = window.reduce((best, run) => (run.rank <= best.rank ? run : best));
    return { position, hash };
  });
}

/** All that a fingerprint keeps of an anchor, when it keeps that many anchors. */
export function anchorResidue(anchor: FingerprintAnchor, anchorCount: number): number {
  return anchor.hash % (anchorCount * anchorSpread);
}

const anchorWords = 5;
const windowLength = leastRun - anchorWords + 1;
