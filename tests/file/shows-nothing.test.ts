import { describe, expect, test } from 'vitest';
import { showsNothing } from '../../src/file/text/shows-nothing.ts';

describe('a text shows nothing', () => {
  test.each([
    ['that is empty', ''],
    ['of spaces', ' \u00a0\u3000\t\n'],
    ['of zero-width spaces', '\u200b\u2060\ufeff'],
    ['of joiners', '\u200c\u200d'],
    ['of soft hyphens', '\u00ad'],
    ['of fillers', '\u3164\u115f\u1160\uffa0'],
    ['of Braille blanks', '\u2800 \u2800'],
    ['of selectors', '\ufe0f\u{e0100}\u180b'],
    ['of grapheme joiners', '\u034f'],
    ['of a Mongolian vowel separator', '\u180e'],
    ['of direction marks', '\u200e\u200f\u061c'],
    ['of a combining mark without a letter', '\u0301'],
    ['of inherent vowels', '\u17b4\u17b5'],
    ['of invisible operators', '\u2061\u2062\u2063\u2064'],
    ['of a blank note', '\u{1d159}'],
  ])('%s', (_name, text) => {
    expect(showsNothing(text)).toBe(true);
  });

  test.each([
    'a',
    '.',
    '—',
    '?',
    '1',
    '陈',
    'ل',
    '❤️',
    '👩‍🚀',
    '⠓',
    '\u00ada',
    'é'.normalize('NFD'),
  ])('but not %j', (text) => {
    expect(showsNothing(text)).toBe(false);
  });
});
