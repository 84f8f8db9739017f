import { expect, test } from 'vitest';
import { deriveCorrectionPages } from '../../src/derive/pages/derive-correction-pages.ts';
import { deriveFront } from '../../src/derive/pages/derive-front.ts';
import { deriveLists } from '../../src/derive/pages/derive-list.ts';
import { deriveRetired } from '../../src/derive/pages/derive-retired.ts';
import { contentOf, materialFrom } from '../derived.ts';
import {
  addReport,
  makeActor,
  makeBrief,
  makeClaim,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

test('a list has fifty entries a page, and one page when it is empty', () => {
  const actors = Array.from({ length: 101 }, (_, index) => makeActor(`actor-${index}`));
  const content = materialFrom(contentOf(site, [], ...actors));
  const views = deriveLists('actor', content);
  expect(views.map(({ rows, pager }) => [rows.length, pager.number])).toEqual([
    [50, 1],
    [50, 2],
    [1, 3],
  ]);
  expect(views[0]?.pager.previous).toBeNull();
  expect(views[1]?.pager.next).toEqual({ kind: 'list', noun: 'actor', number: 3 });
  expect(deriveLists('term', content).map(({ total }) => total)).toEqual([0]);
});

test('names are sorted by alphabet, not by code', () => {
  const actors = ['Zoë', 'Émile', 'adam'].map((name) => makeActor(name));
  const content = materialFrom(contentOf(site, [], ...actors));
  expect(deriveLists('actor', content)[0]?.rows.map(({ link }) => link.name)).toEqual([
    'adam',
    'Émile',
    'Zoë',
  ]);
});

test('the front page shows the newest stories and briefs, and survives having none', () => {
  expect(deriveFront([], site).stories).toEqual([]);
  const [old, young] = [makeStory('old'), makeStory('young')];
  makeBrief(old, 'first', { published: '2022-01-01' });
  makeBrief(young, 'second', { published: '2022-02-02' });
  const view = deriveFront(materialFrom(contentOf(site, [old, young])).stories, site);
  expect(view.stories.map(({ row }) => row.link.id)).toEqual(['young', 'old']);
  expect(view.briefs.map(({ link }) => link.id)).toEqual(['second', 'first']);
});

test('the front page calls corroborated only what two named origins affirm and nobody disputes', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const [envoy, minister, critic] = ['envoy', 'minister', 'critic'].map((name) => makeActor(name));
  const said = (id: string, ...speakers: (typeof envoy)[]) => {
    const claim = makeClaim(story, id);
    for (const speaker of speakers) addReport(claim, a, 'affirms', { speaker: speaker ?? null });
    return claim;
  };
  said('one-origin', envoy, envoy);
  said('two-origins', envoy, minister);
  addReport(said('disputed', envoy, minister), b, 'denies', { speaker: critic ?? null });
  for (const source of [a, b]) addReport(makeClaim(story, `own-${source.id}`), source, 'affirms');
  const [shown] = deriveFront(materialFrom(contentOf(site, [story])).stories, site).stories;
  expect(shown?.corroborated.map(({ link }) => link.id)).toEqual(['two-origins']);
});

test('corrections stand newest first, with their briefs', () => {
  const story = makeStory();
  makeBrief(story, 'wrong', {
    corrections: [
      { date: '2022-09-09', note: 'Once.', claim: null },
      { date: '2022-09-10', note: 'Again.', claim: null },
    ],
  });
  const [view] = deriveCorrectionPages(materialFrom(contentOf(site, [story])).stories, site);
  expect(view?.corrections.map(({ note, brief: { id } }) => [note, id])).toEqual([
    ['Again.', 'wrong'],
    ['Once.', 'wrong'],
  ]);
});

test('a retired entry keeps its page, out of search, with its successor', () => {
  const view = deriveRetired(
    {
      noun: 'brief',
      id: 'gone',
      title: 'Gone',
      reason: 'It was one with another.',
      successor: { noun: 'brief', id: 'here', title: 'Here' },
    },
    site,
  );
  expect(view.frame.indexed).toBe(false);
  expect(view.frame.page).toEqual({ kind: 'entry', noun: 'brief', id: 'gone' });
  expect(view.successor).toEqual({ noun: 'brief', id: 'here', name: 'Here' });
});
