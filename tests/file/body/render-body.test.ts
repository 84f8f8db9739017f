import { describe, expect, test } from 'vitest';
import { fileStart, spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/file/body/parse-body.ts';
import { type Body, type BodySegment, excerptAt } from '../../../src/model/body.ts';

function render(text: string): Body {
  const { parsed, diagnostics } = parseBody('content/terms/x.md', text, spanFinder(text));
  expect(diagnostics).toEqual([]);
  if (parsed === null) throw new Error('refused');
  return parsed.body;
}

/** The parts of a body in short: HTML as it is, text in braces, links in brackets. */
function show(text: string): string {
  return render(text).segments.map(showPart).join('');
}

function showPart(part: BodySegment): string {
  switch (part.kind) {
    case 'html':
      return part.html;
    case 'text':
      return `{${part.text}}`;
    case 'open':
      return `[${part.noun}:${part.id} `;
    case 'close':
      return ']';
  }
}

describe('a body becomes HTML, cut where the set decides', () => {
  test('text that may name actors is cut out, and escaped only later', () => {
    expect(show('A & *B < C*.')).toBe('<p id="p1">{A & }<em>{B < C}</em>{.}</p>');
  });

  test('a link to an entry is cut open, and names in it are left alone', () => {
    expect(show('See [the *wire*](actor:wire).')).toBe(
      '<p id="p1">{See }[actor:wire the <em>wire</em>]{.}</p>',
    );
  });

  test('names in other links, in code and in headings are left alone', () => {
    expect(show('[Wire](https://example.org) `Wire`')).toBe(
      '<p id="p1"><a href="https://example.org">Wire</a> <code>Wire</code></p>',
    );
    expect(show('## The Wire')).toBe('<h2 id="h-the-wire">The Wire</h2>');
  });

  test('the text above a list in a list item is cut as any other, beside that list', () => {
    expect(show('- See [it](actor:wire)\n  - and more')).toBe(
      '<ul>\n<li><span id="p1">{See }[actor:wire it]</span>\n<ul>\n<li id="p2">{and more}</li>\n</ul>\n</li>\n</ul>',
    );
  });

  test('an attribute keeps to its quotation marks', () => {
    const html = show('[a](https://example.org/?a=1&b="x" \'a "title" <b>\')');
    expect(html).toContain('title="a &#x22;title&#x22; <b>"');
    expect(html).toContain('href="https://example.org/?a=1&#x26;b=%22x%22"');
  });

  test('no text can stand for a part that was cut out', () => {
    const text = 'a&#xFDD0;0&#xFDD1;b';
    const { parsed, diagnostics } = parseBody('content/terms/x.md', text, spanFinder(text));
    expect(parsed).toBeNull();
    expect(diagnostics.map(({ rule }) => rule)).toContain('forbidden-character');
  });

  test('code is escaped', () => {
    expect(show('```\n<script>&\n```')).toContain('<code>&#x3C;script>&#x26;\n</code>');
    expect(show('`<b>`')).toContain('<code>&#x3C;b></code>');
  });

  test('the language of code cannot leave its attribute', () => {
    expect(show('```c++\nb\n```')).toContain('class="language-c++"');
    const { diagnostics } = parseBody('x.md', '```a"onload=x\nb\n```', () => fileStart);
    expect(diagnostics).toMatchObject([{ rule: 'lost-text' }]);
  });

  test('headings have anchors of their own, each once', () => {
    expect(render('## One\n\n### Two\n\n## One\n\n## 陈').blocks.map(({ id }) => id)).toEqual([
      'h-one',
      'h-two',
      'h-one-1',
      'h-陈',
    ]);
  });

  test('footnotes have ids that are no others of the page', () => {
    const html = show('A.[^n]\n\n[^n]: Note.');
    expect(html).toContain('id="note-fn-n"');
    expect(html).toContain('href="#note-fn-n"');
    expect(html).toContain('{Note.');
  });

  test('tables say how their cells are aligned by a class', () => {
    const html = show('| a | b |\n| :-: | --: |\n| 1 | 2 |');
    expect(html).toMatch(/<th (?=[^>]*class="align-center")[^>]*scope="col"/);
    expect(html).toContain('<td class="align-right"');
    expect(html).not.toContain(' align=');
  });

  test('a table is in a frame that the keyboard can scroll, named by its heads', () => {
    expect(show('| a | *b* |\n| - | - |\n| 1 | 2 |')).toMatch(
      /^<div class="table-frame" role="group" aria-label="a, b" tabindex="0"><table>/,
    );
    expect(show('| |\n| - |\n| 1 |')).toContain('aria-label="Table"');
    expect(show('- a\n\n  | b |\n  | - |')).toContain('<li>\n<p id="p1">{a}</p>\n<div class=');
  });

  test('task lists are signs in the text, not boxes without labels', () => {
    const html = show('- [x] done\n- [ ] open');
    expect(html).toMatch(/☑ .*done/);
    expect(html).toMatch(/☐ .*open/);
    expect(html).not.toContain('<input');
  });

  test('a line break, a rule and a struck text are kept', () => {
    expect(show('a\\\nb')).toContain('<br>');
    expect(show('a\n\n---\n\nb')).toContain('<hr>');
    expect(show('~~a~~')).toContain('<del>{a}</del>');
  });

  test('each block has its text and its sentences', () => {
    const body = render(
      'One *fish*. Two on Sept. 15 by Mr. Lee. Three!\n\n- item\n\n| a |\n| - |\n| b |',
    );
    expect(body.blocks.map(({ text }) => text)).toEqual([
      'One fish. Two on Sept. 15 by Mr. Lee. Three!',
      'item',
      'a',
      'b',
    ]);
    expect(body.blocks[0]?.sentences).toEqual([0, 10, 38]);
    expect(body.blocks[0]?.excerpts).toEqual([0]);
    expect(excerptAt(body, { block: 0, start: 12 })).toBe(body.blocks[0]?.text);
    expect(excerptAt(body, { block: 9, start: 0 })).toBe('');
  });

  test('an excerpt is made of whole sentences', () => {
    const body = render(
      'One fish *swims*. They rest on Sept. 15 by Mr. Lee. Three swim away. Four.',
    );
    expect(excerptAt(body, { block: 0, start: 4 })).toBe('One fish swims.');
    expect(excerptAt(body, { block: 0, start: 18 })).toBe(
      'They rest on Sept. 15 by Mr. Lee. Three swim away. Four.',
    );
  });

  test('an `at` is the offset in the text of its block', () => {
    const body = render('One *fish* [two](actor:x) three.');
    const spots = body.segments.flatMap((part) => ('at' in part ? [part.at.start] : []));
    const text = body.blocks[0]?.text ?? '';
    expect(spots.map((start) => text.slice(start, start + 3))).toEqual([
      'One',
      'fis',
      'two',
      ' th',
    ]);
  });
});
