import { expect, test } from 'vitest';
import { didYouMean, makeSuggester, suggest } from '../../src/diagnostics/suggest.ts';

test.each([
  ['smyth', ['smith', 'jones'], 'smith'],
  ['smiht', ['smith'], 'smith'],
  ['smit', ['smith'], 'smith'],
  ['SMITH', ['smith'], 'smith'],
  ['ab', ['ac', 'ad'], 'ac'],
  ['a', ['b'], 'b'],
  ['smith', ['taylor', 'jones'], undefined],
  ['ab', ['abcd'], undefined],
  ['', ['smith'], undefined],
  ['smith', [], undefined],
  ['msith', ['smith'], 'smith'],
  ['xi-putin-meeting', ['xi-meeting', 'xi-putin-meetings'], 'xi-putin-meetings'],
  ['abcdefghijkl', ['bacdfeghijlk', 'abcdxxxxijkl'], 'bacdfeghijlk'],
  ['a', ['abcdefghij'], undefined],
])('for `%s` among %j it suggests %s', (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected);
});

test('a message ends with the suggestion, or without one', () => {
  expect(didYouMean('smyth', ['smith'])).toBe('; did you mean `smith`?');
  expect(didYouMean('smyth', ['taylor'])).toBe('');
});

test('a suggester stops where the words it was asked for are too many to be slips', () => {
  const ids = Array.from({ length: 500 }, (_, index) => `report-number-${index}`);
  const count = (cells: number): number => {
    const suggester = makeSuggester(ids, cells);
    return ids.filter((id) => suggester(`${id}x`) !== undefined).length;
  };
  expect(count(30_000_000)).toBe(500);
  expect(count(100_000)).toBeLessThan(100);
  expect(count(100_000)).toBeGreaterThan(0);
});

test('a suggester answers the same word once and for all', () => {
  const suggester = makeSuggester(['smith'], 40);
  expect(suggester('smyth')).toBe('smith');
  expect(suggester('taylor-and-sons')).toBeUndefined();
  for (let again = 0; again < 100; again += 1) expect(suggester('smyth')).toBe('smith');
});
