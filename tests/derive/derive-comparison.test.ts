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

/** Every row of the matrix in words: `a:affirms+denies b:`, where b is silent. */
function rowsOf(view: ComparisonView | undefined): string[] | undefined {
  const matrix = view?.matrix?.matrix;
  return matrix?.topics.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells
        .map(
          (marks, index) =>
            `${matrix.columns[index]?.lead.id}:${marks.map(({ stance }) => stance).join('+')}`,
        )
        .join(' '),
    ),
  );
}

function claimsOf(view: ComparisonView | undefined): string[] {
  return (view?.details ?? []).flatMap(({ claims }) => claims.map(({ claim }) => claim.id));
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
  expect(rowsOf(view)).toEqual(['a:affirms b:denies c:']);
  const [details] = view?.details[0]?.claims ?? [];
  expect(details?.cells.map(({ column }) => column.id)).toEqual(['a', 'b']);
  expect(details?.silent.map(({ id }) => id)).toEqual(['c']);
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
    view?.matrix?.matrix.topics.map(({ topic, rows }) => [
      topic,
      rows.map(({ claim }) => claim.id),
    ]),
  ).toEqual([
    ['Sun', ['one', 'three']],
    ['Rain', ['two']],
    [null, ['four']],
  ]);
});

test('a source in which two voices speak has a mark for each', () => {
  const {
    story,
    sources: [a],
  } = makeCase();
  const claim = makeClaim(story, 'it-rains');
  addReport(claim, a, 'affirms');
  addReport(claim, a, 'open');
  addReport(claim, a, 'affirms', { speaker: makeActor('envoy') });
  const [view] = deriveComparisons(story, site);
  expect(rowsOf(view)).toEqual(['a:affirms+open+affirms b: c:']);
});

test('a voice that says the same on two occasions has one mark and both reports', () => {
  const {
    story,
    sources: [a],
  } = makeCase();
  const claim = makeClaim(story, 'it-rains');
  const speaker = makeActor('envoy');
  addReport(claim, a, 'affirms', { speaker, occasion: 'a speech' });
  addReport(claim, a, 'affirms', { speaker, occasion: 'a letter' });
  const [view] = deriveComparisons(story, site);
  expect(rowsOf(view)).toEqual(['a:affirms b: c:']);
  expect(view?.details[0]?.claims[0]?.cells[0]?.sources[0]?.reports).toHaveLength(2);
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
  const rows = deriveComparisons(story, site)[0]?.matrix?.matrix.topics[0]?.rows;
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
    deriveComparisons(story, site)[0]?.details[0]?.claims[0]?.cells[0]?.sources[0]?.reports ?? [];
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

test('the marks of more than sixty sources are on several pages, the details with all sources on one', () => {
  const story = makeStory();
  const sources = Array.from({ length: 61 }, (_, index) => makeSource(story, `source-${index}`));
  const shared = makeClaim(story, 'shared');
  for (const source of sources) addReport(shared, source, 'affirms');
  for (const source of sources.slice(0, 1))
    addReport(makeClaim(story, 'of-the-first'), source, 'affirms');
  const views = deriveComparisons(story, site);
  const matrices = views.filter(({ matrix }) => matrix !== null);
  expect(matrices.map(({ page }) => page)).toEqual([
    { kind: 'comparison', story: 'story', number: 1 },
    { kind: 'columns', story: 'story', group: 2, number: 1 },
  ]);
  expect(matrices.map(({ matrix }) => [matrix?.matrix.columns.length, matrix?.silent])).toEqual([
    [60, 0],
    [1, 1],
  ]);
  expect(matrices[1]?.matrix?.groups.map(({ from, to, current }) => [from, to, current])).toEqual([
    [1, 60, false],
    [61, 61, true],
  ]);
  expect(matrices[1]?.details).toEqual([]);
  expect(views.flatMap(claimsOf)).toEqual(['shared', 'of-the-first']);
});

test('every two sources are in the table of pairs, with how many claims they share', () => {
  const story = makeStory();
  const sources = Array.from({ length: 13 }, (_, index) => makeSource(story, `source-${index}`));
  const shared = makeClaim(story, 'shared');
  for (const source of sources) addReport(shared, source, 'affirms');
  const pairs = deriveComparisons(story, site)[0]?.pairs;
  if (pairs?.kind !== 'all') throw new Error('Each two have a page.');
  expect(pairs.table.rows.map(({ cells }) => cells.length)).toEqual(
    Array.from({ length: 13 }, (_, index) => index),
  );
  expect(pairs.table.rows[12]?.cells[1]).toEqual({
    page: { kind: 'pair', story: 'story', a: 'source-1', b: 'source-12' },
    shared: 1,
  });
});

test('details go on to further pages before a page grows heavy, no claim twice, and each mark knows where', () => {
  const {
    story,
    sources: [a],
  } = makeCase();
  for (let number = 0; number < 300; number += 1)
    addReport(makeClaim(story, `claim-${number}`), a, 'affirms', { quote: 'a word '.repeat(20) });
  const views = deriveComparisons(story, site);
  expect(views.length).toBeGreaterThan(2);
  expect(views.flatMap(claimsOf)).toEqual(story.claims.map(({ id }) => id));
  expect(Math.max(...views.map((view) => JSON.stringify(view.details).length))).toBeLessThan(
    150_000,
  );
  const rows = views.flatMap(
    ({ matrix }) => matrix?.matrix.topics.flatMap((topic) => topic.rows) ?? [],
  );
  expect(rows).toHaveLength(300);
  for (const { claim, page } of rows) {
    const view = views.find((other) => isSame(other.page, page));
    expect(claimsOf(view)).toContain(claim.id);
  }
});

test('page 1 sends to the pages that have details, and to the one that has what one source alone says', () => {
  const ends = new Set<string>();
  for (let claims = 1; claims < 60; claims += 1) {
    const {
      story,
      sources: [a, b],
    } = makeCase();
    for (let number = 0; number < claims; number += 1) {
      const claim = makeClaim(story, `claim-${number}`);
      addReport(claim, a, 'affirms', { quote: 'a word '.repeat(40) });
      if (number % 2 === 0) addReport(claim, b, 'affirms', { quote: 'a word '.repeat(40) });
    }
    const views = deriveComparisons(story, site);
    const detailed = views
      .filter(({ details }) => details.length > 0)
      .map(({ page }) => page.number);
    const [first, ...others] = views;
    expect(first?.further ?? null).toEqual(
      detailed.some((number) => number > 1)
        ? { page: { ...first?.page, number: 2 }, first: 2, last: detailed.at(-1) }
        : null,
    );
    const alone = views.find(({ exclusives }) => exclusives.length > 0)?.page.number ?? 1;
    expect(first?.exclusivesOn).toBe(alone === 1 ? null : alone);
    expect(others.every(({ details, exclusives }) => details.length + exclusives.length > 0)).toBe(
      true,
    );
    ends.add(alone === 1 ? 'here' : detailed.includes(alone) ? 'below details' : 'by itself');
  }
  expect([...ends].sort()).toEqual(['below details', 'by itself', 'here']);
});

function isSame(one: ComparisonView['page'], other: ComparisonView['page']): boolean {
  return one.kind === other.kind && one.number === other.number;
}
