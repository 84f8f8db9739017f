import { describe, expect, test } from 'vitest';
import { compareSources } from '../../src/derive/comparison/compare-sources.ts';
import type { VoiceMark } from '../../src/derive/comparison/comparison-matrix.ts';
import { deriveUtterances } from '../../src/derive/comparison/utterances.ts';
import { currentReports } from '../../src/derive/evidence/changes.ts';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { findFigureDays } from '../../src/derive/evidence/given-figures.ts';
import { deriveChains } from '../../src/derive/evidence/report-chains.ts';
import { isDisputed, sourcesDiffer } from '../../src/derive/evidence/source-difference.ts';
import type { Stance } from '../../src/model/report.ts';
import { markText, oppositionText } from '../../src/words/evidence-sentences.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

/** A dispatch of an agency’s, two copies of it, two papers, and a statement; each with its outlet. */
function makeCase() {
  const story = makeStory();
  const [kna, courier, gazette, post, marfa, ministry, karsia, belmar] = [
    'kna',
    'courier',
    'gazette',
    'post',
    'marfa',
    'ministry',
    'karsia',
    'belmar',
  ].map((name) => makeActor(name, [], 'organisation')) as unknown as EightActors;
  const published = (name: string, outlet: Actor, fields: object = {}) =>
    Object.assign(makeSource(story, name, '2031-05-04'), {
      outlet: { known: 'stated', value: outlet },
      ...fields,
    });
  const agency = { known: 'stated', value: kna };
  return {
    story,
    claim: makeClaim(story, 'claim', { gives: 'figure' }),
    actors: { kna, courier, gazette, ministry, karsia, belmar },
    dispatch: published('dispatch', kna, { kind: 'wire-report' }),
    copy: published('copy', post, { agency }),
    otherCopy: published('other-copy', marfa, { agency }),
    paper: published('paper', courier),
    otherPaper: published('other-paper', gazette),
    statement: published('statement', ministry, { kind: 'statement' }),
  };
}

type Actor = ReturnType<typeof makeActor>;
type EightActors = [Actor, Actor, Actor, Actor, Actor, Actor, Actor, Actor];
type Case = ReturnType<typeof makeCase>;

const official = { kind: 'unnamed', who: 'an official', of: null } as const;

/** What sources say, and whether they differ or the claim is disputed. */
const table: readonly (readonly [
  title: string,
  say: (of: Case) => void,
  differs: boolean,
  disputed: boolean,
])[] = [
  [
    'a dispatch in its own voice, and a copy of it with another figure',
    ({ claim, dispatch, copy, actors: { kna } }) => {
      addReport(claim, dispatch, 'affirms', { value: '40' });
      addReport(claim, copy, 'affirms', { value: '90', via: [kna] });
    },
    true,
    false,
  ],
  [
    'the same with the same figure',
    ({ claim, dispatch, copy, actors: { kna } }) => {
      addReport(claim, dispatch, 'affirms', { value: '40' });
      addReport(claim, copy, 'affirms', { value: '40', via: [kna] });
    },
    false,
    false,
  ],
  [
    'a paper in its own voice, and another that says that the paper denies it',
    ({ claim, paper, otherPaper, actors: { courier } }) => {
      addReport(claim, paper, 'affirms');
      addReport(claim, otherPaper, 'denies', { speaker: courier });
    },
    true,
    false,
  ],
  [
    'two papers in their own voices',
    ({ claim, paper, otherPaper }) => {
      addReport(claim, paper, 'affirms');
      addReport(claim, otherPaper, 'denies');
    },
    true,
    true,
  ],
  [
    'a copy whose voice is the agency, and a paper of its own',
    ({ claim, paper, copy, actors: { kna } }) => {
      addReport(claim, copy, 'affirms', { value: '40', via: [kna] });
      addReport(claim, paper, 'affirms', { value: '90' });
    },
    false,
    false,
  ],
  [
    'a joint statement, and one of its parties',
    ({ claim, paper, otherPaper, actors: { karsia, belmar } }) => {
      addReport(claim, paper, 'affirms', { voice: { kind: 'actors', actors: [karsia, belmar] } });
      addReport(claim, otherPaper, 'denies', { speaker: belmar });
    },
    true,
    true,
  ],
  [
    'the parties of a joint statement in another order',
    ({ claim, paper, otherPaper, actors: { karsia, belmar } }) => {
      addReport(claim, paper, 'affirms', { voice: { kind: 'actors', actors: [karsia, belmar] } });
      addReport(claim, otherPaper, 'affirms', {
        voice: { kind: 'actors', actors: [belmar, karsia] },
      });
    },
    false,
    false,
  ],
  [
    'a person and the office of that person, one origin, but two voices',
    ({ claim, paper, otherPaper, actors: { ministry } }) => {
      const minister = makeActor('minister', [
        { organization: ministry, role: 'Minister', from: null, to: null },
      ]);
      addReport(claim, paper, 'affirms', { speaker: minister });
      addReport(claim, otherPaper, 'denies', { speaker: ministry });
    },
    false,
    true,
  ],
  [
    'somebody in two papers whom both describe in the same words',
    ({ claim, paper, otherPaper }) => {
      addReport(claim, paper, 'affirms', { value: '40', voice: official });
      addReport(claim, otherPaper, 'affirms', { value: '90', voice: official });
    },
    false,
    false,
  ],
  [
    'somebody whom two copies of one text describe in the same words',
    ({ claim, copy, otherCopy, actors: { kna } }) => {
      addReport(claim, copy, 'affirms', { value: '40', voice: official, via: [kna] });
      addReport(claim, otherCopy, 'affirms', { value: '90', voice: official, via: [kna] });
    },
    true,
    false,
  ],
  [
    'somebody in a copy whom the paper has itself, and somebody of the agency’s',
    ({ claim, copy, otherCopy, actors: { kna } }) => {
      addReport(claim, copy, 'affirms', { value: '40', voice: official });
      addReport(claim, otherCopy, 'affirms', { value: '90', voice: official, via: [kna] });
    },
    false,
    false,
  ],
];

