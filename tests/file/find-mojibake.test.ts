import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../src/file/text/decode-file.ts';
import { findMojibake } from '../../src/file/text/find-mojibake.ts';
import { encodeText } from '../content-tree.ts';

/** What UTF-8 becomes in a program that takes it for Windows-1252. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(encodeText(text));
const meant = (text: string): string[] => findMojibake(text).map((found) => found.meant);

describe('text in UTF-8 that was read as another encoding is found, with what it was', () => {
  test.each([
    ['It’s so', ['’']],
    ['“so” – and…', ['“', '”', '–', '…']],
    ['München', ['ü']],
    ['François, déjà vu', ['ç', 'é', 'à']],
    ['ÉCOLE FRANÇAISE', ['Ç']],
    ['España', ['ñ']],
    ['¿Qué tal?', ['¿', 'é']],
    ['São João', ['ã', 'ã']],
    ['Łódź, część', ['Łó', 'ź', 'ęść']],
    ['Öffentlich', ['Ö']],
    ['5 °C, 1\u00a0000', ['°', '\u00a0']],
    ['« oui »', ['«', '»']],
    ['5 €', ['€']],
    ['Привет', ['Привет']],
    ['Καλημέρα', ['Καλημέρα']],
    ['שלום', ['שלום']],
    ['العربية', ['العربية']],
    ['你好', ['你好']],
    ['안녕', ['안녕']],
    ['😀', ['😀']],
    ['\ufeffso', ['\ufeff']],
  ])('%s', (text, letters) => {
    expect(meant(misread(text))).toEqual(letters);
    expect(findMojibake(text)).toEqual([]);
  });

  test('as Latin-1 too, and where a part is lost', () => {
    expect(meant('a â\u0080\u0099 b')).toEqual(['’']);
    expect(findMojibake('aâ€ b')).toEqual([{ offset: 1, length: 2, meant: '' }]);
  });

  test('at most five times', () => {
    expect(findMojibake(misread('Zoë, '.repeat(99)))).toHaveLength(5);
    expect(findMojibake('ÃÂ'.repeat(50_000))).toEqual([]);
  });

  test('at its place in the file', () => {
    const found = decodeFile({ path: 'x', bytes: encodeText(`a\n${misread('b Привет')}`) });
    expect(found).toMatchObject({
      text: null,
      diagnostics: [
        {
          rule: 'file-encoding',
          at: { line: 2, column: 3, endLine: 2, endColumn: 15 },
          message: expect.stringContaining('expected `Привет`'),
        },
      ],
    });
  });
});

describe('letters before punctuation are left alone', () => {
  test.each([
    'SÃO PAULO, IRMÃ, MAÇÃ. «IRMÃ» “IRMÃ” ‘IRMû IRMÃ… IRMÃ– IRMÃ™ IRMÃ²',
    'Ânia, Âge, PÂTÉ; «Â», la lettre «\u00a0Â\u00a0», Â» and Â, Â.',
    'Nguyễn Văn Â, Ấn Độ, Đà Nẵng',
    '“café”… «olé»… ‘“naïveté”’ “é”—“è”—“ê”',
    '„Ä“, „Ö“ und „Ü“; Ä–Ö, Å–Ø, 5 Å±1',
    '3 × 5 × 7; Ð and Þ; Ñ, «Ñ»; ΆΛΦΑ',
    'El Niño, FRANÇA, Çelik, İstanbul, Łódź',
    'Привет, שלום, العربية, 你好, 안녕, ไทย',
  ])('%s', (text) => {
    expect(findMojibake(text)).toEqual([]);
  });
});
