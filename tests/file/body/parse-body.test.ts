import { describe, expect, test } from 'vitest';
import { spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/file/body/parse-body.ts';
import { findCostlyLines } from '../../../src/file/body-rules/find-costly-lines.ts';

const parse = (text: string) => parseBody('content/terms/x.md', text, spanFinder(text));
const rulesOf = (text: string) => parse(text).diagnostics.map(({ rule }) => rule);
const messages = (text: string) => parse(text).diagnostics.map(({ message }) => message);

describe('links that lead nowhere good are refused in every disguise', () => {
  test.each([
    ['plainly', '[a](javascript:alert(1))'],
    ['in capitals', '[a](JaVaScRiPt:alert(1))'],
    ['with an entity', '[a](java&#115;cript:alert(1))'],
    ['with an entity for the colon', '[a](javascript&colon;alert(1))'],
    ['with an entity for a tab', '[a](java&Tab;script:alert(1))'],
    ['with an entity for a line break', '[a](java&#10;script:alert(1))'],
    ['with an entity for a space before it', '[a](&#32;javascript:alert(1))'],
    ['with a control character before it', '[a](&#1;javascript:alert(1))'],
    ['escaped', String.raw`[a](javascript\:alert(1))`],
    ['in angle brackets', '[a](<javascript:alert(1)>)'],
    ['as a reference', '[a][b]\n\n[b]: javascript:alert(1)'],
    ['as a reference that nothing uses', '[b]: javascript:alert(1)'],
    ['as an autolink', '<javascript:alert(1)>'],
    ['in a footnote', 'a[^1]\n\n[^1]: [b](javascript:alert(1))'],
    ['in a table', '| a |\n| - |\n| [b](javascript:alert(1)) |'],
    ['in a heading', '## [a](vbscript:b)'],
    ['around a text in bold', '[**a**](data:text/html;base64,PHNjcmlwdD4=)'],
    ['to a file', '[a](file:///etc/passwd)'],
    ['to a blob', '[a](blob:https://example.org/x)'],
    ['to a protocol-relative address', '[a](//example.org)'],
    ['to a path', '[a](/actors/x/)'],
    ['to nothing', '[a]()'],
    ['to a host that is none', '[a](https://)'],
    ['to a user', '[a](https://bank.example@evil.example/)'],
    ['through backslashes', String.raw`[a](https:\\\\evil.example)`],
    ['to a bare host', '[a](www.example.org)'],
    ['to nobody’s mailbox', '[a](mailto:?subject=b)'],
    ['to a mailbox without a host', '[a](mailto:editor)'],
    ['to an id in capitals', '[a](actor:Smith)'],
    ['to an id with a path', '[a](actor:../../x)'],
    ['to an encoded id', '[a](actor:smith%2e)'],
    ['to no id', '[a](actor:)'],
    ['to a noun in capitals', '[a](Actor:smith)'],
    ['to a name of every object', '[a](constructor:x)'],
  ])('%s', (_name, text) => {
    expect(rulesOf(text)).toContain('link-scheme');
    expect(parse(text).parsed).toBeNull();
  });

  test.each([
    '[a](https://example.org)',
    '[a](http://example.org:8080/p?q=1#f)',
    '[a](https://例え.example/路)',
    '[a](mailto:editor@example.org)',
    '[a](mailto:editor@example.org,desk@example.org?subject=b)',
    '<https://example.org>',
    'https://example.org/bare',
    'www.example.org',
    'editor@example.org',
    '[a](actor:smith)',
    '[a](#one)\n\n## One',
    '[a](#h-one)\n\n## One',
    '[a](#one-1)\n\n## One\n\n## One',
    '[a][b]\n\n[b]: claim:x',
    String.raw`\[a](javascript:x)`,
    '`[a](javascript:x)`',
  ])('but not %s', (text) => {
    expect(parse(text).diagnostics).toEqual([]);
  });

  test('a slip of the keyboard is noticed', () => {
    expect(messages('[a](actr:smith)')).toEqual([
      'Unexpected scheme `actr:`; did you mean `actor`?',
    ]);
    expect(messages('[a](#onee)\n\n## One')).toEqual([
      'Cannot find heading `#onee`; did you mean `one`?',
    ]);
  });

  test('links to entries are references with their places', () => {
    expect(parse('One [a](actor:x)\ntwo [b][c].\n\n[c]: claim:y\n').parsed?.references).toEqual([
      { noun: 'actor', id: 'x', part: null, at: { line: 1, column: 5, endLine: 1, endColumn: 17 } },
      { noun: 'claim', id: 'y', part: null, at: { line: 4, column: 1, endLine: 4, endColumn: 13 } },
    ]);
  });

  test('a link to a claim may name a stance or a source', () => {
    expect(parse('[a](claim:x#denies)').parsed?.references).toMatchObject([
      { noun: 'claim', id: 'x', part: 'denies' },
    ]);
  });

  test.each([
    ['[a](actor:x#denies)', 'Unexpected `#denies` in a link to `actor:x`, expected nothing'],
    ['[a](claim:x#)', 'Unexpected `#` in a link to `claim:x`, expected a stance'],
    ['[a](claim:x#Two)', 'Unexpected `#Two` in a link to `claim:x`, expected a stance'],
    ['[a](claim:x#a#b)', 'Unexpected `#a#b` in a link to `claim:x`, expected a stance'],
  ])('%s asks for what no link gives', (text, expected) => {
    expect(parse(text).diagnostics[0]?.message).toContain(expected);
  });
});

describe('HTML is refused', () => {
  test.each([
    'a <b>bold</b> word',
    '<!-- a comment -->',
    '<?php echo 1 ?>',
    '<!DOCTYPE html>',
    '<![CDATA[x]]>',
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    'a<br>b',
    '> <i>in a quotation</i>',
    '- <img src=x onerror=alert(1)>',
    '| a |\n| - |\n| <b> |',
    'a[^1]\n\n[^1]: <b>note</b>',
  ])('%s', (text) => {
    expect(rulesOf(text)).toContain('raw-html');
  });

  test.each([
    'a < b > c',
    '`<b>`',
    '```\n<b>in code</b>\n```',
    String.raw`\<b>`,
    '&lt;b>',
    '2 <3 and <>',
  ])('but not %s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('other things that a body may not hold', () => {
  test.each([
    ['an image', '![a](https://example.org/a.png)', 'image-source'],
    ['a picture as data', '![a](data:image/svg+xml,x)', 'image-source'],
    ['an image by reference', '![a][b]\n\n[b]: https://example.org/a.png', 'image-source'],
    ['an image in a link', '[![a](b)](https://example.org)', 'image-source'],
    ['a heading of level 1', '# One', 'heading-level'],
    ['an underlined heading', 'One\n===', 'accidental-markup'],
    ['a heading that skips a level', '## Two\n\n#### Four', 'heading-level'],
    ['a first heading of level 3', '### Three', 'heading-level'],
    ['a footnote that is not defined', 'a[^b]', 'unknown-footnote'],
    ['an override as a decimal entity', 'a&#8238;b', 'forbidden-character'],
    ['an override as a hexadecimal entity', 'a&#x202E;b', 'forbidden-character'],
    ['an override in code', '```x&#x202e;\na\n```', 'forbidden-character'],
    ['an override in a link', '[a](https://example.org/&#x202e;x)', 'forbidden-character'],
    ['an override in a title', '[a](https://example.org "&#x202e;")', 'forbidden-character'],
    [
      'an override in the title of a reference',
      '[a][b]\n\n[b]: https://e.org "&#x2066;"',
      'forbidden-character',
    ],
    ['a tag character', 'a&#xE0041;b', 'forbidden-character'],
    ['a filler', 'a&#x3164;b', 'forbidden-character'],
    ['a private-use character', 'a&#57344;b', 'forbidden-character'],
    ['half of a surrogate pair', 'a&#xD800;b', 'forbidden-character'],
    ['the entity of NUL', 'a&#0;b', 'forbidden-character'],
    ['an entity beyond Unicode', '`a`&#x110000;', 'forbidden-character'],
    ['an invisible character alone', '\u200b', 'empty-body'],
    ['an invisible entity alone', '&shy;', 'empty-body'],
    ['a space that is an entity alone', '&nbsp;', 'empty-body'],
    ['an invisible paragraph', 'a\n\n\u200b\n\nb', 'empty-body'],
    ['an invisible heading', 'a\n\n## \u200b\n\nb', 'accidental-markup'],
    ['a combining mark alone', '\u0301', 'empty-body'],
    ['a rule alone', '***', 'empty-body'],
    ['an empty list', '-\n-', 'empty-body'],
    ['a definition alone', '[a]: https://example.org', 'unused-definition'],
    ['eleven quotations in one another', `${'>'.repeat(11)} a`, 'body-nesting'],
    ['eleven lists in one another', `${'- '.repeat(11)}a`, 'body-nesting'],
    ['lists and quotations mixed', `${'> 1. '.repeat(6)}a`, 'body-nesting'],
    [
      'lists that go deeper line by line',
      Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      'body-nesting',
    ],
    ['thousands of brackets', '['.repeat(3_000), 'body-nesting'],
    ['thousands of brackets over many lines', '[[[[[[[[[[\n'.repeat(300), 'body-nesting'],
    ['a table of sixty columns', 'a|'.repeat(60), 'body-nesting'],
  ])('%s', (_name, text, rule) => {
    const { parsed, diagnostics } = parse(text);
    expect(parsed).toBeNull();
    expect(diagnostics.map((found) => found.rule)).toContain(rule);
  });

  test('are all found at once, at their places', () => {
    const text = '# One\n\nA <b>.\n\n![c](d)\n';
    const found = parse(text).diagnostics.map(({ rule, at }) => [rule, at.line, at.column]);
    expect(found.sort()).toEqual([
      ['heading-level', 1, 1],
      ['image-source', 5, 1],
      ['raw-html', 3, 3],
    ]);
  });

  test('are not rules of dashes and stars', () => {
    expect(rulesOf(`${'- '.repeat(30)}\n\n${'* '.repeat(30)}\n\na`)).toEqual([]);
  });
});

describe('what would take long is refused before it is read', () => {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  test.each([
    ['lists ten deep', '- - - - - - - - - - a\n'.repeat(201), 201],
    ['a long list', '- a\n'.repeat(2_001), 2_001],
    ['many quotations', '> a\n\n'.repeat(2_001), 4_001],
    ['a quotation that goes on without marks', `> a\n${'b\n'.repeat(2_001)}`, 2_001],
    ['emphasis in many paragraphs', `${'*a '.repeat(1_000)}\n\n`.repeat(21), 41],
    ['stars and underscores', `${'*_a '.repeat(900)}\n\n`.repeat(12), 23],
    ['backticks', `${'`a ``b '.repeat(600)}\n\n`.repeat(12), 23],
    ['brackets of images', `${'![[[['.repeat(400)}\n\n`.repeat(13), 25],
    ['signs for HTML', `${'<a b="'.repeat(1_900)}\n\n`.repeat(11), 21],
    ['openings of comments', `${'<!-- '.repeat(1_900)}\n\n`.repeat(11), 21],
    ['definitions of links', lines(501, (index) => `[a${index}]: https://e.org`), 501],
    ['footnotes', lines(501, (index) => `[^${index}]: a\n`), 1_001],
    ['escaped bars', `a|b\n-|-\n${`${String.raw`\|`.repeat(24)}\n`.repeat(700)}`, 627],
    ['backslashes', `${'\\'.repeat(1_000)}\n\n`.repeat(51), 101],
    ['entities', `${'&a;'.repeat(1_000)}\n\n`.repeat(51), 101],
    ['lines', 'a\n'.repeat(20_001), 20_001],
  ])('%s', (_name, text, line) => {
    const { parsed, diagnostics } = parse(text);
    expect(parsed).toBeNull();
    expect(diagnostics).toMatchObject([{ rule: 'body-nesting', at: { line } }]);
    // Found by the look at the lines, which takes time in proportion to the text: remark did not run.
    expect(findCostlyLines(text)).toHaveLength(1);
  });

  test.each([
    ['a list of a thousand items', '- a [c](actor:d)\n'.repeat(1_000)],
    ['a hundred footnotes', lines(100, (index) => `a[^${index + 1}]\n\n[^${index + 1}]: b\n`)],
    [
      'a table of fifty columns',
      `${'a|'.repeat(50)}\n${'-|'.repeat(50)}\n${`${'a|'.repeat(50)}\n`.repeat(100)}`,
    ],
    ['a long report', 'The *quick* [fox](actor:fox) jumps over it, and on.\n\n'.repeat(2_000)],
  ])('but not %s', (_name, text) => {
    expect(parse(text).diagnostics).toEqual([]);
  });
});
