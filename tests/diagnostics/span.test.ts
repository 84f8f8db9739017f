import { expect, test } from 'vitest';
import { spanFinder } from '../../src/diagnostics/span.ts';

const text = 'ab\n\nc𝄞d\n';

test.each([
  [0, 0, [1, 1, 1, 1]],
  [0, 2, [1, 1, 1, 3]],
  [2, 3, [1, 3, 2, 1]],
  [3, 4, [2, 1, 3, 1]],
  [5, 7, [3, 2, 3, 4]],
  [9, 9, [4, 1, 4, 1]],
])('offsets %i to %i are lines and columns in UTF-16 units', (start, end, expected) => {
  const { line, column, endLine, endColumn } = spanFinder(text)(start, end);
  expect([line, column, endLine, endColumn]).toEqual(expected);
});
