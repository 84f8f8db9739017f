import { beforeAll, describe, expect, test } from 'vitest';
import { readNineSources } from '../derive/nine-sources/read-story.ts';
import { buildIn, readTree } from './build-in.ts';
import { findCorroborations } from './voices/find-corroborations.ts';
import { findStatements, type Statement } from './voices/find-statements.ts';
import { hasUnknownWords } from './voices/has-unknown-words.ts';
import { textOfFile } from './voices/text-of-file.ts';
import { makeTokens, tokenize } from './voices/tokens.ts';
import { isTold } from './voices/told.ts';

// No page and no download says of a source what is a speaker’s: whatever the site says of somebody’s stance is held
// against the table in `derive/nine-sources/cells.ts`, which was written by hand.

const root = 'tests/fixtures/nine-sources';
const out = '.scratch/voices';
const tokens = makeTokens(readNineSources());
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  const { code, output } = await buildIn({ root, out, cache: `${out}-cache` });
  if (code !== 0) throw new Error(output);
  files = await readTree(out);
});

/** What a file says in words, and what is left of it. */
function read(path: string, bytes: Buffer): ReturnType<typeof findStatements> {
  const source = /^sources\/([^/]+)\//.exec(path)?.[1] ?? null;
  const text = textOfFile(path, bytes.toString('utf8'));
  return findStatements(tokenize(text, tokens), source);
}

const untold = ({ statements }: { readonly statements: readonly Statement[] }): readonly string[] =>
  statements
    .filter((statement) => !isTold(statement))
    .map(({ claim, source, stance, voice, text }) =>
      [claim, source, stance, voice, text].join(' | '),
    );

describe('of the fixture of nine sources', () => {
  test('each statement in words of pages and downloads is told by that voice in that source', () => {
    const found = Array.from(files, ([path, bytes]) => ({ path, ...read(path, bytes) }));
    expect(found.flatMap(untold)).toEqual([]);
    const numbers = new Map(
      ['.html', '.ics', '.csv', 'timelinejs.json'].map((end) => [
        end,
        found
          .filter(({ path }) => path.endsWith(end))
          .reduce((sum, { statements }) => sum + statements.length, 0),
      ]),
    );
    expect(numbers.get('.html')).toBeGreaterThan(1000);
    expect(numbers.get('.ics')).toBeGreaterThan(5);
    expect(numbers.get('timelinejs.json')).toBeGreaterThan(5);
  });

  test('the page of two sources says which versions a document has, of when, and what is from which', () => {
    const path = 'stories/korrin-dam/compare/ticker-early/milestone/index.html';
    const text = textOfFile(path, (files.get(path) ?? '').toString());
    for (const words of [
      'Radio ticker on 13 March (2 versions) and Milestone article, side by side',
      'One document in 2 versions:',
      'Radio ticker on 14 March\nArticle · Sull Radio · 14 March 2031, 21:00 (UTC+13:45)',
      'Only in Radio ticker on 13 March (2 versions)',
      'Radio ticker on 14 March, 14 March 2031, 21:00 (UTC+13:45)\nDenied by: Hal Brisk',
      '2,100 Radio ticker on 13 March, 13 March 2031, 08:30 (UTC+13:45)',
    ])
      expect(text).toContain(words);
  });

  test('each voice in the data is told in that source', () => {
    const corroborations = Array.from(files, ([path, bytes]) =>
      /(?<!timelinejs)\.json$/.test(path) && path.includes('timeline')
        ? findCorroborations(bytes.toString('utf8'))
        : [],
    ).flat();
    expect(corroborations.length).toBeGreaterThan(5);
    expect(untold({ statements: corroborations })).toEqual([]);
  });

  test('no other words speak of a stance than those that are known to bind it to nobody', () => {
    const rests = Array.from(files, ([path, bytes]) =>
      path.endsWith('.html') ? read(path, bytes).rest.split('\n') : [],
    ).flat();
    const unknown = rests
      .map((line) => line.replaceAll(allowed, ''))
      .filter((line) => /affirm|den(?:y|ies|ied)\b|le(?:ft|aves?) open/i.test(line));
    expect([...new Set(unknown)]).toEqual([]);
    expect([...new Set(rests.filter(hasUnknownWords))]).toEqual([]);
  });

  test('no sentence of the site has the name of an actor behind a preposition: it may want an article', () => {
    const found = Array.from(files, ([path, bytes]) =>
      /\.(?:html|ics|csv|timelinejs\.json)$/.test(path)
        ? (tokenize(textOfFile(path, bytes.toString('utf8')), tokens).match(bareName) ?? [])
        : [],
    ).flat();
    expect([...new Set(found)]).toEqual([]);
  });
});

