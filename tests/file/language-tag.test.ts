import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/file/schema/language-tag.ts';
import { textDirection } from '../../src/html/text-direction.ts';
import { words } from '../../src/words/english/words.ts';

describe('a language tag', () => {
  test.each([
    ['en', 'en', 'English', 'ltr'],
    ['EN-us', 'en-US', 'American English', 'ltr'],
    ['en-x-private', 'en-x-private', 'English', 'ltr'],
    ['en-u-ca-buddhist', 'en-u-ca-buddhist', 'English', 'ltr'],
    ['ar-u-nu-latn', 'ar-u-nu-latn', 'Arabic', 'rtl'],
    ['en-t-jp', 'en-t-jp', 'English', 'ltr'],
    ['en-a-bbb-x-y', 'en-a-bbb-x-y', 'English', 'ltr'],
    [
      'zh-Hant-HK-u-nu-hanidec',
      'zh-Hant-HK-u-nu-hanidec',
      'Chinese (Traditional, Hong Kong SAR China)',
      'ltr',
    ],
    ['und', 'und', 'not determined', 'ltr'],
    ['und-x-private', 'und-x-private', 'not determined', 'ltr'],
    ['art-lojban', 'jbo', 'Lojban', 'ltr'],
    ['iw', 'he', 'Hebrew', 'rtl'],
    ['az-Arab', 'az-Arab', 'Azerbaijani (Arabic)', 'rtl'],
    ['sd-Deva', 'sd-Deva', 'Sindhi (Devanagari)', 'ltr'],
    ['syr', 'syr', 'Syriac', 'rtl'],
    ['nqo', 'nqo', 'N’Ko', 'rtl'],
    ['qaa', 'qaa', 'qaa', 'ltr'],
  ])('%s is kept as %s, named and given its direction', (written, tag, name, direction) => {
    expect(languageTag.parse(written)).toBe(tag);
    expect(words.language(tag)).toBe(name);
    expect(textDirection(tag)).toBe(direction);
  });

  test.each(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])(
    '%s runs from right to left',
    (tag) => {
      expect(textDirection(tag)).toBe('rtl');
    },
  );

  test.each([
    ['x-private', 'Write `und-x-private`.'],
    ['i-klingon', 'Write `tlh`.'],
    ['zh-min-nan', 'Write `nan`.'],
    ['en_US', 'Write `en-US`.'],
    ['english language', undefined],
    ['abcd', undefined],
    ['English', 'Write `en`.'],
    ['Deutsch', 'Write `de`.'],
    ['русский', 'Write `ru`.'],
    ['Klingon', undefined],
    ['en--us', undefined],
    ['', undefined],
  ])('%j is refused with its way out', (written, note) => {
    const { error } = languageTag.safeParse(written);
    expect(error?.issues).toMatchObject([
      { message: 'a language tag such as `en` or `zh-Hant`', ...(note && { params: { note } }) },
    ]);
    const better = /`(.+)`/.exec(note ?? '`en`')?.[1];
    expect(languageTag.safeParse(better).success).toBe(true);
  });
});
