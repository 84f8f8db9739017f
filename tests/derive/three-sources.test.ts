import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClaimDetails } from '../../src/derive/comparison/claim-details.ts';
import { compareSources } from '../../src/derive/comparison/compare-sources.ts';
import type { VoiceMark } from '../../src/derive/comparison/comparison-matrix.ts';
import type { Corroboration } from '../../src/derive/evidence/corroboration.ts';
import type { ReportView } from '../../src/derive/evidence/report-view.ts';
import type { VoiceView } from '../../src/derive/evidence/voice-view.ts';
import { deriveComparisons } from '../../src/derive/pages/derive-comparison.ts';
import type { Source } from '../../src/model/source.ts';
import type { Story } from '../../src/model/story.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { baseTree, filesOf, fixtures, overlayTree, readTree } from '../content-tree.ts';
import { site } from './small-model.ts';

/** The story of `fixtures/three-sources`, whose comparison is written out here by hand. */
function readStory(): { story: Story; sources: (name: string) => Source } {
  const tree = overlayTree(baseTree, readTree(join(fixtures, 'three-sources')));
  const { content } = checkContent(filesOf(tree));
  const story = content?.stories.get('river-talks');
  if (story === undefined) throw new Error('the story is not in the fixture');
  return {
    story,
    sources: (name) => {
      const source = content?.sources.get(name);
      if (source === undefined) throw new Error(`no source ${name}`);
      return source;
    },
  };
}

/** "affirms: Oda Vik (speech) < North Wire = 300" */
function sayReport({ stance, voice, occasion, via, value }: ReportView): string {
  const said =
    voice.kind === 'source'
      ? ''
      : `: ${sayVoice(voice)}${occasion === null ? '' : ` (${occasion})`}`;
  const chain = via.map(({ name }) => ` < ${name}`).join('');
  return `${stance}${said}${chain}${value === null ? '' : ` = ${value}`}`;
}

function sayVoice(voice: VoiceView): string {
  if (voice.kind === 'source') return 'itself';
  return voice.kind === 'unnamed' ? voice.who : voice.actors.map(({ name }) => name).join(' and ');
}

function sayVoices(voices: Corroboration['open']): string {
  return voices
    .map(
      ({ voice, sources }) => `${sayVoice(voice)} in ${sources.map(({ name }) => name).join(', ')}`,
    )
    .join(', ');
}

function sayCell(reports: readonly ReportView[]): string {
  return reports.length === 0 ? 'silent' : reports.map(sayReport).join(' + ');
}

/** "2 sources: Oda Vik; 1 own. Norland about itself, Sudria. Against: itself in The Courier" */
function sayCorroboration({
  sources,
  origins,
  ownVoice,
  party,
  open,
  denying,
}: Corroboration): string {
  const names = origins.map(({ voices }) => voices.map(({ name }) => name).join(' with '));
  const own = ownVoice === 0 ? '' : `; ${ownVoice} own`;
  const about =
    party === null
      ? []
      : [...(party.aboutItself ? ['itself'] : []), ...party.about.map(({ name }) => name)];
  const label = party === null ? '' : ` ${party.party.name} about ${about.join(', ')}.`;
  const against = sayVoices([...open, ...denying]);
  return `${sources}: ${names.join(', ')}${own}.${label}${against === '' ? '' : ` Against: ${against}.`}`;
}

function sayRow({
  claim,
  corroboration,
  differs,
  oneSource,
  oneOrigin,
  cells,
}: ClaimDetails): string[] {
  const marks = [
    differs ? 'differs' : '',
    oneSource ? 'one source' : '',
    oneOrigin ? 'one origin' : '',
  ];
  return [
    claim.id,
    sayCorroboration(corroboration),
    marks.filter((mark) => mark !== '').join(', '),
    ...columns.map((column) =>
      sayCell(cells.find((cell) => cell.column.id === column)?.sources[0]?.reports ?? []),
    ),
  ];
}

const columns = ['daily-article', 'courier-article', 'ministry-note'];

/** "Oda Vik affirms + itself leaves open" in short: `Oda Vik +`, `itself ?`. */
function sayMarks(marks: readonly VoiceMark[]): string {
  const signs = { affirms: '+', denies: '-', open: '?' };
  return marks.map(({ voice, stance }) => `${sayVoice(voice)} ${signs[stance]}`).join(', ');
}

test('the marks of three sources, row by row in time order', () => {
  const matrix = deriveComparisons(readStory().story, site)[0]?.matrix?.matrix;
  expect(matrix?.columns.map(({ lead }) => lead.id)).toEqual(columns);
  expect(
    matrix?.topics.map(({ topic, rows }) => [
      topic,
      ...rows.map(({ claim, cells }) => [claim.id, ...cells.map(sayMarks)]),
    ]),
  ).toEqual([
    [
      'The talks',
      ['talks-planned', 'Oda Vik +', 'Oda Vik +', ''],
      ['envoy-hopeful', 'Oda Vik +', 'Oda Vik +', ''],
      ['treaty-kept', '', '', 'itself +'],
    ],
    ['The troops', ['troops-moved', 'River Ministry +', '', 'itself +']],
    [
      'The dam',
      ['dam-closed', 'itself +', 'itself -', ''],
      ['water-level', 'itself +', 'itself +', 'itself +'],
      ['fish-dying', '', 'Oda Vik +, itself ?', ''],
    ],
  ]);
});

