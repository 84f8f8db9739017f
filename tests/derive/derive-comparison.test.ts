import { expect, test } from 'vitest';
import {
  type ComparisonView,
  deriveComparisons,
} from '../../src/derive/pages/derive-comparison.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory, site } from './small-model.ts';

function makeCase() {
  const story = makeStory();
  const sources = [makeSource(story, 'a'), makeSource(story, 'b'), makeSource(story, 'c')] as const;
  return { story, sources };
}

/** Every cell in a word: `a:states+denies`, or `a:silent`. */
function cellsOf(view: ComparisonView | undefined): string[] | undefined {
  return view?.tables.flatMap(({ topics }) =>
    topics.flatMap(({ rows }) =>
      rows.map(({ cells }) =>
        cells
          .map(
            ({ source, reports }) =>
              `${source.id}:${reports.map(({ stance }) => stance).join('+') || 'silent'}`,
          )
          .join(' '),
      ),
    ),
  );
}

test('a source without a report is silent, which is no denial', () => {
  const {
    story,
    sources: [a, b],
  } = makeCase();
  const claim = makeClaim(story, 'it-rains');
  addReport(claim, a, 'states');
  addReport(claim, b, 'denies');
  const [view] = deriveComparisons(story, site);
  expect(cellsOf(view)).toEqual(['a:states b:denies c:silent']);
});

test('claims stand under their topics, in the order of the story', () => {
  const {
    story,
    sources: [a],
  } = makeCase();
  for (const [name, topic] of [
    ['one', 'Sun'],
    ['two', 'Rain'],
    ['three', 'Sun'],
    ['four', null],
  ] as const) {
    addReport(makeClaim(story, name, { topic }), a, 'states');
  }
  const [view] = deriveComparisons(story, site);
  expect(
    view?.tables[0]?.topics.map(({ topic, rows }) => [topic, rows.map(({ claim }) => claim.id)]),
  ).toEqual([
    ['Sun', ['one', 'three']],
    ['Rain', ['two']],
    [null, ['four']],
  ]);
});

test('a source that reports a claim twice has both reports in its cell', () => {
  const {
    story,
    sources: [a],
  } = makeCase();
  const claim = makeClaim(story, 'it-rains');
  addReport(claim, a, 'states');
  addReport(claim, a, 'doubts');
  expect(cellsOf(deriveComparisons(story, site)[0])).toEqual(['a:states+doubts b:silent c:silent']);
});

test('sources differ where one opposes a claim or gives another figure, not where one is silent', () => {
  const {
    story,
    sources: [a, b],
  } = makeCase();
  const cases = {
    agreed: ['states', 'states', 'five', 'Five'],
    figures: ['states', 'states', 'five', 'six'],
    doubted: ['states', 'doubts', null, null],
    alone: ['states', null, null, null],
  } as const;
  for (const [name, [stanceOfA, stanceOfB, valueOfA, valueOfB]] of Object.entries(cases)) {
    const claim = makeClaim(story, name);
    addReport(claim, a, stanceOfA, { value: valueOfA });
    if (stanceOfB !== null) addReport(claim, b, stanceOfB, { value: valueOfB });
  }
  const rows = deriveComparisons(story, site)[0]?.tables[0]?.topics[0]?.rows;
  expect(rows?.filter(({ differs }) => differs).map(({ claim }) => claim.id)).toEqual([
    'figures',
    'doubted',
  ]);
});

test('a cell credits the speaker and the chain, and gives figure, words and paragraph', () => {
  const {
    story,
    sources: [a],
  } = makeCase();
  const [speaker, agency] = [makeActor('envoy'), makeActor('agency')];
  addReport(makeClaim(story, 'it-rains'), a, 'attributes', {
    speaker,
    via: [agency],
    value: 'two',
    quote: 'two drops',
    paragraph: 4,
  });
  const [report] =
    deriveComparisons(story, site)[0]?.tables[0]?.topics[0]?.rows[0]?.cells[0]?.reports ?? [];
  expect(report).toMatchObject({
    speaker: { id: 'envoy' },
    via: [{ id: 'agency' }],
    value: 'two',
    quote: { text: 'two drops' },
    paragraph: 4,
  });
});

test('what only one source says is listed under that source, whatever its stance', () => {
  const {
    story,
    sources: [a, b],
  } = makeCase();
  const shared = makeClaim(story, 'shared');
  addReport(shared, a, 'states');
  addReport(shared, b, 'doubts');
  addReport(makeClaim(story, 'only-a'), a, 'states');
  addReport(makeClaim(story, 'only-b'), b, 'denies');
  const [view] = deriveComparisons(story, site);
  expect(
    view?.exclusives.map(({ source, claims }) => [source.id, claims.map(({ id }) => id)]),
  ).toEqual([
    ['a', ['only-a']],
    ['b', ['only-b']],
  ]);
});

test('with thirteen sources the silent columns go and each claim keeps one anchor', () => {
  const story = makeStory();
  const sources = Array.from({ length: 40 }, (_, index) => makeSource(story, `source-${index}`));
  const claim = makeClaim(story, 'it-rains');
  for (const source of sources.slice(0, 13)) addReport(claim, source, 'states');
  const [view] = deriveComparisons(story, site);
  expect(view?.tables.map((table) => table.sources.length)).toEqual([12, 1]);
  const rows = view?.tables.flatMap(({ topics }) => topics.flatMap((topic) => topic.rows));
  expect(rows?.map(({ anchor }) => anchor)).toEqual(['claim_it-rains', null]);
  expect(view?.pairs).toEqual([]);
});

test('no page has more than eighty claims', () => {
  const {
    story,
    sources: [a],
  } = makeCase();
  for (let number = 0; number < 81; number += 1)
    addReport(makeClaim(story, `claim-${number}`), a, 'states');
  expect(deriveComparisons(story, site).map((view) => cellsOf(view)?.length)).toEqual([80, 1]);
});
