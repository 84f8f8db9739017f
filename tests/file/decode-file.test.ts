import { describe, expect, test } from 'vitest';
import { decodeFile, maximumBytes } from '../../src/file/text/decode-file.ts';
import { lenientText } from '../../src/file/text/lenient-text.ts';
import { encodeText } from '../content-tree.ts';

const path = 'content/actors/x.md';
const decode = (bytes: Uint8Array) => decodeFile({ path, bytes });

describe('decodeFile', () => {
  test('gives the text of a file in UTF-8, empty or as large as may be', () => {
    expect(decode(encodeText('Zoë 陈\n')).text).toBe('Zoë 陈\n');
    expect(decode(new Uint8Array()).text).toBe('');
    expect(decode(new Uint8Array(maximumBytes).fill(0x61)).text).toHaveLength(maximumBytes);
  });

  test.each([
    ['Windows', 'a\r\n\r\nb\r\n', 'a\n\nb\n'],
    ['an old Macintosh', 'a\r\rb\r', 'a\n\nb\n'],
    ['all systems at once', 'a\r\n\rb\n\r\n', 'a\n\nb\n\n'],
    ['Windows behind a byte order mark', '\ufeffa\r\n', 'a\n'],
  ])('reads line ends of %s', (_name, written, text) => {
    expect(decode(encodeText(written))).toEqual({ text, diagnostics: [] });
    expect(lenientText(encodeText(written))).toBe(text);
  });

  test('refuses a byte order mark anywhere but at the beginning', () => {
    expect(decode(encodeText('\ufeffa\r\nb\ufeffc')).diagnostics).toMatchObject([
      { rule: 'forbidden-character', at: { line: 2, column: 2 } },
    ]);
  });

  test('refuses a byte more', () => {
    const { text, diagnostics } = decode(new Uint8Array(maximumBytes + 1).fill(0x61));
    expect(text).toBeNull();
    expect(diagnostics).toMatchObject([
      { rule: 'file-size', message: expect.stringContaining('more than 512 KB') },
    ]);
  });

  test.each([
    ['a lone continuation byte', [0x61, 0x0a, 0x62, 0x80, 0x63], 2, 2],
    ['an overlong slash', [0xc0, 0xaf], 1, 1],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 2],
    ['a cut sequence at the end', [0x61, 0x62, 0xe9], 1, 3],
    ['Latin-1 behind a true U+FFFD', [0xef, 0xbf, 0xbd, 0x0a, 0xe9, 0x21], 2, 1],
    ['a byte in a line behind Windows line ends', [0x61, 0x0d, 0x0a, 0x0d, 0x0a, 0x62, 0xe9], 3, 2],
    ['a byte behind a lone carriage return', [0x61, 0x0d, 0x62, 0xe9, 0x0d], 2, 2],
    ['a byte behind a byte order mark', [0xef, 0xbb, 0xbf, 0x62, 0xe9], 1, 2],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1, 1],
  ])('shows where %s stands', (_name, bytes, line, column) => {
    const { text, diagnostics } = decode(new Uint8Array(bytes));
    expect(text).toBeNull();
    expect(diagnostics).toMatchObject([{ rule: 'file-encoding', path, at: { line, column } }]);
  });

  test('names at most five forbidden characters of a file', () => {
    expect(decode(encodeText('\u0001a'.repeat(1000))).diagnostics).toHaveLength(5);
  });
});