/** A label has a colon; what is behind it is a name on its own, as are the names of a list, "A with B". */
const bareName =
  /(?<!⟧ |\p{L})(?:about|as|at|behind|by|for|from|of|on|through|to|towards|with) ⟦actor:[^⟧]+⟧/giu;

/** Headings, keys and sentences that speak of stances in general, and sentences of the briefs. */
const allowed = new RegExp(
  [
    '^(?:affirmed|Affirmed|denied|Denied|left open|Left open)$',
    'No voice affirms it',
    'What (?:they|it) denied or left open',
    'A voice denies what another affirms',
    'A voice (?:affirms|denies|leaves open)',
    // The own stance of a source in a picture, below what the voices in it say.
    '(?<=^Source: .*A voice.*)Left open',
    'One voice affirms each of these, and another denies it.',
    'Affirmed in only one source',
    'No voice in any other source affirms these.',
    'Only left open or denied',
    'no voice in them affirms them',
    'A claim is disputed if one voice affirms what another denies',
    'affirmed by the source itself',
    'affirmed by a voice in it',
  ].join('|'),
  'g',
);

describe('a statement is found in', () => {
  test.each([
    ['Denied by ⟦source:review⟧.', 'denies itself review'],
    ['Denied by: ⟦source:review⟧.', 'denies itself review'],
    [
      'Denied by ⟦actor:korrin-power⟧ (in ⟦source:review⟧, ⟦source:milestone⟧).',
      'denies korrin-power review; denies korrin-power milestone',
    ],
    ['⟦source:review⟧ Denied', 'denies itself review'],
    ['⟦source:review⟧ Denied (⟦actor:korrin-power⟧)', 'denies korrin-power review'],
    ['⟦source:review⟧ 13 March\nLeft open in the source’s own voice', 'open itself review'],
    [
      '⟦source:review⟧\nAffirmed by ⟦actor:jon-tave⟧ and ⟦actor:rika-sole⟧',
      'affirms jon-tave+rika-sole review',
    ],
    [
      'Affirmed by ⟦unnamed:an engineer at the dam⟧ (unnamed)',
      'affirms an engineer at the dam null',
    ],
    [
      'Affirmed by: ⟦unnamed:an engineer at the dam⟧ (unnamed, belonging to: ⟦actor:korrin-power⟧) (in ⟦source:review⟧)',
      'affirms an engineer at the dam review',
    ],
    ['Denied by ⟦actor:korrin-power⟧: ⟦claim:warned-before⟧', 'denies korrin-power null'],
    [
      'Denied by ⟦actor:korrin-power⟧ (inferred) (in ⟦source:review⟧)',
      'denies korrin-power review',
    ],
  ])('%s', (text, expected) => {
    const { statements } = findStatements(text, null);
    expect(
      statements.map(({ stance, voice, source }) => `${stance} ${voice} ${source}`).join('; '),
    ).toBe(expected);
  });

  test.each([
    'Contradicted by ⟦source:review⟧',
    'Contradicted by: ⟦source:review⟧',
    'Contradicted by: ⟦actor:korrin-power⟧',
    'Contradicted by ⟦actor:korrin-power⟧ (in ⟦source:review⟧)',
    'Contradiction: ⟦source:review⟧',
    '⟦source:review⟧ rejects it',
    '⟦actor:korrin-power⟧, rejecting it',
  ])('no other words, as in "%s", which do not pass unseen', (text) => {
    const { statements, rest } = findStatements(text, null);
    expect(statements).toEqual([]);
    expect(hasUnknownWords(rest)).toBe(true);
  });

  test('a page that says of a paper what an accused company said, which is then not told', () => {
    const page =
      '<main><h1>Korrin Power was warned of the cracks a year before.</h1><p>Denied by <a>Milestone article</a>.</p></main>';
    const { statements } = findStatements(tokenize(textOfFile('x.html', page), tokens), null);
    expect(statements).toHaveLength(1);
    expect(statements.map(isTold)).toEqual([false]);
  });
});
