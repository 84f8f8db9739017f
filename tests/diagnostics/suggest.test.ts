import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../src/diagnostics/suggest.ts';

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
])('for `%s` among %j it suggests %s', (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected);
});

test('a message ends with the suggestion, or without one', () => {
  expect(didYouMean('smyth', ['smith'])).toBe('; did you mean `smith`?');
  expect(didYouMean('smyth', ['taylor'])).toBe('');
});
