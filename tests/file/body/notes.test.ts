import { describe, expect, test } from 'vitest';
import { spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/file/body/parse-body.ts';

const parse = (text: string) => parseBody('content/terms/x.md', text, spanFinder(text));

describe('a note is one finding from its first sign to its last', () => {
  test.each([
    ['/* a\nb */'],
    ['/*\n * a [x](claim: y)\n * b\n */'],
    ['/* a\n\nb\n\n- c\n- d */'],
    ['/*a\nb*/'],
    ['{# a\nb #}'],
    ['{* a *}'],
    ['{{!-- a\nb --}}'],
    ['{{! a }}'],
    ['{{/* a */}}'],
    ['{% comment %} a\n{% x %} {% endcomment %}'],
    ['<%-- a\nb --%>'],
    ['<%# a %>'],
    ['%% a\nb\n%%'],
    ['%%a\n\nb%%'],
    ['{>> a\nb <<}'],
    ['{++ a ++}'],
    ['{++a\nb++}'],
    ['{-- a --}'],
    ['{~~ a~>b ~~}'],
    ['{~~a~>b~~}'],
    ['{== a ==}'],
    ['Commented [AL1]: is this right?'],
    ['Formatted: Font: Bold'],
    ['////\na\n////'],
    ['[//]: # a note for editors'],
    ['[//]: # (a note)', 'unused-definition'],
    ['[comment]: <> (a note)', 'unused-definition'],
    ['[comment]: # "a note"', 'unused-definition'],
    ['<!-- a\nb -->', 'raw-html'],
    ['<!-- a\n\nb -->', 'raw-html'],
  ])('%j', (note, rule = 'leftover-markup') => {
    const text = `Before.\n\n${note}\n\nBehind.`;
    const at = spanFinder(text)(9, 9 + note.length);
    expect(parse(text).diagnostics.map((found) => [found.rule, found.at])).toEqual([[rule, at]]);
  });

  test('in the middle of a paragraph, too', () => {
    const text = 'Before <!-- a\n\nb --> behind.';
    expect(parse(text).diagnostics.map(({ rule, at }) => [rule, at])).toEqual([
      ['leftover-markup', spanFinder(text)(7, 20)],
    ]);
  });
});