test.each(table)('%s', (_title, say, differs, disputed) => {
  const made = makeCase();
  say(made);
  expect([sourcesDiffer(made.claim.reports), isDisputed(made.claim.reports)]).toEqual([
    differs,
    disputed,
  ]);
});

describe('in a list of voices', () => {
  test('a statement and its publisher, named elsewhere, are one entry, and a source alone keeps its name', () => {
    const { claim, paper, otherPaper, statement, actors } = makeCase();
    addReport(claim, statement, 'denies');
    expect(oppositionText(deriveCorroboration(claim.reports))).toBe('Denied by: statement.');
    addReport(claim, paper, 'denies', { speaker: actors.ministry });
    addReport(claim, otherPaper, 'denies');
    expect(oppositionText(deriveCorroboration(claim.reports))).toBe(
      'Denied by: ministry (in statement, paper); other-paper.',
    );
  });

  test('unnamed voices of two papers are two, of a dispatch and its copies one', () => {
    const { claim, paper, otherPaper, dispatch, copy, otherCopy, actors } = makeCase();
    const via = [actors.kna];
    const add = (source: Case['paper'], stance: Stance, fields = {}) =>
      addReport(claim, source, stance, { voice: official, ...fields });
    add(paper, 'denies');
    add(otherPaper, 'denies');
    add(dispatch, 'denies');
    add(copy, 'denies', { via });
    add(otherCopy, 'denies', { via });
    expect(oppositionText(deriveCorroboration(claim.reports))).toBe(
      'Denied by: an official (unnamed) (in paper); an official (unnamed) (in other-paper); ' +
        'an official (unnamed) (in dispatch, copy, other-copy).',
    );
    const ends = deriveChains(claim.reports).map(({ end }) => end.kind === 'unnamed' && end.key);
    expect(new Set(ends).size).toBe(3);
    const other = makeClaim(claim.story as never, 'other');
    for (const { source, via: chain } of claim.reports)
      addReport(other, source as never, 'affirms', { voice: official, via: chain });
    expect(deriveCorroboration(other.reports).unnamed).toBe(3);
  });

  test('a figure of a dispatch and of its copy is one figure of the agency', () => {
    const { claim, dispatch, copy, actors } = makeCase();
    addReport(claim, dispatch, 'affirms', { value: '40' });
    addReport(claim, copy, 'affirms', { value: '40', via: [actors.kna] });
    const [day] = findFigureDays(claim.reports);
    expect(day?.figures).toMatchObject([
      { voice: { actors: [{ id: 'kna' }] }, sources: [{ id: 'dispatch' }, { id: 'copy' }] },
    ]);
  });

  test('the words of a paper and those that another quotes of it are one utterance', () => {
    const { story, claim, paper, otherPaper, actors } = makeCase();
    addReport(claim, paper, 'affirms', { quote: 'it sank at noon' });
    addReport(claim, otherPaper, 'affirms', { quote: 'it sank', speaker: actors.courier });
    expect(deriveUtterances(story)).toMatchObject([
      { voice: { actors: [{ id: 'courier' }] }, variants: [{}, {}] },
    ]);
  });
});

test('a pair of a dispatch and its copy with another figure differs in the value', () => {
  const { claim, dispatch, copy, actors } = makeCase();
  addReport(claim, dispatch, 'affirms', { value: '40', quote: 'forty are missing' });
  addReport(claim, copy, 'affirms', {
    value: '90',
    quote: 'ninety are missing',
    via: [actors.kna],
  });
  const [row] = compareSources({ a: dispatch, b: copy }).both.items;
  expect(row?.difference).toBe('value');
  expect(row?.quotes).toHaveLength(1);
});

test('what names a paper as its speaker brings up to date what the paper said itself, and nothing else', () => {
  const { claim, paper, otherPaper, actors } = makeCase();
  addReport(claim, paper, 'affirms', { speaker: actors.ministry });
  addReport(claim, paper, 'affirms');
  addReport(claim, otherPaper, 'denies', { speaker: actors.courier, updates: [paper] });
  expect(currentReports(claim.reports).map(({ stance, voice }) => [stance, voice.kind])).toEqual([
    ['affirms', 'actors'],
    ['denies', 'actors'],
  ]);
});

test('no verb follows a name, which may be one or many', () => {
  const source = { noun: 'source', id: 'paper', name: 'Paper' } as const;
  const actorsOf = (...names: readonly string[]): VoiceMark['voice'] => ({
    kind: 'actors',
    actors: names.map((name) => ({ noun: 'actor', id: name, name })),
  });
  const marks: readonly VoiceMark[] = [
    { source, stance: 'affirms', voice: actorsOf('Survivors of the Selene') },
    { source, stance: 'denies', voice: actorsOf('Karsia', 'Belmar') },
    { source, stance: 'open', voice: { kind: 'source' } },
  ];
  expect(marks.map(markText)).toEqual([
    'Affirmed by: Survivors of the Selene',
    'Denied by: Karsia and Belmar',
    'Left open by: Paper',
  ]);
});
