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

describe('markup that Markdown does not know is found, and shown as it is behind backslashes', () => {
  test.each([
    'a %%private%% note',
    '%%\nPrivate.\n%%',
    'a [[ana-lind]] b',
    'a [[ana-lind|Ana]] b',
    '![[crack.png]]',
    'a note^[which] b',
    'told ==North Wire== of it',
    '> [!warning] Not confirmed\n> Open.',
    '{{< figure >}}',
    '{% include x %}',
    'a {{ page.title }} b',
    '<%= title %>',
    'a ${name} b',
    'a {#id} b',
    'a {.lead} b',
    '::: note\ntext',
    '+++\nx = 1',
    'a sentence. ^block-id',
    '// private',
    '.. note:: private',
    'a {>>private<<} b',
    "a '''bold''' b",
    'a [/b] b',
    'a :smile: b',
    '##The works',
    '####### Seven',
    '== Title ==',
    '#+TITLE: x',
    'a ~word~ b',
    'H~2~O',
    'm^2^',
    'a ||spoiler|| b',
    '$$x$$',
    '**Note: open',
    'a **b',
    'a __b c',
    '_a_b c_d',
    'a `b c',
    '| a | b |\n|---|\n| 1 | 2 |',
    'a &nbps; b',
    'a &nbsp b',
    'a &amp;nbsp; b',
    'a </b c',
    '*[HTML]: x',
    '[https://e.org the site]',
    '[@smith2020]',
    "said ``no'' to it",
    '{/* check */}',
    'a /* check */ b',
    '/*check*/',
    'The word[a] here.\n\n[a]this is wrong',
    '<@U123>',
    '[caption id="a"]x[/caption]',
    '[gallery ids="1,2"]',
    '{| class="w"\n| a\n|}',
    'image::x[]',
    'a [#f1]_ b',
    '#. x',
    '??? note',
    'a ((aB3dE6gH9)) b',
    'a ^^x^^ b',
    '==a\nb==',
    'a :contentReference[oaicite:0]{index=0} b',
    'a [cite: 1] b',
    'a **bold ** text',
    '~~a\n\nb~~',
    '“100 %%”',
    '==„x“==',
    '[[„x“]]',
    "a ''it'' b",
    "''l'eau'' b",
    String.raw`caf\u00e9`,
    '**Note:**text',
    'text**“so”**',
    '[TOC]',
    'Term\n:   Meaning',
    'a [＾1]',
  ])('%s', (text) => {
    const { diagnostics } = parse(text);
    expect(diagnostics.map(({ rule }) => rule)).toContain('leftover-markup');
    expect(diagnostics.every(({ note }) => note !== undefined)).toBe(true);
    const escaped = text
      .replace(/&amp;/g, '\\&')
      .replace(/(?<!^)[!-/:-@[-`{-~]|^[^>\s\p{L}]/gmu, '\\$&');
    expect(rulesOf(escaped)).toEqual([]);
  });
});

describe('markup whose signs no backslash can show is found too', () => {
  test.each([
    '__NOTOC__',
    'a【12†source】',
    '＊＊强调＊＊',
    '＃ 标题',
    'a［^1］。',
    'a footnote:[x] b',
  ])('%s', (text) => {
    expect(rulesOf(text)).toContain('leftover-markup');
  });
});

describe('what is no markup is left alone', () => {
  test.each([
    'She wrote [sic] that “it [the bridge] is […] safe” and [i]t closed. See [1], [0, 5), ]0;5[.',
    'The Bürger*innen, Ärzt_innen and Bürger:innen; snake_case; C++, C#; a_b_c.',
    'It is 5 * 3, 2 ** 3, 10^6, m^2; a < b, <3, a == b == c, x != y; -> and -->; 20~30 and ~20.',
    '100* crowns, 200** crowns. At 12:30:45, 16:9, Matthew 5:3–7; std::vector.',
    '«Le pont est fermé», dit-il : « oui ». „Die Brücke“, ‚zu‘, »so«; l’été, O’Neill’s.',
    'The tags #bridge and @ana_lind; $5 and $6; 10 %, 100 %; AT&T, R&D; Q&A.',
    '渡船每天运送20~30辆，《桥梁》——“裂缝很宽”。（见第3页）【快讯】［编者注］※',
    'ええと~ そうですね~ 約~3万円・・・「橋」（アナ・リンド）',
    '20~30일까지 ~라고 말했다~ 그는 "좋아요~" 라고 했다.',
    'الجسر مغلق (٣ مارس)، قالت آنا: «الشرخ واسع»؟',
    'הגשר סגור – "סדק" רחב; ארה"ב.',
    'สะพานปิดแล้ว ~ 20 บาท',
    'He [i]s here, [a] list; and/or, 5 /2; ^^좋아요^^; [video], [embed], ((see below)).',
    '〇〇市＊＊町＊＊番，【12】。',
    'Hawai`i is closed. ``quoted’’ and {braces}, {a, b}, f{x}.',
    "He is 5'10'' tall, at 12°30'15'' N; a 7'' and a 12'' record; f''(x), x''' + y'''.",
    "l''affaire, dell''arte, 'n Man, ''n hond, rock 'n' roll; 'it's the 'end''.",
    "“'''Tis so'”, 'He said, ''Tis so''; צה''ל, שנות ה''90.",
    'He said (in 2031) [in Norland] (see above) that [the ferry] (a boat) sails.',
  ])('%s', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('in code', () => {
    expect(shown('`[[x]] %%y%% {{z}}`')).toBe('[[x]] %%y%% {{z}}');
    expect(shown('```\n==x== ![[y]]\n    z\n```')).toBe('==x== ![[y]]\n    z\n');
  });
});

describe('what only looks like a list, quotation, heading or code is found', () => {
  test.each([
    ['a date at the beginning of a line', 'gesperrt am\n1. März', 'gesperrt am\n1\\. März'],
    ['a year at the beginning of a paragraph', '1914. So alt.', '1914\\. So alt.'],
    ['numbers that leave some out', '1. a\n3. b', '1. a\n2. b'],
    ['one number again and again', '1. a\n1. b', '1. a\n2. b'],
    ['numbers with zeros', '01. a\n02. b', '1. a\n2. b'],
    [
      'a dash at the beginning of a line',
      'Es kostet\n- sagt sie - zwei',
      'Es kostet\n\\- sagt sie - zwei',
    ],
    ['a plus', 'It costs\n+ 5 more', 'It costs\n\\+ 5 more'],
    ['a minus', '- 5 degrees', '\\- 5 degrees'],
    ['a star of a note', '100* crowns.\n\n* Estimated.', '100* crowns.\n\n\\* Estimated.'],
    ['a sign for more', 'It costs\n> 2,000 crowns', 'It costs\n\\> 2,000 crowns'],
    [
      'a line behind a quotation',
      '> Safe.\nThe office denies it.',
      '> Safe.\n\nThe office denies it.',
    ],
    ['a line of hyphens', 'The ferry sails.\n---\n\nNobody', 'The ferry sails.\n\n---\n\nNobody'],
    ['a line of equals signs', 'The ferry sails.\n===', 'The ferry sails.\n\\==='],
    ['an indented paragraph', 'a\n\n    b', 'a\n\nb'],
    ['an open fence', '```\na', '```\na\n```'],
    ['a heading without a text', '##', '\\##'],
    ['stars between figures', '2*3*4', '2\\*3\\*4'],
    ['stars within words', 'Leser*innen und Hörer*innen', 'Leser\\*innen und Hörer\\*innen'],
    ['stars in brackets', '(*) a (*) b', '(\\*) a (\\*) b'],
    ['backticks within words', 'Hawai`i and Kaua`i', 'Hawai\\`i and Kaua\\`i'],
    ['quotation marks of typewriters', "He `no' and `yes' too.", "He \\`no' and \\`yes' too."],
    [
      'quotation marks of TeX, closed by others',
      "``no'' or ``yes'' a",
      "\\`\\`no'' or \\`\\`yes'' a",
    ],
    ['code with a space at one end', 'a `b `c', 'a \\`b \\`c'],
    ['faces', '^_^ and ._.', '^\\_^ and .\\_.'],
  ])('%s', (_name, text, wayOut) => {
    expect(rulesOf(text)).toContain('accidental-markup');
    expect(rulesOf(wayOut)).toEqual([]);
  });

  test.each([
    ['a list below a colon', 'The office named:\n- the crack\n- the ferry'],
    ['a list that goes on behind a paragraph', '1. a\n2. b\n\nBetween.\n\n3. c'],
    ['a list from another number on', '7. a\n8. b'],
    ['a list in a list', '1. a\n   - b\n   - c\n2. d'],
    ['a quotation in a list', '- > a\n  > b\n- c'],
    ['a list of one item', '- the crack'],
    ['Chinese emphasis within a clause', '这是*重要*的**消息。**然后'],
    ['code with quotation marks', "`x' = 2`, `a = 'b' + 'c'` and `f('x', 'y')`, `` ` ``"],
    ['code in Chinese', '用`code`写'],
  ])('but not %s', (_name, text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  test('numbers are shown as they are written', () => {
    const html = parse('7. a\n8. b').parsed?.body.segments.map((part) =>
      'html' in part ? part.html : '',
    );
    expect(html?.join('')).toContain('<ol start="7">');
  });
});

describe('broken links are found, with the link as it should be', () => {
  test.each([
    ['[t] (claim:x)', '[t](claim:x)'],
    ['[t](claim: x)', '[t](claim:x)'],
    ['the t](claim:x)', '`[t](claim:x)`'],
    ['[t](claim:x spoke.', '[t](claim:x)'],
    ['[t](https://e.org/a list) of', '[t](https://e.org/a%20list)'],
    ['[t](https://e.org/B_(road) here.', '[t](https://e.org/B_(road))'],
    ['见［裂缝］（claim:x）', '[裂缝](claim:x)'],
    ['见[裂缝]（https://e.org/x）。', '[裂缝](https://e.org/x)'],
    ['【裂缝】（actor:x）', '[裂缝](actor:x)'],
    ['[t](claim：x)', 'claim:x'],
    ['as claim:x says', '[text](claim:x)'],
    ['https://e.org/x[the site]', '[the](https://e.org/x)'],
    ['<https://e.org/x|the site>', '[text](https://e.org/x)'],
    ['(actor:x)[t]', '[text](actor:x)'],
    ['<actor:x>', '[text](actor:x)'],
    ['[](actor:x)', ''],
    ['[\u200b](https://e.org)', ''],
    ['[\u00ad\u200d](actor:x)', ''],
    ['[t[^a]](https://e.org)\n\n[^a]: b', '[text](address)[^name]'],
    ['[https://e.org](https://evil.example)', 'the same address'],
    ['[**www.e.org**][b]\n\n[b]: https://evil.example/www.e.org', 'the same address'],
    ['[https://e.org/a](https://e.org/b)', 'the same address'],
    ['[„https://e.org.“](https://f.org)', 'the same address'],
    ['[e.org/a](https://f.org/a)', 'the same address'],
    ['<www.e.org>', '`<https://www.e.org>`'],
    ['https：//e.org/a', '`https://e.org/a`'],
    ['https:// e.org/a.', '`https://e.org/a`'],
    ['(http:/e.org/a)', '`http://e.org/a`'],
    ['https//e.org', '`https://e.org`'],
    ['见htps://e.org/a。', '`https://e.org/a`'],
    ['见https://e.org/a?更多', '`<`'],
    ['[ana@e.org](mailto:eve@e.org)', 'the same address'],
    ['[Ana](ana@e.org)', '`mailto:ana@e.org`'],
    ['[Ana](actor:Ana Costa)', '`[Ana](actor:ana-costa)`'],
    ['[陈](actor: 陈 美玲)', '`[陈](actor:id)`'],
    ['https://e.org/をご覧ください', '`<`'],
    ['https://e.org/에서 볼 수 있다', '`<`'],
    ['https://e.org/map/を見る', '`<`'],
    ['看https://e.org/路径在这里。', '`<`'],
    [String.raw`https://e.org/a\_b`, '`<`'],
  ])('%s', (text, meant) => {
    const { parsed, diagnostics } = parse(text);
    expect(parsed).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.rule).toMatch(/^(?:broken-link|link-scheme)$/);
    expect(`${diagnostics[0]?.message} ${diagnostics[0]?.note}`).toContain(meant);
  });

  test.each([
    '[https://e.org](https://www.e.org/)',
    '[www.e.org](http://e.org) and [“https://e.org.”](https://e.org)',
    '[https://e.org/a…](https://e.org/a-long-one)',
    '[https://例え.example/路](https://例え.example/%E8%B7%AF)',
    '[Ana@e.org](mailto:ana@e.org?subject=a)',
    '[e.org/a](https://www.e.org/a/) and [Lenta.ru](https://e.org/about) and [and/or](https://e.org)',
    'Addresses begin with https:// or http://; hxxps://e.org is none, nor is ftp://e.org.',
    '[e.org](https://f.org) and [the office at www.e.org](https://f.org)',
    'a[^1] b[^2] c[^1] d[^note]\n\n[^1]: e\n\n[^2]: f\n\n[^note]: g',
  ])('but %s is whole', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});
