import { expect, test } from 'vitest';
import { coverParagraphs } from '../../src/derive/comparison/covered-paragraphs.ts';
import { findChainShares, findSpeakerShares } from '../../src/derive/comparison/credits.ts';
import { deriveCoverage } from '../../src/derive/comparison/story-coverage.ts';
import { deriveUtterances } from '../../src/derive/comparison/utterances.ts';
import {
  addReport,
  makeActor,
  makeBrief,
  makeClaim,
  makeSource,
  makeStory,
} from './small-model.ts';

function makeCase() {
  const story = makeStory();
  return { story, a: makeSource(story, 'a'), b: makeSource(story, 'b'), envoy: makeActor('envoy') };
}

test('a paragraph is restated as soon as one report is from it; the others are named in runs', () => {
  const { story, a } = makeCase();
  Object.assign(a, { paragraphs: 7 });
  for (const first of [2, 2, 5, null])
    addReport(makeClaim(story, `claim-${first}`), a, 'affirms', {
      where: first === null ? null : { first, last: first },
    });
  expect(coverParagraphs(a)).toEqual({
    total: 7,
    covered: 2,
    missing: [
      { from: 1, to: 1 },
      { from: 3, to: 4 },
      { from: 6, to: 7 },
    ],
    unplaced: 1,
  });
});

test('a source without a known length has no paragraphs missing', () => {
  const { story, a } = makeCase();
  addReport(makeClaim(story, 'claim'), a, 'affirms', { where: { first: 900, last: 900 } });
  expect(coverParagraphs(a)).toEqual({ total: null, covered: 1, missing: [], unplaced: 0 });
});

test('the words that a source rests on are counted by speaker and by chain, most first', () => {
  const { story, a, envoy } = makeCase();
  const [wire, agency] = [makeActor('wire'), makeActor('agency')];
  const chains = [[wire], [wire], [wire, agency], []] as const;
  for (const [index, via] of chains.entries())
    addReport(makeClaim(story, `claim-${index}`), a, 'affirms', { speaker: envoy, via });
  addReport(makeClaim(story, 'own'), a, 'affirms');
  expect(
    findSpeakerShares(a.reports).map((share) => [
      share.voice.kind === 'actors' ? share.voice.actors.map(({ id }) => id).join() : null,
      share.reports,
      share.total,
    ]),
  ).toEqual([
    ['envoy', 4, 5],
    [null, 1, 5],
  ]);
  expect(
    findChainShares(a.reports).map(({ via, reports }) => [via.map(({ id }) => id), reports]),
  ).toEqual([
    [['wire'], 2],
    [['wire', 'agency'], 1],
  ]);
});

test('a story counts its claims by origins, its checked quotes and the linked sentences of its syntheses', () => {
  const { story, a, b, envoy } = makeCase();
  const [two, one, none] = ['two', 'one', 'none'].map((name) => makeClaim(story, name));
  if (two === undefined || one === undefined || none === undefined) throw new Error('three claims');
  const quoted = { quote: 'a few words', quoteStatus: 'found' } as const;
  const reports = [
    addReport(two, a, 'affirms', { ...quoted, speaker: makeActor('minister') }),
    addReport(two, b, 'affirms', { speaker: envoy, quote: 'rain', quoteStatus: 'unchecked' }),
    addReport(one, a, 'affirms', { speaker: envoy }),
    addReport(none, b, 'denies'),
  ];
  makeBrief(story, 'restating', { restates: a, reports, quotations: ['found', 'unchecked'] });
  makeBrief(story, 'synthesis', {
    body: {
      segments: [],
      blocks: [
        { id: 'heading', text: 'A heading', sentences: [], excerpts: [] },
        { id: 'p1', text: 'It rains. It pours. It stops.', sentences: [0, 10, 20], excerpts: [0] },
      ],
    },
    claimLinks: [
      { claim: two, at: { block: 1, start: 12 } },
      { claim: one, at: { block: 1, start: 15 } },
      { claim: one, at: { block: 1, start: 20 } },
    ],
  });
  const coverage = deriveCoverage(story);
  expect(coverage.byOrigins).toEqual([
    { origins: 2, claims: 1 },
    { origins: 1, claims: 1 },
    { origins: 0, claims: 1 },
  ]);
  expect(coverage.quotes).toEqual({ found: 2, unchecked: 2 });
  expect(coverage.sentences).toEqual({ total: 3, linked: 2 });
});

test('quotes of one speaker on one claim are one utterance, on whichever occasions, in as many forms as there are wordings', () => {
  const { story, a, b, envoy } = makeCase();
  const c = makeSource(story, 'c');
  const claim = makeClaim(story, 'it-rains');
  const said = { speaker: envoy, occasion: 'Monday' };
  addReport(claim, a, 'affirms', { ...said, quote: 'It will rain' });
  addReport(claim, b, 'affirms', { ...said, quote: '“it will rain”' });
  addReport(claim, c, 'affirms', { ...said, quote: 'it may rain' });
  addReport(claim, c, 'affirms', { speaker: envoy, quote: 'rain at last' });
  addReport(claim, b, 'affirms', { quote: 'rain at last' });
  expect(
    deriveUtterances(story).map(({ voice, source, variants }) => [
      voice.kind === 'actors' ? voice.actors.map(({ id }) => id).join() : source.id,
      variants.map(({ quotes }) =>
        quotes.map((quote) => [quote.source.id, quote.occasion].filter(Boolean).join(': ')),
      ),
    ]),
  ).toEqual([
    ['envoy', [['a: Monday', 'b: Monday'], ['c: Monday'], ['c']]],
    ['b', [['b']]],
  ]);
});
