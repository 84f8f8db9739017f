import { describe, expect, it } from 'vitest';
import { fingerprintHashes } from '../../src/disk/fingerprints/fingerprint-hashes.ts';
import { findQuote } from '../../src/fingerprint/find-quote.ts';
import { pairChoices } from '../../src/fingerprint/fingerprint.ts';
import {
  type FingerprintLookup,
  makeLookup,
  makeOwnLookup,
} from '../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../src/fingerprint/make-fingerprint.ts';
import { tokenize } from '../../src/fingerprint/tokenize.ts';
import { articleText, articleWords } from './invented-article.ts';
import { makeQuickHashes } from './quick-hashes.ts';

const hashes = makeQuickHashes();
const made = makeFingerprint(articleWords, hashes);
const makeStranger = (searches: number): FingerprintLookup =>
  makeLookup(made.fingerprint, hashes, new Map(), searches);
const lookup = makeStranger(10_000);

describe('findQuote', () => {
  it.each([
    'WE have one ship',
    'one  ship',
    'we have one ship and she is old',
    '“within days, not weeks”',
    'more than 140 people',
    'We have one ship … in the spring',
    'we have one [small] ship',
    '[N]obody on the islands had been told',
    'told reporters that [the ship] could be hired',
  ])('finds %j', (quote) => {
    expect(findQuote(lookup, quote).kind).toBe('found');
  });

  it.each([
    ['we have two ships', 'we have two ships'],
    ['ship one', 'ship one'],
    ['old is she', 'old is she'],
    ['we have one ship … in the autumn', 'in the autumn'],
    ['we have … [one] old ship', 'old ship'],
    ['more than 1.40 people', 'more than 1.40 people'],
    ['one [old] she', 'one she'],
    ['that [Osei] could be hired', 'that could be hired'],
  ])('does not find %j', (quote, words) => {
    expect(findQuote(lookup, quote)).toMatchObject({ kind: 'not-found', words: words.split(' ') });
  });

  it.each([
    ['ship', 'one-word'],
    ['we have one ship … spring', 'one-word'],
    ['…', 'no-words'],
    ['', 'no-words'],
    ['ship '.repeat(101), 'too-long'],
  ])('leaves %j unchecked', (quote, why) => {
    expect(findQuote(lookup, quote)).toEqual({ kind: 'unchecked', why });
  });

  it('finds every run of two to twenty words, and none of them with a word changed', () => {
    const own = makeOwnLookup(made, hashes);
    for (let start = 0; start + 20 <= articleWords.length; start += 1) {
      const length = 2 + (start % 19);
      const run = articleWords.slice(start, start + length);
      expect(findQuote(own, run.join(' ')).kind).toBe('found');
      const changed = run.with(start % length, 'zebra').join(' ');
      expect(findQuote(own, changed).kind).toBe('not-found');
    }
  });

  it('looks no further than its budget, and then says so', () => {
    const poor = makeStranger(1);
    expect(findQuote(poor, 'one ship')).toEqual({ kind: 'found' });
    expect(findQuote(poor, 'harbour office')).toEqual({ kind: 'unchecked', why: 'spent' });
    expect(findQuote(poor, 'one ship')).toEqual({ kind: 'found' });
  });

  it('works for Chinese and Arabic', () => {
    for (const [text, quote, wrong] of [
      ['两国元首将在撒马尔罕会晤，外交部说。', '元首将在撒马尔罕', '元首将不在'],
      ['قال الرئيسُ إن اللقاء سيكون قريبًا', 'إنّ اللقاء سيكون', 'إن اللقاء لن يكون'],
    ] as const) {
      const words = tokenize(text).map((word) => word.text);
      const foreign = makeOwnLookup(makeFingerprint(words, hashes), hashes);
      expect(findQuote(foreign, quote).kind).toBe('found');
      expect(findQuote(foreign, wrong).kind).toBe('not-found');
    }
  });

  it('works with the real scrypt', () => {
    const words = tokenize('a partnership without any bounds').map((word) => word.text);
    const real = makeFingerprint(words, fingerprintHashes).fingerprint;
    const stranger = makeLookup(real, fingerprintHashes, new Map(), 9);
    expect(findQuote(stranger, 'any bounds')).toEqual({ kind: 'found' });
  });

  it('is wrong about fewer than one in a million pairs', () => {
    // The tags are 48 bits wide; at 20 bits the same tags must fit as often as chance says.
    const width = 2 ** 20;
    const narrow = new Set([...made.fingerprint.runs].map((tag) => tag % width));
    let fits = 0;
    for (let query = 0; query < 200_000; query += 1) {
      const bytes = hashes.fast(`run 2 ${query}`);
      if (narrow.has(Buffer.from(bytes).readUIntBE(0, 6) % width)) fits += 1;
    }
    const expected = (200_000 * narrow.size) / width;
    expect(fits).toBeGreaterThan(expected * 0.75);
    expect(fits).toBeLessThan(expected * 1.25);
    const mostRuns = 20_000 * 7;
    expect((pairChoices * mostRuns) / 2 ** 48).toBeLessThan(1e-6);
  });

  it('has no wrong answer in 4,000 pairs of the article’s own words that do not meet there', () => {
    const meeting = new Set(articleWords.slice(1).map((word, at) => `${articleWords[at]} ${word}`));
    let wrong = 0;
    for (let query = 0; query < 4_000; query += 1) {
      const first = articleWords[query % articleWords.length] ?? '';
      const second =
        articleWords[(query * 7 + Math.floor(query / 348)) % articleWords.length] ?? '';
      if (meeting.has(`${first} ${second}`)) continue;
      if (findQuote(lookup, `${first} ${second}`).kind === 'found') wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it('is not misled by where the text of the article is cut into lines', () => {
    expect(tokenize(articleText.replaceAll('\n', ' ')).map((word) => word.text)).toEqual(
      articleWords,
    );
  });
});
