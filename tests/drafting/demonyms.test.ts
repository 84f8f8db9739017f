import { expect, test } from 'vitest';
import { demonymsOf } from '../../src/drafting/known/demonyms.ts';

test.each([
  ['Germany', 'German'],
  ['France', 'French'],
  ['Austria', 'Austrian'],
  ['Japan', 'Japanese'],
  ['Kyrgyzstan', 'Kyrgyz'],
  ['Pakistan', 'Pakistani'],
  ['Iran', 'Iranian'],
  ['Kenya', 'Kenyan'],
  ['Moldova', 'Moldovan'],
  ['Chile', 'Chilean'],
  ['Congo', 'Congolese'],
  ['United Kingdom', 'British'],
  ['Israel', 'Israeli'],
])('%s has the adjective %s', (state, adjective) => {
  expect(demonymsOf(state)).toContain(adjective);
});
