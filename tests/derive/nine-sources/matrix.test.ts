import { expect, test } from 'vitest';
import { deriveComparisons } from '../../../src/derive/pages/derive-comparison.ts';
import { site } from '../small-model.ts';
import { readNineSources, sayReport, sayVoice } from './read-story.ts';

const { story } = readNineSources();
const views = deriveComparisons(story, site);
const [view] = views;
const matrix = view?.matrix?.matrix;

/** In time order; the two states of the ticker are one column, where its first stands. */
const columns = [
  'courier',
  'lantern',
  'talblick',
  'ticker-early',
  'review',
  'vestnik',
  'ministry-note',
  'milestone',
];

/** Which claims stand under which topic, as a reader meets them who reads one source after the other. */
const topics: readonly (readonly [topic: string, claims: readonly string[]])[] = [
  [
    'The dam',
    [
      'reservoir-full',
      'cracks-found',
      'crack-length',
      'warned-before',
      'repaired-before',
      'no-danger',
    ],
  ],
  ['The villages', ['evacuated', 'power-cut', 'sirens-silent', 'villagers-stay']],
  ['The gates', ['opening-demanded', 'gates-opened', 'governor-order']],
  ['What follows', ['road-shut', 'army-boats', 'chief-resigns', 'strike-planned', 'compensation']],
];

/** The cells that are not silent, of the ticker with the state of it that has each report. */
const cells: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'reservoir-full': {
    courier: ['affirms: vantic'],
    lantern: ['affirms: vantic'],
    talblick: ['affirms: vantic'],
    vestnik: ['affirms: vantic'],
  },
  'cracks-found': {
    courier: ['affirms: water-authority < vantic'],
    lantern: ['affirms: water-authority < vantic'],
    talblick: ['affirms: water-authority < vantic'],
    'ticker-early': ['ticker-early affirms'],
    vestnik: ['affirms: tobin-garr (The Water Authority briefs the press) < vantic'],
    'ministry-note': ['affirms'],
  },
  'crack-length': {
    courier: ['affirms: water-authority < vantic = 60 metres'],
    lantern: ['affirms: water-authority < vantic = about 40 metres'],
    talblick: ['affirms: water-authority < vantic = about 40 metres'],
    'ticker-early': ['ticker-early affirms = more than 50 metres'],
    review: ['affirms = 40–60 metres'],
  },
  'warned-before': {
    'ticker-early': ['ticker-late affirms: dana-orel'],
    review: ['affirms: dana-orel', 'denies: korrin-power', 'open'],
    vestnik: ['open'],
    milestone: ['affirms: dana-orel', 'denies: korrin-power'],
  },
  'repaired-before': { review: ['affirms'] },
  'no-danger': { 'ministry-note': ['affirms'] },
  evacuated: {
    courier: ['affirms: water-authority < vantic = about 1,200'],
    lantern: ['affirms: water-authority < vantic = 1,200'],
    talblick: ['affirms: water-authority < vantic = 1.200'],
    'ticker-early': ['ticker-early affirms = 2,100', 'ticker-late affirms = 4,100'],
    vestnik: ['affirms: tobin-garr (The Water Authority briefs the press) < vantic = 2 500'],
    milestone: ['affirms: water-authority = 4,300'],
  },
  'power-cut': {
    courier: ['affirms'],
    lantern: ['affirms'],
    'ticker-early': ['ticker-early affirms'],
    review: ['affirms'],
  },
  'sirens-silent': {
    'ticker-early': ['ticker-early affirms'],
    milestone: ['affirms: sull-radio'],
  },
  'villagers-stay': {
    review: ['affirms: villagers'],
    'ministry-note': ['denies'],
    milestone: ['affirms: peta-noor'],
  },
  'opening-demanded': {
    courier: ['affirms: rika-sole and jon-tave < vantic'],
    lantern: ['affirms: jon-tave and rika-sole (joint letter of 12 March) < vantic'],
    'ticker-early': ['ticker-early affirms: rika-sole'],
    milestone: ['affirms: sull-council'],
  },
  'gates-opened': {
    'ticker-early': [
      'ticker-early affirms: water-authority = 2031-03-14',
      'ticker-late denies: works-ministry',
    ],
    vestnik: ['affirms: tobin-garr (The Water Authority briefs the press) < vantic = 2031-03-14'],
    'ministry-note': ['denies'],
    milestone: ['affirms = 2031-03-15'],
  },
  'governor-order': {
    'ticker-early': ['ticker-late denies: hal-brisk'],
    review: ['affirms: hal-brisk (speech in parliament) < ada-lindqvar'],
  },
  'road-shut': {
    lantern: ['affirms: vantic'],
    talblick: ['affirms: vantic'],
    'ticker-early': ['ticker-early affirms', 'ticker-late denies'],
  },
  'army-boats': { talblick: ['open'], review: ['open'] },
  'chief-resigns': {
    'ticker-early': [
      'ticker-late affirms: an official who saw the letter (unnamed, of works-ministry)',
    ],
    review: ['affirms: a person close to the board (unnamed, of korrin-power)'],
    milestone: ['affirms: an engineer at the dam (unnamed)', 'denies: korrin-power'],
  },
  'strike-planned': {
    'ticker-early': ['ticker-late affirms: power-workers = 2031-03-16'],
    milestone: ['affirms: power-workers = 2031-03-16'],
  },
  compensation: { 'ministry-note': ['affirms'], milestone: ['affirms: works-ministry'] },
};

