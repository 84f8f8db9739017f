import { describe, expect, test } from 'vitest';
import { findForbiddenCharacters } from '../../src/file/text/forbidden-characters.ts';

describe('forbidden', () => {
  test.each([
    ['NUL', 0x0000, 'U+0000', 'control character'],
    ['vertical tab', 0x000b, 'U+000B', 'control character'],
    [
      'carriage return, which no line end is once it is read',
      0x000d,
      'U+000D',
      'control character',
    ],
    ['escape', 0x001b, 'U+001B', 'control character'],
    ['delete', 0x007f, 'U+007F', 'control character'],
    ['next line', 0x0085, 'U+0085', 'control character'],
    ['line separator', 0x2028, 'U+2028', 'line or paragraph separator'],
    ['paragraph separator', 0x2029, 'U+2029', 'line or paragraph separator'],
    ['left-to-right embedding', 0x202a, 'U+202A', 'bidirectional control'],
    ['right-to-left override', 0x202e, 'U+202E', 'bidirectional control'],
    ['first strong isolate', 0x2068, 'U+2068', 'bidirectional control'],
    ['byte order mark', 0xfeff, 'U+FEFF', 'byte order mark'],
    ['placeholder of ours', 0xfdd0, 'U+FDD0', 'noncharacter'],
    ['noncharacter', 0xffff, 'U+FFFF', 'noncharacter'],
    ['tag A', 0xe0041, 'U+E0041', 'invisible tag character'],
    ['noncharacter of a later plane', 0x2fffe, 'U+2FFFE', 'noncharacter'],
    ['private use', 0xe000, 'U+E000', 'private-use character'],
    ['private use of Apple', 0xf8ff, 'U+F8FF', 'private-use character'],
    ['a lost letter', 0xfffd, 'U+FFFD', 'sign for a character that was lost'],
    ['private use of plane 16', 0x10fffd, 'U+10FFFD', 'private-use character'],
    ['unassigned', 0x0378, 'U+0378', 'no character is assigned'],
    ['unassigned in plane 3', 0x3fffd, 'U+3FFFD', 'no character is assigned'],
    ['high surrogate', 0xd800, 'U+D800', 'half of a surrogate pair'],
    ['low surrogate', 0xdfff, 'U+DFFF', 'half of a surrogate pair'],
    ['Hangul filler', 0x3164, 'U+3164', 'filler'],
    ['half-width Hangul filler', 0xffa0, 'U+FFA0', 'filler'],
    ['initial filler beside no jamo', 0x115f, 'U+115F', 'filler'],
    ['medial filler beside no jamo', 0x1160, 'U+1160', 'filler'],
    ['blank of Braille in other text', 0x2800, 'U+2800', 'blank of Braille'],
    ['object replacement', 0xfffc, 'U+FFFC', 'stand-in for an object'],
    ['annotation anchor', 0xfff9, 'U+FFF9', 'invisible control character'],
    ['deprecated control', 0x206a, 'U+206A', 'invisible control character'],
    ['selector after a Latin letter', 0xfe00, 'U+FE00', 'variation selector after a letter'],
    ['Han selector after a Latin letter', 0xe0100, 'U+E0100', 'variation selector after a letter'],
  ])('is %s', (_name, code, name, why) => {
    const text = `ab${String.fromCodePoint(code)}c`;
    const [found, ...others] = findForbiddenCharacters(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ offset: 2, name, why: expect.stringContaining(why) });
    expect(text.slice((found?.offset ?? 0) + (found?.length ?? 0))).toBe('c');
  });
});

