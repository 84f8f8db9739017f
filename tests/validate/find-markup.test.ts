import { describe, expect, test } from 'vitest';
import { findMarkup } from '../../src/validate/find-markup.ts';

const found = (text: string): string[] => findMarkup(text).map((markup) => markup.found);

describe('markup in a text', () => {
  test.each([
    ['The Bridge &amp; the Ferry&#8217;s first day', ['&amp;', '&#8217;']],
    ['a <em>guide</em>', ['<em>']],
    ['The *office* speaks [again](actor:ana-lind).', ['*office*', '[again](actor:ana-lind)']],
    ['It says &nbsp;nothing new.', ['&nbsp;']],
    ['&nbsp so', ['&nbsp']],
    ['&#xA0;', ['&#xA0;']],
    ['&#8217', ['&#8217']],
    ['**so**', ['**so**']],
    ['***so***', ['***so***']],
    ['(*so*), "*so*"', ['*so*']],
    ['*office*’s', ['*office*']],
    ['他说**是**。', ['**是**']],
    ['_so_', ['_so_']],
    ['~~so~~', ['~~so~~']],
    ['`so`', ['`so`']],
    ['==so==', ['==so==']],
    ['[t](https://example.org)', ['[t](https://example.org)']],
    ['[t](claim: id)', ['[t](claim: id)']],
    ['[t] (claim:id)', ['[t] (claim:id)']],
    ['[t](actor:ana "A")', ['[t](actor:ana "A")']],
    ['[t](<https://example.org>)', ['[t](<https://example.org>)']],
    ['[t]()', ['[t]()']],
    ['[t](#heading)', ['[t](#heading)']],
    ['【t】（claim:id）', ['【t】（claim:id）']],
    ['[t](claim：id)', ['[t](claim：id)']],
    ['![x](a.png)', ['![x](a.png)']],
    ['<https://example.org>', ['<https://example.org>']],
    ['<br/> and <BR />', ['<br/>', '<BR />']],
    ['</p>', ['</p>']],
    ['<a href="x">t</a>', ['<a href="x">']],
    ['H<sub>2</sub>O', ['<sub>']],
    ['<!-- a note -->', ['<!-- a note -->']],
    ['<!-- a note', ['<!--']],
    ['%%a note%%', ['%%a note%%']],
    ['[[x]] and ![[y]]', ['[[x]]', '![[y]]']],
    ['^[x] and [^1]', ['^[x]', '[^1]']],
    ['[!note] so', ['[!note]']],
    ['{{< x >}} and {% y %} and {{ z }}', ['{{< x >}}', '{% y %}', '{{ z }}']],
    ['Title {#id} {.class}', ['{#id}', '{.class}']],
    [':::note', [':::note']],
    ['```js', ['```js']],
    ['# Title', ['#']],
    ['- a\n- b', ['- a']],
    ['1. a\n2. b', ['1. a']],
    ['a\n---\nb', ['---']],
    ['a {>>note<<}', ['{>>note<<}']],
    ['a {# note #} b', ['{# note #}']],
    ['a /* x */ b', ['/* x */']],
    ['<% x %>', ['<% x %>']],
    ['H~2~O', ['~2~']],
    ["a '''b''' c", ["'''b'''"]],
    ['[b]x[/b]', ['[/b]']],
    ['a ||x|| b', ['||x||']],
    ['[x][1]', ['[x][1]']],
    ['[https://e.org x]', ['[https://e.org x]']],
    ['**Bold left', ['**']],
    ['as claim:x says', ['claim:x']],
    ['actor:ana-lind', ['actor:ana-lind']],
    [String.raw`\*so\* \[so\] a\_b`, [String.raw`\*`, String.raw`\[`, String.raw`\_`]],
  ])('%j has %j', (text, marks) => {
    expect(found(text)).toEqual(marks);
  });

  test.each([
    ['&amp;', 'Write the character itself, `&`.'],
    ['&nbsp;', 'Write the character itself, U+00A0, or leave it out.'],
    ['&shy;', 'Write the character itself, U+00AD, or leave it out.'],
    [
      '<em>',
      'Leave the tag out. A field is shown as it is written; Markdown is read in the body alone.',
    ],
    ['[t](claim:id)', 'Write the words alone; put the link into the body.'],
    [String.raw`\*a`, 'Write `*` alone: nothing needs a backslash in a field.'],
    ['a {>>b<<}', 'A note for editors is a `#` comment above the field.'],
    ['%%a%%', 'A note for editors is a `#` comment above the field.'],
  ])('%j comes with the way out', (text, note) => {
    expect(findMarkup(text)[0]?.note).toBe(note);
  });

  test('is named at most five times', () => {
    expect(found('&amp; &lt; &gt; &eacute; &agrave; &uuml;')).toHaveLength(5);
  });
});

describe('signs that belong to a text', () => {
  test.each([
    'AT&T',
    'AT&T;',
    'R&D; then',
    'Q&A; H&M; P&O',
    'Ben & Jerry’s &c.',
    'Suite &#2',
    '5 < 6 and 7 > 6',
    'a < b and c > d',
    'if a<b, c>d',
    '<3 <- -> >_< O_o *_* ^_^ -_-',
    '<redacted> wrote to <ana@example.org>',
    'a*b, 2*3*4, 5 * 6 * 7',
    'Leser*innen und Autor*innen',
    'Bürger_innen und Leser_innen',
    'M*A*S*H',
    'f*** this s***',
    '**** off',
    '*Not his real name',
    'C# and F#, #hashtag and #other',
    '"# 1" hit',
    'snake_case and @_ana_',
    'https://example.org/a_b_c',
    '[sic]',
    'they [the Russians] came',
    'he is [really] (really)',
    '[sic](!) and [sic](?)',
    '[1] and [2]',
    '20~30 … 5~7, ~ 5',
    '100 %, 50%% and 60%',
    'Hawai`i and `Oumuamua',
    String.raw`¯\_(ツ)_/¯`,
    String.raw`C:\news\a`,
    'foo=bar==baz, a == b',
    '{so} and {a, b}',
    '1. März 2031',
    '- so',
    '汉字*汉字',
    '$5 and $6',
    '« so » and “so”',
    'tl;dr: x^2',
    'and/or, /etc/x, src/*, 5 /2',
    'source: TASS',
    "5'10'' and rock 'n' roll",
    '^^좋아요^^',
    '[video] ((see below)) 〇〇市＊＊町＊＊番',
    'First line,\nsecond line.',
  ])('%j has none', (text) => {
    expect(findMarkup(text)).toEqual([]);
  });
});
