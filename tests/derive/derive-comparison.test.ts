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
  return view?.table.topics.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells
        .map(
          ({ source, reports }) =>
            `${source.id}:${reports.map(({ stance }) => stance).join('+') || 'silent'}`,
        )
        .join(' '),
    ),
  );
}

test('a source without a report is silent, which is no denial', () => {
  const {
    story,
    sources: [a, b],
  } = makeCase();
  const claim = makeClaim(story, 'it-rains');
  addReport(claim, a, 'affirms');
  addReport(claim, b, 'denies');
  const [view] = deriveComparisons(story, site);
  expect(cellsOf(view)).toEqual(['a:affirms b:denies c:silent']);
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
    addReport(makeClaim(story, name, { topic }), a, 'affirms');
  }
  const [view] = deriveComparisons(story, site);
  expect(
    view?.table.topics.map(({ topic, rows }) => [topic, rows.map(({ claim }) => claim.id)]),
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
  addReport(claim, a, 'affirms');
  addReport(claim, a, 'open');
  expect(cellsOf(deriveComparisons(story, site)[0])).toEqual(['a:affirms+open b:silent c:silent']);
});

test('sources differ where one opposes a claim or gives another figure, not where one is silent', () => {
  const {
    story,
    sources: [a, b],
  } = makeCase();
  const cases = {
    agreed: ['affirms', 'affirms', 'five', 'Five'],
    figures: ['affirms', 'affirms', 'five', 'six'],
    doubted: ['affirms', 'open', null, null],
    alone: ['affirms', null, null, null],
  } as const;
  for (const [name, [stanceOfA, stanceOfB, valueOfA, valueOfB]] of Object.entries(cases)) {
    const claim = makeClaim(story, name);
    addReport(claim, a, stanceOfA, { value: valueOfA });
    if (stanceOfB !== null) addReport(claim, b, stanceOfB, { value: valueOfB });
  }
  const rows = deriveComparisons(story, site)[0]?.table.topics[0]?.rows;
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
  addReport(makeClaim(story, 'it-rains'), a, 'affirms', {
    speaker,
    via: [agency],
    value: 'two',
    quote: 'two drops',
    where: { first: 4, last: 4 },
  });
  const [report] =
    deriveComparisons(story, site)[0]?.table.topics[0]?.rows[0]?.cells[0]?.reports ?? [];
  expect(report).toMatchObject({
    voice: { kind: 'actors', actors: [{ id: 'envoy' }] },
    via: [{ id: 'agency' }],
    value: 'two',
    quote: { text: 'two drops' },
    where: { first: 4, last: 4 },
  });
});

test('what only one source says is listed under that source, whatever its stance', () => {
  const {
    story,
    sources: [a, b],
  } = makeCase();
  const shared = makeClaim(story, 'shared');
  addReport(shared, a, 'affirms');
  addReport(shared, b, 'open');
  addReport(makeClaim(story, 'only-a'), a, 'affirms');
  addReport(makeClaim(story, 'only-b'), b, 'denies');
  const [view] = deriveComparisons(story, site);
  expect(
    view?.exclusives.map(({ source, claims }) => [source.id, claims.map(({ id }) => id)]),
  ).toEqual([
    ['a', ['only-a']],
    ['b', ['only-b']],
  ]);
});

test('thirteen sources make two tables, each with the claims that its sources carry', () => {
  const story = makeStory();
  const sources = Array.from({ length: 13 }, (_, index) => makeSource(story, `source-${index}`));
  const shared = makeClaim(story, 'shared');
  for (const source of sources) addReport(shared, source, 'affirms');
  for (const source of sources.slice(0, 1))
    addReport(makeClaim(story, 'of-the-first'), source, 'affirms');
  const views = deriveComparisons(story, site);
  expect(views.map(({ table, silent }) => [table.sources.length, silent])).toEqual([
    [12, 0],
    [1, 1],
  ]);
  expect(views.map(({ frame }) => frame.page)).toEqual([
    { kind: 'comparison', story: 'story', number: 1 },
    { kind: 'columns', story: 'story', group: 2, number: 1 },
  ]);
  expect(views[1]?.groups.map(({ from, to, current }) => [from, to, current])).toEqual([
    [1, 12, false],
    [13, 13, true],
  ]);
  const pairs = views[0]?.pairs;
  if (pairs?.kind !== 'all') throw new Error('Each two have a page.');
  expect(pairs.table.rows.map(({ cells }) => cells.length)).toEqual(
    Array.from({ length: 13 }, (_, index) => index),
  );
  expect(pairs.table.rows[12]?.cells[1]).toEqual({
    page: { kind: 'pair', story: 'story', a: 'source-1', b: 'source-12' },
    shared: 1,
  });
  expect(views[1]?.pairs).toBeNull();
});

test('claims go on to a further page before a page grows heavy, none of them twice', () => {
  const {
    story,
    sources: [a],
  } = makeCase();
  for (let number = 0; number < 300; number += 1)
    addReport(makeClaim(story, `claim-${number}`), a, 'affirms', { quote: 'a word '.repeat(20) });
  const views = deriveComparisons(story, site);
  expect(views.length).toBeGreaterThan(2);
  expect(views.flatMap((view) => cellsOf(view) ?? [])).toHaveLength(300);
  expect(Math.max(...views.map((view) => JSON.stringify(view.table).length))).toBeLessThan(150_000);
});
