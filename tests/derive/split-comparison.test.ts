import { expect, test } from 'vitest';
import { findColumns } from '../../src/derive/comparison/columns.ts';
import { splitComparison } from '../../src/derive/comparison/split-comparison.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

/** How many claims the matrices hold, and how many the pages below each. */
function partsOf(sources: number, claims: number, carrying = 2): readonly (readonly number[])[] {
  const story = makeStory();
  const made = Array.from({ length: sources }, (_, index) => makeSource(story, `source-${index}`));
  const speaker = makeActor('envoy');
  for (let number = 1; number <= claims; number += 1) {
    const claim = makeClaim(story, `claim-${number}`, {
      statement: `The ministry says of part ${number} that the column has turned round.`,
    });
    for (const source of made.slice(0, carrying)) {
      addReport(claim, source, 'affirms', { speaker, quote: 'turned round on its way' });
    }
  }
  return splitComparison(story, [findColumns(story.sources)]).map(({ pages }) =>
    pages.map((page) => page.length),
  );
}

test.each([
  { sources: 1, claims: 3, parts: 1 },
  { sources: 2, claims: 12, parts: 1 },
  { sources: 2, claims: 0, parts: 1 },
])('$claims claims of $sources sources fit one page', ({ sources, claims }) => {
  expect(partsOf(sources, claims)).toEqual([[claims]]);
});

test('one matrix holds fifty-five claims of nine sources, whose details go on over pages', () => {
  const [pages = [], ...others] = partsOf(9, 55, 4);
  expect(others).toEqual([]);
  expect(pages.reduce((sum, number) => sum + number, 0)).toBe(55);
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.length).toBeLessThan(12);
});

test('very many claims have several matrices, each above the details of its own claims', () => {
  const runs = partsOf(9, 200, 4);
  expect(runs.length).toBeGreaterThan(2);
  expect(runs.flat().reduce((sum, number) => sum + number, 0)).toBe(200);
});

test('one claim that is larger than a page makes no empty page behind it', () => {
  expect(partsOf(600, 1, 500)).toEqual([[0, 1]]);
});

test('no page but the first below a matrix is without details', () => {
  for (const pages of partsOf(40, 120, 30)) {
    expect(pages.slice(1).every((number) => number > 0)).toBe(true);
  }
});