describe('floods', () => {
  test.each([
    ['of diacritics', `a${'\u0301\u0316\u0330\u0334\u033d'}`, 1, 'U+0301'],
    ['on three letters', 'h\u0337\u0322e\u0335\u0361l\u0334\u0360', 0, 'U+0068'],
    ['of one Thai mark', `ก${'้'.repeat(4)}`, 1, 'U+0E49'],
    ['of vowel points', 'א\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8', 1, 'U+05B0'],
    ['of subjoined letters', `ཀ${'\u0f92\u0f94'.repeat(6)}`, 1, 'U+0F92'],
    ['of enclosing keys', `1${'\u20e3'.repeat(5)}`, 1, 'U+20E3'],
    ['of selectors', '😀\u{e0100}\u{e0101}\u{e0102}', 4, 'U+E0101'],
    ['of emoji selectors', '❤\ufe0f\ufe0f', 2, 'U+FE0F'],
    ['of zero-width characters', 'a\u200b\u200c\u200d\u2060\u200b', 1, 'U+200B'],
    ['of soft hyphens', 'a\u00ad\u00ad\u00ad\u00ad\u00ad', 1, 'U+00AD'],
    ['of grapheme joiners', `a${'\u034f'.repeat(9)}`, 1, 'U+034F'],
    ['of tags behind a flag that are none', '🏴\u{e0041}\u{e0042}\u{e007f}', 2, 'U+E0041'],
    ['of tags behind a flag without an end', '🏴\u{e0067}\u{e0062}\u{e0065}', 2, 'U+E0067'],
  ])('%s are one finding', (_name, text, offset, name) => {
    expect(findForbiddenCharacters(text)).toMatchObject([{ offset, name }]);
  });

  test('of findings are cut short', () => {
    expect(findForbiddenCharacters('\ue000a'.repeat(1000))).toHaveLength(5);
  });
});

describe('allowed', () => {
  test.each([
    ['tab and line feed', '\t\n'],
    ['joiners in Persian', 'می\u200cخواهم'],
    ['joiners in emoji', '👩\u200d🚀'],
    ['plain direction marks', '\u200e\u200f'],
    ['Arabic and Chinese', 'ليلى 陈美玲'],
    ['a soft hyphen and a no-break space', '\u00ad\u00a0'],
    ['variation selectors', '❤\ufe0f'],
    ['families, skin tones and keycaps', '👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🧑🏿‍🤝‍🧑🏻 1️⃣ #️⃣ ℹ️ ™️ ㊗️ ☺︎'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} and 🇩🇪'],
    ['Arabic with vowels', 'بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ ٱلۡأَرۡضِۖ'],
    ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים יְרוּשָׁלַ\u034fִם'],
    ['Vietnamese taken apart', 'Nguyễn Phú Trọng, người Việt'.normalize('NFD')],
    ['Greek taken apart', 'ᾧ ᾄ ᾆ τῇ'.normalize('NFD')],
    ['Navajo taken apart', 'ą́ą́'.normalize('NFD')],
    ['phonetic marks', 't̪̰̃ʰ ɛ̃̀ː'],
    ['Thai and Lao', 'กู้ยืมที่น้ำ ເຈົ້າ'],
    ['Devanagari and Bengali', 'क्ष्म्य अ॒ग्निमी॑ळे র‍্যাব'],
    ['Tibetan', 'ཧཀྵྨླྺྼྻྂ རྒྱལ་ཁབ'],
    ['Burmese and Khmer', 'ကျွန်ုပ် လွှဲ့် ស្ត្រី ភាសា\u200bខ្មែរ'],
    ['Mongolian selectors', 'ᠮᠣᠩᠭᠣᠯ᠎ᠠ ᠬ᠋ᠠ'],
    ['variants of Han characters', '葛\u{e0100}城 辻\u{e0101} 㐂\ufe00'],
    ['kana and Hangul taken apart', 'がぱ 한국어'.normalize('NFD')],
    ['fillers in old Korean', '\u115f\u1161 ᄀ\u1160'],
    ['Braille', '⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙'],
    ['Church Slavonic', 'тѣ҃ма с҃і'],
  ])('are %s', (_name, text) => {
    expect(findForbiddenCharacters(text)).toEqual([]);
  });
});
