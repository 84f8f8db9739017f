import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/diagnostics/span.ts';
import { spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/file/body/parse-body.ts';
import { spanInBlock } from '../../../src/file/body/parsed-body.ts';

/** What stands in the Markdown where a stretch of the text of its blocks is said to stand. */
function written(markdown: string, phrase: string): string[] {
  const { parsed, diagnostics } = parseBody('content/terms/x.md', markdown, spanFinder(markdown));
  expect(diagnostics).toEqual([]);
  return (parsed?.body.blocks ?? []).flatMap(({ text }, index) => {
    const start = text.indexOf(phrase);
    if (start === -1) return [];
    const places = parsed?.blockPlaces[index] ?? [];
    return [sliceAt(markdown, spanInBlock(places, start, start + phrase.length))];
  });
}

function sliceAt(markdown: string, { line, column, endLine, endColumn }: Span): string {
  const offset = (toLine: number, toColumn: number): number =>
    markdown
      .split('\n')
      .slice(0, toLine - 1)
      .join('\n').length +
    (toLine > 1 ? 1 : 0) +
    toColumn -
    1;
  return markdown.slice(offset(line, column), offset(endLine, endColumn));
}

describe('a stretch of a block’s text is found where it is written', () => {
  test.each([
    ['plainly', 'Some words here.', 'words', 'words'],
    ['in a later paragraph', 'One.\n\nTwo words.', 'words', 'words'],
    ['in a later line', 'One line\nand two words.', 'two words', 'two words'],
    ['over two lines', 'One line\nand two words.', 'line\nand two', 'line\nand two'],
    ['behind spaces at a line’s end', 'One   \n   and words.', 'words', 'words'],
    ['behind a break by a backslash', 'One\\\nand words.', 'and', 'and'],
    ['in emphasis', 'Some *words* here.', 'words', 'words'],
    [
      'from emphasis on',
      'Some **bold *and* slanted** words.',
      'and slanted words',
      'and* slanted** words',
    ],
    ['in a link', 'Some [linked words](actor:x) here.', 'words', 'words'],
    [
      'around a link',
      'Some [linked](https://e.org "t") words.',
      'linked words',
      'linked](https://e.org "t") words',
    ],
    ['in a link by reference', '[Some words][r].\n\n[r]: actor:x', 'words', 'words'],
    ['behind an address', 'See https://example.org/a?b=1 for words.', 'words', 'words'],
    ['behind a bare mail address', 'Ask editor@example.org for words.', 'words', 'words'],
    [
      'behind an escape',
      String.raw`It\*s \[some\] words.`,
      'some] words',
      String.raw`some\] words`,
    ],
    ['behind a literal backslash', String.raw`A\b c\\d words.`, 'words', 'words'],
    ['behind an entity', 'A &amp; B &ldquo;words&rdquo;.', 'words', 'words'],
    ['in entities', 'A &ldquo;words&rdquo; B.', '“words”', '&ldquo;words&rdquo;'],
    ['behind an entity of an entity', 'A &amp;T; words.', 'words', 'words'],
    ['behind an unknown entity', 'A &Nothing; words.', 'words', 'words'],
    ['behind numbers for characters', '&#8220;&#x1F600; words.', 'words', 'words'],
    ['behind an entity of two characters', '&NotEqualTilde; words', 'words', 'words'],
    ['behind characters outside the first plane', '😀 é e\u0301 中文 words', 'words', 'words'],
    ['in code', 'Type `some words` here.', 'words', 'words'],
    ['in code over two lines', 'Type ``a ` some\nwords`` here.', 'words', 'words'],
    ['behind code', String.raw`Type ${'`\\* &amp;`'} words.`, 'words', 'words'],
    ['in a list', '- one\n- some words\n', 'words', 'words'],
    ['in a list in a list', '- one thing\n  - two\n    words\n', 'words', 'words'],
    ['above a list in a list', '- some words\n  - two\n', 'words', 'words'],
    ['in a loose list', '1. one\n\n   some\n   words\n\n2. two\n', 'some\nwords', 'some\n   words'],
    ['in a task', '- [x] some words\n', 'words', 'words'],
    ['in a quotation', '> one\n> > two\n> > words', 'two\nwords', 'two\n> > words'],
    ['in a list in a quotation', '> - one\n>   words', 'one\nwords', 'one\n>   words'],
    ['at a sign for quotations', '> one\n> \\> words', '> words', '> words'],
    ['in a table', '| a | b |\n| - | - |\n| c | *some* words |', 'some words', 'some* words'],
    ['behind a bar in a table', '| a |\n| - |\n| a \\| words |', '| words', '| words'],
    ['behind a bar in code in a table', '| a |\n| - |\n| `a \\| b` words |', 'words', 'words'],
    ['in a heading', '## Some *words*', 'words', 'words'],
    ['in lines of Chinese', '桥上的\n裂缝很长。', '的裂缝', '的\n裂缝'],
    ['behind lines of Chinese in a list', '- 桥上  \n  **的**\n  裂缝很长。\n- 二', '很长', '很长'],
    ['in a block of code', '```words\nfirst\nwords\n```', 'words', 'words'],
    ['behind a footnote', 'One[^a] and words.\n\n[^a]: Note.', 'words', 'words'],
    ['in a footnote', 'One[^a].\n\n[^a]: The note\n    has words.', 'words', 'words'],
    ['in struck text', 'Some ~~old words~~ new.', 'words', 'words'],
  ])('%s', (_name, markdown, phrase, expected) => {
    expect(written(markdown, phrase)).toEqual([expected]);
  });

  test('whatever it stands among', () => {
    const piece = fc.constantFrom(
      '*a* ',
      '**b** ',
      '[c](actor:x) ',
      '\\* ',
      '&amp; ',
      'g&nbsp;',
      '&#x1F600; ',
      '`d` ',
      'g😀 ',
      'é ',
      '“e” ',
      '~~f~~ ',
      '<https://example.org> ',
      'www.example.org ',
      '\n',
      '  \n',
      '\\\n',
      '\\\\ ',
      '&x ',
    );
    const start = fc.constantFrom('', '- ', '> ', '> - ', '1. z\n2. ', '- > ', '## ', '| ');
    fc.assert(
      fc.property(start, fc.array(piece, { maxLength: 12 }), (before, pieces) => {
        const indent = before.replace(/^.*\n/, '').replace(/[^>]/g, ' ');
        const markdown = `${before}${`q ${pieces.join('')}target`.replace(/\n/g, `\n${indent}`)}`;
        expect(written(markdown, 'target')).toEqual(['target']);
      }),
      { numRuns: 2_000 },
    );
  });
});
