import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/file/body/parse-body.ts';

const parse = (text: string) => parseBody('content/terms/x.md', text, spanFinder(text));
const rulesOf = (text: string) => parse(text).diagnostics.map(({ rule }) => rule);

/** What a reader sees of a body. */
function shown(text: string): string {
  const { parsed, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  return (parsed?.body.blocks ?? []).map((block) => block.text).join(' | ');
}

/** The addresses that the links of a body lead to. */
function addresses(text: string): string[] {
  const { parsed, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  const html = (parsed?.body.segments ?? []).map((part) => (part.kind === 'html' ? part.html : ''));
  return Array.from(html.join('').matchAll(/href="([^"]*)"/g), ([, href = '']) => href);
}

describe('a bare address is what its author sees', () => {
  test.each([
    ['见 https://e.org/notice，维修。', ['https://e.org/notice']],
    ['（https://e.org/map）。另https://e.org/b。', ['https://e.org/map', 'https://e.org/b']],
    ['网址是www.e.org。', ['https://www.e.org']],
    ['https://e.org/notice维修', ['https://e.org/notice']],
    ['https://e.org/a에서', ['https://e.org/a']],
    ['见https://e.org/a?x=1和更多。', ['https://e.org/a?x=1']],
    ['见https://e.org/?q=中国 更多', ['https://e.org/?q=%E4%B8%AD%E5%9B%BD']],
    ['(https://e.org/a)更多, https://e.org/b,更多', ['https://e.org/a', 'https://e.org/b']],
    ['a "https://e.org/b"x and https://e.org/c>d', ['https://e.org/b', 'https://e.org/c']],
    ['https://e.org/wiki/桥梁 和', ['https://e.org/wiki/%E6%A1%A5%E6%A2%81']],
    ['https://e.org/a—which', ['https://e.org/a']],
    ["https://e.org/a’s and https://e.org/b's.", ['https://e.org/a', 'https://e.org/b']],
    ['「https://e.org/a」と', ['https://e.org/a']],
    ['https://e.org/a，**重要**，https://e.org/b', ['https://e.org/a', 'https://e.org/b']],
    [
      'See https://e.org/a, (https://e.org/b). “https://e.org/c”',
      ['https://e.org/a', 'https://e.org/b', 'https://e.org/c'],
    ],
    ['https://e.org/stra_(alt) and', ['https://e.org/stra_(alt)']],
    ['«https://e.org/a», https://e.org/b؟', ['https://e.org/a', 'https://e.org/b']],
    ['write to press@e.org。', ['mailto:press@e.org']],
  ])('%s', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
    expect(shown(text)).toBe(text.replaceAll('**', ''));
  });

  test.each(['straße', 'Lind–Berg', 'l’été'])('with %s in it', (word) => {
    expect(addresses(`https://e.org/${word}.`).map(decodeURI)).toEqual([`https://e.org/${word}`]);
  });
});

test('the entity of an ampersand in a bare address is one in its text and its target', () => {
  const text = 'See https://e.org/?a=1&amp;b=2&amp; and www.e.org/?a&#38;b.';
  expect(shown(text)).toBe('See https://e.org/?a=1&b=2& and www.e.org/?a&b.');
  expect(addresses(text)).toEqual(['https://e.org/?a=1&#x26;b=2', 'https://www.e.org/?a&#x26;b']);
});

test('a link leads to its heading as it is written, as it is in the page, and encoded', () => {
  const headings = '\n\n## The crack\n\nA.\n\n## The crack\n\n## Über die Brücke';
  expect(
    addresses(
      `[a](#the-crack-1) [b](#h-the-crack-1) [c](#über-die-brücke) [d](#%C3%BCber-die-br%C3%BCcke)${headings}`,
    ).map(decodeURI),
  ).toEqual(['#h-the-crack-1', '#h-the-crack-1', '#h-über-die-brücke', '#h-über-die-brücke']);
});

test('two tildes strike, one does not', () => {
  expect(shown('20~30 and 5~7, 100~200万')).toBe('20~30 and 5~7, 100~200万');
  expect(parse('~~a~~ 这~~是~~').parsed?.body.segments).toContainEqual({
    kind: 'html',
    html: '<p id="p1"><del>',
  });
});

describe('a line end is a space between words and none between letters of Chinese', () => {
  test.each([
    ['桥上的\n裂缝', '桥上的裂缝'],
    ['裂缝，\n很宽', '裂缝，很宽'],
    ['**裂缝**\n很宽', '裂缝很宽'],
    ['橋は\nアナ', '橋はアナ'],
    ['สะพาน\nปิด', 'สะพานปิด'],
    ['说，\nAna Lind', '说，Ana Lind'],
    ['裂缝\nAna', '裂缝\nAna'],
    ['다리는\n닫혔다', '다리는\n닫혔다'],
    ['the crack\nis wide', 'the crack\nis wide'],
    ['> 桥上的\n> 裂缝', '桥上的裂缝'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('no word of a body is lost in silence', () => {
  test.each([
    ['a footnote that only refers to itself', 'a\n\n[^a]: see [^a]', 'lost-text'],
    ['a cell beyond the header', '| a |\n| - |\n| b | c |', 'lost-text'],
    ['words behind a fence', '```text not shown\na\n```', 'lost-text'],
    ['a title', '[a](actor:x "not shown")', 'lost-text'],
    ['a footnote that nothing refers to', 'a\n\n[^a]: b', 'unused-definition'],
    ['a comment made of a definition', 'a\n\n[//]: # (private)', 'unused-definition'],
    ['a second footnote', 'a[^a]\n\n[^a]: b\n\n[^a]: c', 'duplicate-definition'],
    [
      'a second address',
      '[a][b]\n\n[b]: https://e.org\n[B]: https://f.org',
      'duplicate-definition',
    ],
    ['an address that is not defined', '[a][b]', 'unknown-definition'],
    ['an address that is not defined, in short', '[a][]', 'unknown-definition'],
    ['a footnote without a text', 'a[^b]\n\n[^b]:', 'unknown-footnote'],
    ['a footnote that shows nothing', 'a[^b]\n\n[^b]: \u200b', 'unknown-footnote'],
    ['the number of a footnote', 'a[^2] b[^1]\n\n[^1]: c\n\n[^2]: d', 'lost-text'],
    ['a footnote with a space in its name', 'a[^b c]', 'unknown-footnote'],
  ])('%s', (_name, text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });

  test('and the way out that the rules name works', () => {
    expect(shown('a\\[^1] and \\[a][b]')).toBe('a[^1] and [a][b]');
    expect(shown('\\[Correction]: https://e.org')).toBe('[Correction]: https://e.org');
    expect(shown('\\[a](claim\\:x) \\<b>')).toBe('[a](claim:x) <b>');
  });

  test('whatever it is written in', () => {
    const marks = [
      '*',
      '**',
      '_',
      '__',
      '~',
      '~~',
      '`',
      '```',
      '==',
      '%%',
      '[',
      ']',
      '(',
      ')',
      '](',
      '][',
      '[^',
      ']:',
      '[[',
      ']]',
      '<',
      '>',
      '<!--',
      '-->',
      '|',
      '| - |',
      '#',
      '##',
      '-',
      '+',
      '1.',
      '7)',
      '---',
      '===',
      '    ',
      '\n',
      '\n\n',
      '\n> ',
      '\n- ',
      ' ',
      '\\',
      '&',
      ';',
      '!',
      '{{',
      '}}',
      '"',
      'https://e.org/',
      'actor:',
      ':',
      '桥',
      '。',
    ];
    const word = fc.nat({ max: 99 }).map((number) => `w${number}w`);
    const piece = fc.oneof(word, word, fc.constantFrom(...marks));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const { parsed, diagnostics } = parse(text);
        if (diagnostics.length > 0 || parsed === null) return;
        const page = parsed.body.segments
          .map((part) => {
            if (part.kind === 'html') return part.html;
            if (part.kind === 'text') return part.text;
            return part.kind === 'open' ? `${part.noun}:${part.id}` : '';
          })
          .join('');
        const counts = (where: string) => where.match(/w\d+w/g)?.length ?? 0;
        expect(counts(page), text).toBeGreaterThanOrEqual(counts(text));
      }),
      { numRuns: 800, seed: 8 },
    );
  });
});
