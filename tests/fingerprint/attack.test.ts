import { describe, expect, it } from 'vitest';
import { fingerprintHashes } from '../../src/disk/fingerprints/fingerprint-hashes.ts';
import { encodeBytes } from '../../src/fingerprint/encode-bytes.ts';
import { anchorResidue, findAnchors } from '../../src/fingerprint/find-anchors.ts';
import { pairChoices, readNumber } from '../../src/fingerprint/fingerprint.ts';
import { findRun, makeLookup } from '../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../src/fingerprint/make-fingerprint.ts';
import { printFingerprint } from '../../src/fingerprint/parse-fingerprint.ts';
import { chainGreedily, commonWords } from './greedy-chaining.ts';
import { articleWords } from './invented-article.ts';
import { makeQuickHashes } from './quick-hashes.ts';

const hashes = makeQuickHashes();
const { fingerprint } = makeFingerprint(articleWords, hashes);

describe('who has the fingerprint but not the article', () => {
  it('finds no word of it in clear', () => {
    const fields = [...printFingerprint(fingerprint).matchAll(/": "(.*)"/g)].slice(1);
    expect(fields).toHaveLength(4);
    const text = fields
      .map((field) => field[1])
      .join(' ')
      .toLowerCase();
    for (const word of articleWords.filter((word) => /[aeiouy\d]/.test(word))) {
      expect(text).not.toContain(word);
    }
  });

  it('needs 32 slow hashes, of 16 MiB each, to be told that a guess is wrong', () => {
    const small = makeFingerprint(['no', 'limits'], fingerprintHashes).fingerprint;
    let calls = 0;
    const slow: typeof fingerprintHashes.slow = (text, salt) => {
      calls += 1;
      return fingerprintHashes.slow(text, salt);
    };
    const lookup = makeLookup(small, { ...fingerprintHashes, slow }, new Map(), 1);
    expect(findRun(lookup, ['no', 'bounds'])).toBe('not-found');
    expect(calls).toBe(pairChoices);
  });

  it('does not come to ten words in a row by 20,000 guesses with the commonest 10,000 words', () => {
    // With the real scrypt they take 7 to 14 hours of one core; here a quick hash stands in for it.
    const calls = hashes.slowCalls();
    const lookup = makeLookup(fingerprint, hashes, new Map(), 20_000);
    const lengths = chainGreedily(
      articleWords,
      (first, second) => findRun(lookup, [first, second]) === 'found',
      { guesses: 20_000, length: 10 },
    );
    expect(lengths.has(5)).toBe(true);
    expect(lengths.has(10)).toBe(false);
    expect(hashes.slowCalls() - calls).toBeGreaterThan(19_500 * pairChoices);
  });

  it('cannot go round the slow hashes: the anchors alone do not even carry a chain for two words', () => {
    const residues = new Set(fingerprint.anchors);
    const fits = (run: readonly string[]): boolean => {
      const bytes = hashes.fast(`anchor ${encodeBytes(fingerprint.salt)} ${run.join(' ')}`);
      const anchor = { position: 0, hash: readNumber(bytes, 6, 6) };
      return residues.has(anchorResidue(anchor, fingerprint.anchors.length));
    };
    let longest = 0;
    let branches = 0;
    for (let start = 0; start + 24 < articleWords.length; start += 24) {
      let known = articleWords.slice(start, start + 8);
      for (let right = 0; ; right += 1) {
        const context = known.slice(-4);
        const fitting = commonWords.filter((word) => fits([...context, word]));
        if (right === 0) branches += fitting.length;
        const taken = fitting[0] ?? '';
        longest = Math.max(longest, right);
        if (taken !== articleWords[start + 8 + right]) break;
        known = [...known, taken];
      }
    }
    const starts = Math.floor((articleWords.length - 25) / 24) + 1;
    expect(longest).toBeLessThan(2);
    expect(branches / starts).toBeGreaterThan(30);
  });

  it('learns from the anchors less about each word than is needed to tell it from the others', () => {
    const bits = (fingerprint.anchors.length * Math.log2(256)) / articleWords.length;
    expect(bits).toBeLessThan(3.6);
    const all = findAnchors(articleWords, fingerprint.salt, hashes);
    const chosen = [...new Set(all.map((anchor) => anchor.position))];
    const gaps = chosen.slice(1).map((position, at) => position - (chosen[at] ?? 0));
    // A gap of one word is the only one that a dictionary can bridge in 10,000 steps.
    expect(gaps.filter((gap) => gap === 1).length / articleWords.length).toBeLessThan(0.15);
  });
});