test('the nine texts of eight documents are eight columns, in time order, the ticker with both its states', () => {
  expect(view?.sources).toBe(8);
  expect(matrix?.columns.map(({ lead }): string => lead.id)).toEqual(columns);
  expect(matrix?.columns.map(({ sources }) => sources.map(({ link }) => link.id))).toEqual(
    columns.map((column) => (column === 'ticker-early' ? [column, 'ticker-late'] : [column])),
  );
});

test('claims stand under their topics as a reader meets them, in the matrix and below it', () => {
  expect(
    matrix?.topics.map(({ topic, rows }) => [topic, rows.map(({ claim }) => claim.id)]),
  ).toEqual(topics);
  expect(
    views.flatMap(({ details }) =>
      details.flatMap(({ claims }) => claims.map(({ claim }): string => claim.id)),
    ),
  ).toEqual(topics.flatMap(([, claims]) => claims));
});

test.each(Object.keys(cells))('the row of %s, a mark for each voice', (id) => {
  const row = matrix?.topics.flatMap(({ rows }) => rows).find(({ claim }) => claim.id === id);
  const marks = row?.cells.flatMap((cell, index) => {
    const column = columns[index] ?? '';
    const said = cell.map(({ source, stance, voice }) => {
      const of = column === 'ticker-early' ? `${source.id} ` : '';
      return `${of}${stance}${voice.kind === 'source' ? '' : `: ${sayVoice(voice)}`}`;
    });
    return said.length === 0 ? [] : [[column, said]];
  });
  const expected = Object.entries(cells[id] ?? {}).map(([column, said]) => [
    column,
    oneAVoice(said.map(withoutDetails)),
  ]);
  expect(Object.fromEntries(marks ?? [])).toEqual(Object.fromEntries(expected));
});

test.each(Object.keys(cells))('the details of %s, voice by voice, and who is silent', (id) => {
  const claims = views.flatMap(({ details }) => details.flatMap((topic) => topic.claims));
  const found = claims.find(({ claim }) => claim.id === id);
  const said = found?.cells.map(({ column, sources }) => [
    column.id,
    sources.flatMap(({ source, reports }) =>
      reports.map((report) =>
        report.isVersion ? `${source.id} ${sayReport(report)}` : sayReport(report),
      ),
    ),
  ]);
  expect(Object.fromEntries(said ?? [])).toEqual(cells[id]);
  expect(found?.silent.map((source): string => source.id)).toEqual(
    columns.filter((column) => cells[id]?.[column] === undefined),
  );
});

/** What both states of the ticker say in one voice is one mark, of the first. */
function oneAVoice(said: readonly string[]): readonly string[] {
  const withoutState = (text: string): string => text.replace(/^ticker-\w+ /, '');
  return said.filter(
    (text, index) =>
      said.findIndex((other) => withoutState(other) === withoutState(text)) === index,
  );
}

/** A mark says neither occasion nor chain nor value. */
function withoutDetails(said: string): string {
  return said.replace(/ \((?!unnamed)[^)]*\)/, '').replace(/ [<=] .*/, '');
}

test('what a single source says is the exclusive claim of its document', () => {
  expect(
    views
      .flatMap(({ exclusives }) => exclusives)
      .map(({ source, claims }) => [source.id, claims.map(({ id }) => id)]),
  ).toEqual([
    ['review', ['repaired-before']],
    ['ministry-note', ['no-danger']],
  ]);
});

/** Claims that both documents of a pair report, counted in the table above. */
const pairs: readonly (readonly [a: string, b: string, shared: number])[] = [
  // reservoir-full, cracks-found, crack-length, evacuated, power-cut, opening-demanded
  ['courier', 'lantern', 6],
  // reservoir-full, cracks-found, crack-length, evacuated, road-shut
  ['lantern', 'talblick', 5],
  // crack-length, warned-before, power-cut, governor-order, chief-resigns
  ['ticker-early', 'review', 5],
  // warned-before, villagers-stay, chief-resigns
  ['review', 'milestone', 3],
  // cracks-found, gates-opened
  ['vestnik', 'ministry-note', 2],
  ['courier', 'ministry-note', 1],
];

test('pairs are of documents, and count the claims that both report', () => {
  const table = view?.pairs?.kind === 'all' ? view.pairs.table : null;
  const counted = new Map(
    table?.rows.flatMap(({ cells: row }) =>
      row.flatMap(({ page, shared }) =>
        page.kind === 'pair' ? [[`${page.a} ${page.b}`, shared] as const] : [],
      ),
    ),
  );
  expect(counted.size).toBe(28);
  expect(pairs.map(([a, b]) => [a, b, counted.get(`${a} ${b}`)])).toEqual(pairs);
});
