import { describe, expect, test } from 'vitest';
import { isMailAddress, isWebAddress } from '../../src/file/text/web-address.ts';

describe('a web address', () => {
  test.each([
    'https://example.org',
    'http://example.org/',
    'https://example.org:8080/a/b?c=d#e',
    'https://www.example.co.uk/a(b)/c,d;e',
    'https://example.org?x',
    'https://пример.рф/путь',
    'https://müller.example/ä',
    'https://例え.jp/ページ',
    'https://ja.wikipedia.org/wiki/FIFAワールドカップ',
    'https://fa.wikipedia.org/wiki/می\u200cخواهم',
    'https://xn--e1afmkfd.xn--p1ai/',
    'https://192.0.2.7/a',
    'https://[2001:db8::1]/a',
    'https://my_blog.example.org/',
    'HTTPS://example.org'.toLowerCase(),
    'https://example.org./',
  ])('is %j', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  test.each([
    'ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｏｒｇ／',
    'https：//example.org',
    'https://ｅｘａｍｐｌｅ.org/',
    'https://example．org/',
    'https://example。org/',
    'https:／／example.org',
    'https://exa\u00admple.org/',
    'https://example.org/\u200b',
    'https://example.org/\u3164',
    'https://example',
    'https://localhost:3000/',
    'https://.',
    'https://..',
    'https://a..b',
    'https://-a.org',
    'https://a-.org',
    'https://example.org:99999/',
    'https://999.1.1.1/',
    'https://1.2/',
    'https://user@example.org/',
    'https://user:word@example.org/',
    String.raw`https://example.org\a`,
    'https://exa mple.org/',
    'https://example.org/a b',
    'https:example.org',
    'https:///example.org',
    'ftp://example.org',
    'example.org',
    'www.example.org',
    'https://',
    '',
  ])('is not %j', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

describe('an e-mail address', () => {
  test.each([
    'editor@example.org',
    "o'neil+news@sub.example.org",
    'a.b-c_d@example.co.uk',
    'redaktion@müller.example',
    '编辑@例え.jp',
  ])('is %j', (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  test.each([
    'editor',
    'editor@',
    '@example.org',
    'editor@example',
    'editor@example..org',
    'editor@.org',
    'editor@example.org.1',
    'editor＠example.org',
    'ｅditor@example.org',
    'editor@example．org',
    'a@b@example.org',
    'mailto:editor@example.org',
    'Ana <editor@example.org>',
    '.editor@example.org',
    'edi..tor@example.org',
    'editor @example.org',
    'edi\u200btor@example.org',
    'a,b@example.org',
    '',
  ])('is not %j', (address) => {
    expect(isMailAddress(address)).toBe(false);
  });
});
