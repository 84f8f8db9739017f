import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/fingerprint/tokenize.ts';

const wordsOf = (text: string): readonly string[] => tokenize(text).map((word) => word.text);

describe('tokenize', () => {
  it.each([
    ['Russia’s “full-fledged” meeting', "russia's full fledged meeting"],
    ["RUSSIA'S full–fledged   meeting.", "russia's full fledged meeting"],
    ['the leaders’ meeting', 'the leaders meeting'],
    ['Sept. 15–16', 'sept 15 16'],
    ['more than 2,000 troops, 2.5 times', 'more than 2,000 troops 2.5 times'],
    ['in 2022. 15 ships', 'in 2022 15 ships'],
    ['£5m and 20 %', '£ 5m and 20 %'],
    ['ﬁrst ｗｏｒｄ m²', 'first word m2'],
    ['Straße STRASSE', 'strasse strasse'],
    ['ΟΔΟΣ οδός', 'οδος οδός'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['习近平会见普京。', '习 近 平 会 见 普 京'],
    ['在2022年9月', '在 2022 年 9 月'],
    ['カタカナ ｶﾞｷﾞ', 'カ タ カ ナ ガ ギ'],
    ['قالَ الـرئيس، «نعم»', 'قال الرئيس نعم'],
    ['한국 말', '한국 말'],
    ['', ''],
    ['… — “”', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(wordsOf(text).join(' ')).toBe(expected);
  });

  it('keeps the place of every word in the original text', () => {
    const text = 'The “ﬁrst” word:\u00a0Russia’s.';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'ﬁrst',
      'word',
      'Russia’s',
    ]);
  });

  it('reads every Unicode form of a text alike', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, (value) => {
        expect(wordsOf(value.normalize('NFC'))).toEqual(wordsOf(value.normalize('NFD')));
      }),
    );
  });

  it('reads its own words as the same words again, at ascending places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const words = tokenize(value);
        const texts = words.map((word) => word.text);
        expect(wordsOf(texts.join(' '))).toEqual(texts);
        for (const [index, word] of words.entries()) {
          expect(word.start).toBeGreaterThanOrEqual(words[index - 1]?.start ?? 0);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(value.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['combining marks', `a${'\u0301'.repeat(200_000)}`, 1],
    ['apostrophes', "a'".repeat(200_000), 1],
    ['lone surrogates', '\ud800'.repeat(200_000), 0],
    ['zero-width joiners', '\u200d'.repeat(200_000), 0],
    ['one long word', 'a'.repeat(500_000), 1],
  ])('reads hostile %s to their end', (_, text, count) => {
    expect(tokenize(text)).toHaveLength(count);
  });
});
