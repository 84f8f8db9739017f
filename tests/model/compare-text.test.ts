import { expect, test } from 'vitest';
import { compareNatural } from '../../src/model/compare-text.ts';

test.each([
  [['event-10', 'event-2', 'event-1'], 'event-1 event-2 event-10'],
  [['v1-10', 'v1-9', 'v10-1', 'v2-1'], 'v1-9 v1-10 v2-1 v10-1'],
  [['a-1', 'a-01', 'a-001', 'a-2'], 'a-001 a-01 a-1 a-2'],
  [['2031-10', '2031-9', '480', 'x'], '480 2031-9 2031-10 x'],
  [['a', 'a-1', 'a1', 'ab'], 'a a1 a-1 ab'],
  [
    ['day-99999999999999999999', 'day-100000000000000000000'],
    'day-99999999999999999999 day-100000000000000000000',
  ],
  [['b', 'A', 'a', 'ä'], 'A a b ä'],
])('%j are in the order %s', (texts, expected) => {
  expect(texts.toSorted(compareNatural).join(' ')).toBe(expected);
  expect(texts.toReversed().toSorted(compareNatural).join(' ')).toBe(expected);
});

test('only equal texts are equal', () => {
  expect(compareNatural('a-1', 'a-1')).toBe(0);
  expect(compareNatural('a-01', 'a-1')).not.toBe(0);
  expect(compareNatural('', '')).toBe(0);
});
