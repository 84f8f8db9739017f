import { expect, test } from 'vitest';
import { deriveColumn, findColumns } from '../../src/derive/comparison/columns.ts';
import { dateWords } from '../../src/words/english/date-words.ts';
import { makeSource, makeStory } from './small-model.ts';

function headOf(days: readonly (string | undefined)[]): string {
  const story = makeStory();
  const versions = days.map((day, index) => makeSource(story, `v${index}`, day));
  for (const version of versions) version.versions = versions;
  const [column] = findColumns(versions.slice(0, 1));
  if (column === undefined) throw new Error('there is no column');
  const { published } = deriveColumn(column);
  return published.known === 'unknown' ? 'unknown' : dateWords(published.value);
}

test.each([
  [['2031-05-03T09:10+02:00', '2031-05-03T21:00+02:00', '2031-05-05T08:00+02:00'], '3–5 May 2031'],
  [['2031-05-03T09:10+02:00', '2031-05-03T21:00+02:00'], '3 May 2031'],
  [['2031-05-03', undefined], '3 May 2031'],
  [['2031-05'], 'May 2031'],
  [[undefined], 'unknown'],
])('the head of a column has the days of a document of %j, without hours: %s', (days, expected) => {
  expect(headOf(days)).toBe(expected);
});
