import { expect, test } from 'vitest';
import { likelyId } from '../../src/file/text/likely-id.ts';

test.each([
  ['Ana Costa', 'ana-costa'],
  ['Ana%20Costa', 'ana-costa'],
  ['Ünal Öz', 'unal-oz'],
  ['“Tass”', 'tass'],
  ['The O’Neill Group, Inc.', 'the-oneill-group-inc'],
  ['Closed – officials', 'closed-officials'],
  ['Yes & no?', 'yes-no'],
  ['- a # 1 -', 'a-1'],
  ['习近平', null],
  ['—', null],
  ['', null],
])('the id that %j would mostly have is %j', (name, expected) => {
  expect(likelyId(name)).toBe(expected);
});
