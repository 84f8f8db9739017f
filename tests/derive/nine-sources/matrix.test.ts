import { expect, test } from 'vitest';
import { deriveComparisons } from '../../../src/derive/pages/derive-comparison.ts';
import { site } from '../small-model.ts';
import { cells, columns } from './cells.ts';
import { readNineSources, sayReport, sayVoice } from './read-story.ts';

const { story } = readNineSources();
const views = deriveComparisons(story, site);
const [view] = views;
const matrix = view?.matrix?.matrix;

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
