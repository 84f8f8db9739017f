import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSharedRuns } from '../../src/fingerprint/find-shared-runs.ts';
import { makeLookup, makeOwnLookup } from '../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../src/fingerprint/make-fingerprint.ts';
import { articleWords } from './invented-article.ts';
import { makeQuickHashes } from './quick-hashes.ts';

const hashes = makeQuickHashes();
const made = makeFingerprint(articleWords, hashes);
const own = makeOwnLookup(made, hashes);
const strange = fc.array(fc.constantFrom('zebra', 'quartz', 'lagoon', 'violin'), { maxLength: 12 });

describe('findSharedRuns', () => {
  it('finds every run of eight or more words, at its exact place and length', () => {
    const start = fc.nat({ max: articleWords.length - 8 });
    fc.assert(
      fc.property(
        strange,
        start,
        fc.integer({ min: 8, max: 40 }),
        strange,
        (before, at, n, after) => {
          const run = articleWords.slice(at, at + n);
          const { runs, complete } = findSharedRuns(own, [...before, ...run, ...after]);
          expect(runs).toEqual([{ start: before.length, end: before.length + run.length }]);
          expect(complete).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds each of the runs of exactly eight words, and none of seven', () => {
    for (let start = 0; start + 8 <= articleWords.length; start += 1) {
      const eight = articleWords.slice(start, start + 8);
      expect(findSharedRuns(own, ['zebra', ...eight, 'zebra']).runs).toEqual([
        { start: 1, end: 9 },
      ]);
      const seven = ['zebra', ...eight.slice(0, 7), 'zebra', ...eight.slice(1)];
      expect(findSharedRuns(own, seven).runs).toEqual([]);
    }
  });

  it('finds the same runs without the text as with it', () => {
    const words = [
      ...articleWords.slice(40, 52),
      'zebra',
      ...articleWords.slice(100, 106),
      'quartz',
    ];
    const stranger = makeLookup(made.fingerprint, hashes, new Map(), 1000);
    expect(findSharedRuns(stranger, words)).toEqual(findSharedRuns(own, words));
  });

  it('says so when its budget does not reach', () => {
    const poor = makeLookup(made.fingerprint, hashes, new Map(), 3);
    expect(findSharedRuns(poor, articleWords.slice(0, 30)).complete).toBe(false);
  });

  it('does next to nothing for prose of its own', () => {
    const stranger = makeLookup(made.fingerprint, hashes, new Map(), 15);
    const prose = Array.from({ length: 335 }, (_, at) => `word${(at * 7919) % 1009}`);
    expect(findSharedRuns(stranger, prose)).toEqual({ runs: [], complete: true });
  });

  it('finds nothing in a text or a source of fewer than eight words', () => {
    const short = makeFingerprint(articleWords.slice(0, 7), hashes);
    expect(findSharedRuns(makeOwnLookup(short, hashes), articleWords).runs).toEqual([]);
    expect(findSharedRuns(own, articleWords.slice(0, 7)).runs).toEqual([]);
    expect(findSharedRuns(own, []).runs).toEqual([]);
  });
});
