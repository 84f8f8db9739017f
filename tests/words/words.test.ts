import { expect, test } from 'vitest';
import { numberWords } from '../../src/words/english/number-words.ts';
import { yearWords } from '../../src/words/english/year-words.ts';

test.each([
  [-12_000, '12,001 BC'],
  [-43, '44 BC'],
  [0, '1 BC'],
  [1, 'AD 1'],
  [999, 'AD 999'],
  [1000, '1000'],
  [12_000, 'AD 12,000'],
])('the year %i is "%s"', (year, expected) => {
  expect(yearWords(year)).toBe(expected);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1234, '1,234'],
  [1_234_567, '1,234,567'],
])('the number %i is "%s"', (number, expected) => {
  expect(numberWords(number)).toBe(expected);
});
