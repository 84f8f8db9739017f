import { expect, test } from 'vitest';
import { splitClaims } from '../../src/derive/comparison/split-claims.ts';
import { addReport, makeClaim, makeSource, makeStory } from './small-model.ts';

function partsOf(sources: number, claims: number): readonly number[] {
  const story = makeStory();
  for (let number = 1; number <= sources; number += 1) makeSource(story, `source-${number}`);
  for (let number = 1; number <= claims; number += 1) {
    const claim = makeClaim(story, `claim-${number}`);
    for (const source of story.sources.slice(0, 2)) addReport(claim, source, 'states');
  }
  return splitClaims(story.claims, [story.sources]).map((part) => part.length);
}

test('eighty claims of two sources fit one page', () => {
  expect(partsOf(2, 80)).toEqual([80]);
});

test('the first page leaves room for what it shows before its table, the more sources the more', () => {
  const [first = 0, second = 0] = partsOf(12, 200);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(0.85 * second);
});
