import { expect, test } from 'vitest';
import { splitClaims } from '../../src/derive/comparison/split-claims.ts';
import { addReport, makeClaim, makeSource, makeStory } from './small-model.ts';

function partsOf(sources: number, claims: number): readonly number[] {
  const story = makeStory();
  const made = Array.from({ length: sources }, (_, index) => makeSource(story, `source-${index}`));
  for (let number = 1; number <= claims; number += 1) {
    const claim = makeClaim(story, `claim-${number}`);
    for (const source of made.slice(0, 2)) addReport(claim, source, 'affirms');
  }
  return splitClaims(story.claims, [story.sources]).map((part) => part.length);
}

test('seventy claims of two sources fit one page', () => {
  expect(partsOf(2, 70)).toEqual([70]);
});

test('the first page leaves room for what it shows before its table, the more sources the more', () => {
  const [first = 0, second = 0] = partsOf(12, 200);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(0.85 * second);
});