test('the details of three sources, cell by cell, with origins, parties and marks', () => {
  const [view] = deriveComparisons(readStory().story, site);
  const written = view?.details.map(({ topic, claims }) => [topic, ...claims.map(sayRow)]);
  expect(written).toEqual([
    [
      'The talks',
      [
        'talks-planned',
        '2: Oda Vik. Norland about itself, Sudria.',
        'one origin',
        'affirms: Oda Vik < North Wire',
        'affirms: Oda Vik < North Wire',
        'silent',
      ],
      [
        'envoy-hopeful',
        '2: Oda Vik. Norland about itself.',
        'one origin',
        'affirms: Oda Vik (speech of Monday)',
        'affirms: Oda Vik (letter of Tuesday)',
        'silent',
      ],
      [
        'treaty-kept',
        '1: River Ministry. Norland about itself.',
        'one source, one origin',
        'silent',
        'silent',
        'affirms',
      ],
    ],
    [
      'The troops',
      [
        'troops-moved',
        // The ministry's own note is the same origin as what The Daily quotes from the ministry.
        '2: River Ministry. Norland about Sudria.',
        'one origin',
        'affirms: River Ministry = 300',
        'silent',
        'affirms = 300',
      ],
    ],
    [
      'The dam',
      [
        'dam-closed',
        '1: ; 1 own. Against: itself in The Courier on the river.',
        'differs',
        'affirms',
        'denies',
        'silent',
      ],
      [
        'water-level',
        '3: River Ministry; 2 own.',
        'differs',
        'affirms = 12 feet',
        'affirms = 14 feet',
        'affirms = 12 feet',
      ],
      [
        'fish-dying',
        '1: Oda Vik. Norland about itself. Against: itself in The Courier on the river.',
        'one source, one origin',
        'silent',
        'affirms: Oda Vik + open',
        'silent',
      ],
    ],
  ]);
});

test('what each source alone says', () => {
  const [view] = deriveComparisons(readStory().story, site);
  expect(
    view?.exclusives.map(({ source, claims }) => [source.id, claims.map(({ id }) => id)]),
  ).toEqual([
    ['ministry-note', ['treaty-kept']],
    ['courier-article', ['fish-dying']],
  ]);
});

const pairs = [
  {
    a: 'daily-article',
    b: 'courier-article',
    both: ['talks-planned words', 'envoy-hopeful credit', 'dam-closed stance', 'water-level value'],
    onlyA: ['troops-moved'],
    onlyB: ['fish-dying'],
    neither: 1,
  },
  {
    a: 'daily-article',
    b: 'ministry-note',
    both: ['troops-moved credit', 'water-level none'],
    onlyA: ['talks-planned', 'envoy-hopeful', 'dam-closed'],
    onlyB: ['treaty-kept'],
    neither: 1,
  },
  {
    a: 'courier-article',
    b: 'ministry-note',
    both: ['water-level value'],
    onlyA: ['talks-planned', 'envoy-hopeful', 'dam-closed', 'fish-dying'],
    onlyB: ['treaty-kept', 'troops-moved'],
    neither: 0,
  },
] as const;

test.each(pairs)('the pair of $a and $b', ({ a, b, both, onlyA, onlyB, neither }) => {
  const { sources } = readStory();
  const view = compareSources({ a: sources(a), b: sources(b) });
  expect(view.both.items.map(({ claim, difference }) => `${claim.id} ${difference}`)).toEqual(both);
  expect(view.onlyA.items.map(({ claim }) => claim.id)).toEqual(onlyA);
  expect(view.onlyB.items.map(({ claim }) => claim.id)).toEqual(onlyB);
  expect(view.neither).toBe(neither);
});

test('two quotes of one speaker are laid word on word, and a hedge that one drops is named', () => {
  const { sources } = readStory();
  const read = (a: string, b: string) =>
    compareSources({ a: sources(a), b: sources(b) }).both.items.find(
      ({ claim }) => claim.id === 'talks-planned',
    )?.quotes;
  const voice = expect.objectContaining({ actors: [expect.objectContaining({ id: 'oda-vik' })] });
  expect(read('daily-article', 'courier-article')).toEqual([
    {
      voice,
      segments: [
        { in: 'both', text: 'talks will' },
        { in: 'a', text: 'probably' },
        { in: 'both', text: 'open in May' },
      ],
      hedges: [{ in: 'a', text: 'probably' }],
    },
  ]);
  expect(read('courier-article', 'daily-article')?.[0]?.hedges).toEqual([
    { in: 'b', text: 'probably' },
  ]);
});
