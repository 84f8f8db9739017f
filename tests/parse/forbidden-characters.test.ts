import { describe, expect, test } from 'vitest';
import { findForbiddenCharacters } from '../../src/parse/forbidden-characters.ts';

describe('forbidden', () => {
  test.each([
    ['NUL', 0x0000, 'U+0000', 'control character'],
    ['vertical tab', 0x000b, 'U+000B', 'control character'],
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
  ])('is %s', (_name, code, name, why) => {
    const text = `ab${String.fromCodePoint(code)}c`;
    const [found, ...others] = findForbiddenCharacters(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ offset: 2, name, why: expect.stringContaining(why) });
    expect(text.slice((found?.offset ?? 0) + (found?.length ?? 0))).toBe('c');
  });
});

describe('allowed', () => {
  test.each([
    ['tab, line feed and carriage return', '\t\n\r'],
    ['joiners in Persian', 'می\u200cخواهم'],
    ['joiners in emoji', '👩\u200d🚀'],
    ['plain direction marks', '\u200e\u200f'],
    ['Arabic and Chinese', 'ليلى 陈美玲'],
    ['a soft hyphen and a no-break space', '\u00ad\u00a0'],
    ['variation selectors', '❤\ufe0f'],
    ['a replacement character', '\ufffd'],
  ])('are %s', (_name, text) => {
    expect(findForbiddenCharacters(text)).toEqual([]);
  });
});
