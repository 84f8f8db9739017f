import { expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/code-frame.ts';

const span = (line: number, column: number, endColumn: number, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
});

test('the line before gives the place, and carets mark what is meant', () => {
  expect(codeFrame('one\ntwo three\nfour', span(2, 5, 10))).toBe(
    ['1 | one', '2 | two three', '  |     ^^^^^'].join('\n'),
  );
});

test('the first line has none before it, and an empty span still has a caret', () => {
  expect(codeFrame('one', span(1, 1, 1))).toBe(['1 | one', '  | ^'].join('\n'));
});

test('line numbers of two lengths stand in one column', () => {
  const source = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(codeFrame(source, span(10, 1, 5))).toBe(
    [' 9 | line 9', '10 | line 10', '   | ^^^^'].join('\n'),
  );
});

test('tabs are two columns wide', () => {
  expect(codeFrame('\ta b', span(1, 4, 5))).toBe(['1 |   a b', '  |     ^'].join('\n'));
});

test('wide characters move the carets by two columns, and marks by none', () => {
  expect(codeFrame('陈美玲 x', span(1, 5, 6))).toBe(['1 | 陈美玲 x', '  |        ^'].join('\n'));
  expect(codeFrame('e\u0301 x', span(1, 4, 5))).toBe(['1 | e\u0301 x', '  |   ^'].join('\n'));
});

test('characters that a terminal acts on are shown by their codes', () => {
  expect(codeFrame('a\u001b[31mb\u202e', span(1, 2, 3))).toBe(
    ['1 | a<U+001B>[31mb<U+202E>', '  |  ^^^^^^^^'].join('\n'),
  );
});

test('a long line is cut around its mark', () => {
  const line = `${'a'.repeat(300)}MARK${'b'.repeat(300)}`;
  const [shown = '', carets = ''] = codeFrame(line, span(1, 301, 305)).split('\n');
  expect(shown.length).toBeLessThan(110);
  expect(shown).toMatch(/^1 \| …a+MARKb+…$/);
  expect(carets.indexOf('^')).toBe(shown.indexOf('MARK'));
  expect(carets).toMatch(/^ {2}\| +\^{4}$/);
});

test('a span over several lines is marked to the end of its first', () => {
  expect(codeFrame('one two\nthree', span(1, 5, 3, 2))).toBe(
    ['1 | one two', '  |     ^^^'].join('\n'),
  );
});

test('a line that the file does not have gives no frame', () => {
  expect(codeFrame('one', span(7, 1, 2))).toBe('');
});
