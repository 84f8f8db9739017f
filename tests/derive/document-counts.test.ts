import { expect, test } from 'vitest';
import { countBySource } from '../../src/derive/actors/report-counts.ts';
import { findSaid } from '../../src/derive/actors/said-claims.ts';
import { compareSources } from '../../src/derive/comparison/compare-sources.ts';
import { findSpeakerShares } from '../../src/derive/comparison/credits.ts';
import { deriveSourceCoverage } from '../../src/derive/comparison/story-coverage.ts';
import { deriveUtterances } from '../../src/derive/comparison/utterances.ts';
import { countedReports } from '../../src/derive/evidence/counted-reports.ts';
import { findCast } from '../../src/derive/evidence/story-cast.ts';
import { deriveStory } from '../../src/derive/pages/derive-story.ts';
import { deriveStoryActors } from '../../src/derive/pages/derive-story-actors.ts';
import { deriveWordings, findTermSources } from '../../src/derive/terms/wordings.ts';
import type { Report } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import type { Term } from '../../src/model/term.ts';
import {
  addReport,
  makeActor,
  makeBrief,
  makeClaim,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

/** A ticker in two states, and a paper of the day between them. */
function tickerAndPaper() {
  const story = makeStory();
  const early = makeSource(story, 'ticker-1', '2031-03-04');
  const paper = makeSource(story, 'paper', '2031-03-05');
  const late = makeSource(story, 'ticker-2', '2031-03-06');
  late.versionOf = early;
  for (const version of [early, late]) version.versions = [early, late];
  return { story, early, paper, late };
}

/** The same, with the mayor’s word in all three, and the minister’s in the paper and in the early state. */
function withVoices() {
  const { story, early, paper, late } = tickerAndPaper();
  const [mayor, minister] = [makeActor('mayor'), makeActor('minister')];
  const claim = makeClaim(story, 'claim');
  const spoken = [early, late, paper].map((source) =>
    addReport(claim, source, 'affirms', { speaker: mayor, quote: 'The bridge is closed' }),
  );
  mayor.spoken.push(...spoken);
  for (const source of [early, paper])
    minister.spoken.push(addReport(claim, source, 'affirms', { speaker: minister }));
  return { story, early, paper, late, mayor, minister, claim };
}

const placesOf = (reports: readonly Report[]) => reports.map(({ source }) => source.id);

test('what a voice says in two versions counts once, as the last of them has it', () => {
  const { claim, mayor, minister, early, late } = withVoices();
  expect(placesOf(countedReports(mayor.spoken))).toEqual(['ticker-2', 'paper']);
  expect(placesOf(countedReports(minister.spoken))).toEqual(['ticker-1', 'paper']);
  expect(countedReports(claim.reports)).toHaveLength(4);
  // A voice that turns is in the document with both of its stances.
  const turned = [
    addReport(makeClaim(makeStory(), 'turned'), early, 'affirms', { speaker: mayor }),
    addReport(claim, late, 'denies', { speaker: mayor }),
  ];
  expect(countedReports(turned)).toEqual(turned);
});

test('shares, and the sources of a word, have a document once', () => {
  const { story, mayor, minister, claim } = withVoices();
  const view = deriveStoryActors(story, site);
  expect(
    view.speakers.items.map(({ actor, reports, attributed, sources }) => [
      actor.id,
      reports,
      attributed,
      sources.items.map(({ source, reports: of }) => `${source.id} ${of}`),
    ]),
  ).toEqual([
    ['mayor', 2, 4, ['ticker-2 1', 'paper 1']],
    ['minister', 2, 4, ['ticker-1 1', 'paper 1']],
  ]);
  expect(
    view.sources.items.map(({ source, reports, attributed }) => [source.id, reports, attributed]),
  ).toEqual([
    ['paper', 2, 2],
    ['ticker-2', 2, 2],
  ]);
  expect(countBySource(mayor.spoken).map(({ source, reports }) => [source.id, reports])).toEqual([
    ['ticker-2', 1],
    ['paper', 1],
  ]);
  expect(
    findSaid(mayor).map(({ claim: said }) => said.reports.items.map(({ source }) => source.id)),
  ).toEqual([['paper', 'ticker-2']]);
  expect(findSpeakerShares(claim.reports).map(({ reports, total }) => [reports, total])).toEqual([
    [2, 4],
    [2, 4],
  ]);
  expect(findCast(story)).toEqual([mayor, minister]);
});

test('a quotation that two versions have alike stands once', () => {
  const { story } = withVoices();
  const [utterance] = deriveUtterances(story);
  expect(utterance?.variants.map(({ quotes }) => quotes.map(({ source }) => source.id))).toEqual([
    ['ticker-2', 'paper'],
  ]);
});

test('a story lists a document once, and what is restated of each version below it', () => {
  const { story, early } = withVoices();
  makeBrief(story, 'brief');
  const view = deriveStory(story, site);
  expect(view.sources.items.map(({ link, versions }) => [link.id, versions.length])).toEqual([
    ['paper', 0],
    ['ticker-2', 2],
  ]);
  expect(view.covered.items.map(({ source }) => source.id)).toEqual(['paper', 'ticker-2']);
  expect(deriveSourceCoverage(early).versions.map(({ link }) => link.id)).toEqual([
    'ticker-1',
    'ticker-2',
  ]);
});

test('versions that use the same names for a thing are one, and such with other names are told apart', () => {
  const { story, early, paper, late } = tickerAndPaper();
  const term = { noun: 'term', id: 'war', name: 'War', wordings: [] } as unknown as Term;
  const note = (source: Source, ...names: readonly string[]) => {
    const wording = {
      term,
      source,
      brief: makeBrief(story, `of-${source.id}`),
      names: names.map((name) => ({ name, speaker: null, count: null })),
    };
    (source.wordings as unknown[]).push(wording);
    (term.wordings as unknown[]).push(wording);
  };
  note(early, 'clash', 'war');
  note(paper, 'war');
  note(late, 'war', 'clash');
  const sourcesOf = () => ({
    story: deriveWordings(story)[0]?.sources.items.map(({ source }) => source.id),
    term: findTermSources(term).map(({ names }) => names.source.id),
    pair: compareSources({ a: early, b: paper }).wordings.map(({ a, b }) =>
      [a, b].map((names) => names.map(({ source }) => source.id)),
    ),
  });
  expect(sourcesOf()).toEqual({
    story: ['paper', 'ticker-2'],
    term: ['paper', 'ticker-2'],
    pair: [[['ticker-2'], ['paper']]],
  });
  note(late, 'raid');
  expect(sourcesOf().pair).toEqual([[['ticker-1', 'ticker-2'], ['paper']]]);
});

test('a pair compares documents in all their versions', () => {
  const { story, early, paper, late } = tickerAndPaper();
  const mayor = makeActor('mayor');
  const turned = makeClaim(story, 'turned');
  addReport(turned, early, 'affirms', { speaker: mayor });
  addReport(turned, late, 'denies', { speaker: mayor });
  addReport(turned, paper, 'denies', { speaker: mayor });
  const figure = makeClaim(story, 'figure', { gives: 'figure' });
  addReport(figure, early, 'affirms', { value: '5' });
  addReport(figure, late, 'affirms', { value: '7' });
  addReport(figure, paper, 'affirms', { value: '7' });
  const same = makeClaim(story, 'same');
  for (const source of [early, late])
    addReport(same, source, 'affirms', { speaker: mayor, quote: 'The bridge is not closed' });
  addReport(same, paper, 'affirms', { speaker: mayor, quote: 'The bridge is not yet closed' });
  const quote = makeClaim(story, 'quote');
  addReport(quote, early, 'affirms', { speaker: mayor, quote: 'Nobody will be hurt' });
  addReport(quote, late, 'affirms', { speaker: mayor, quote: 'Nobody was hurt' });
  addReport(quote, paper, 'affirms', { speaker: mayor, quote: 'Nobody was hurt' });
  makeClaim(story, 'late').reports.push(
    addReport(makeClaim(makeStory(), 'x'), late, 'affirms', { speaker: mayor }),
  );
  const view = compareSources({ a: early, b: paper });
  expect(view.a).toMatchObject({ lead: { id: 'ticker-1' }, sources: [{}, {}] });
  expect(view.a.sources.map(({ link }) => link.id)).toEqual(['ticker-1', 'ticker-2']);
  expect(view.both.items.map(({ claim, difference }) => [claim.id, difference])).toEqual([
    ['turned', 'none'],
    ['figure', 'none'],
    ['same', 'words'],
    ['quote', 'none'],
  ]);
  const versionsOf = (index: number) =>
    view.both.items[index]?.a.map(({ versions }) => versions.map(({ link }) => link.id));
  expect(versionsOf(0)).toEqual([['ticker-1'], ['ticker-2']]);
  expect(versionsOf(2)).toEqual([['ticker-1', 'ticker-2']]);
  expect(view.both.items[2]?.b.map(({ versions }) => versions)).toEqual([[]]);
  // Nothing stands behind both that the mayor has turned from.
  expect(view.both.items[0]?.origins).toEqual([]);
  expect(view.both.items[2]?.quotes.map(({ versions }) => versions)).toMatchObject([
    { a: { link: { id: 'ticker-2' } } },
  ]);
  expect(view.both.items[3]?.quotes).toEqual([]);
  expect(view.onlyA.items.map(({ claim }) => claim.id)).toEqual(['late']);
});
