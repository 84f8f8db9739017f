import { encodeBytes } from './encode-bytes.ts';
import { anchorResidue, findAnchors } from './find-anchors.ts';
import type { Fingerprint, FingerprintHashes } from './fingerprint.ts';
import {
  coverRun,
  leastRun,
  mostWords,
  pairChoices,
  pairKey,
  pairValue,
  readNumber,
  runTag,
} from './fingerprint.ts';

/** A fingerprint just made, with what only the holder of the text knows and no one may store. */
export interface NewFingerprint {
  readonly fingerprint: Fingerprint;
  readonly pairValues: ReadonlyMap<string, string>;
}

/**
 * The fingerprint of a text given by its words; nothing is settled in it yet.
 *
 * Costs one slow hash for each different pair of neighbouring words; `onPair` hears of each. The
 * value of a pair is one of 32 that the whole text decides: who lacks the text must try them all.
 */
export function makeFingerprint(
  words: readonly string[],
  hashes: FingerprintHashes,
  onPair: (done: number, total: number) => void = () => undefined,
): NewFingerprint {
  if (words.length < 2) throw new RangeError('A fingerprint needs at least two words');
  if (words.length > mostWords) throw new RangeError(`A fingerprint holds ${mostWords} words`);

  const secret = encodeBytes(hashes.slow(words.join(' '), new Uint8Array(16)));
  const salt = hashes.fast(`salt ${secret}`).slice(0, 16);
  const pairs = new Set(words.slice(1).map((word, index) => pairKey(words[index] ?? '', word)));
  const pairValues = new Map<string, string>();
  for (const pair of pairs) {
    const choice = readNumber(hashes.fast(`choice ${secret} ${pair}`), 0, 6) % pairChoices;
    pairValues.set(pair, pairValue(pair, choice, salt, hashes));
    onPair(pairValues.size, pairs.size);
  }

  const runs = new Set<number>();
  for (let length = 2; length <= leastRun; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const cover = coverRun(words.slice(start, start + length));
      const values = cover.map((pair) => pairValues.get(pair) ?? '');
      runs.add(runTag(length, values, hashes));
    }
  }
  const found = findAnchors(words, salt, hashes).map((anchor) => [anchor.hash, anchor] as const);
  const distinct = [...new Map(found).values()];
  const anchors = distinct.map((anchor) => anchorResidue(anchor, distinct.length));
  return {
    fingerprint: { salt, runs, anchors: anchors.sort((a, b) => a - b), settled: new Set() },
    pairValues,
  };
}
