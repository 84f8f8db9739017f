import { expect, test } from 'vitest';
import { deriveBrief } from '../../src/derive/pages/derive-brief.ts';
import { deriveClaim } from '../../src/derive/pages/derive-claim.ts';
import { deriveEvent } from '../../src/derive/pages/derive-event.ts';
import { deriveSource } from '../../src/derive/pages/derive-source.ts';
import { deriveStory } from '../../src/derive/pages/derive-story.ts';
import { actorView } from '../derived.ts';
import {
  addReport,
  edtf,
  makeActor,
  makeBrief,
  makeClaim,
  makeEvent,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

test('a claim link in a brief is followed by numbers of the sources that report it, as they first come', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const [second, both] = [makeClaim(story, 'second'), makeClaim(story, 'both')];
  addReport(second, b, 'affirms');
  addReport(second, a, 'denies');
  addReport(both, a, 'affirms');
  addReport(both, b, 'affirms');
  const spot = { block: 0, start: 0 };
  const brief = makeBrief(story, 'synthesis', {
    claimLinks: [
      { claim: second, at: spot },
      { claim: both, at: spot },
    ],
    prose: [second, both].flatMap(({ id }) => [
      { kind: 'open', target: { noun: 'claim', id, part: null } } as const,
      { kind: 'close', target: { noun: 'claim', id, part: null } } as const,
    ]),
  });
  const view = deriveBrief(brief, site);
  const references = view.prose.flatMap((part) => (part.kind === 'close' ? [part.references] : []));
  expect(references.map((list) => list.map(({ source, anchor }) => [source, anchor]))).toEqual([
    [['b', 'ref_1_1']],
    [
      ['b', 'ref_1_2'],
      ['a', 'ref_2_1'],
    ],
  ]);
  expect(
    view.cited.map(({ number, source, anchors }) => [number, source.link.id, anchors]),
  ).toEqual([
    [1, 'b', ['ref_1_1', 'ref_1_2']],
    [2, 'a', ['ref_2_1']],
  ]);
});

test('a draft is not indexed', () => {
  const story = makeStory();
  expect(deriveBrief(makeBrief(story, 'draft', { draft: true }), site).frame.indexed).toBe(false);
});

test('an actor has the roles of the days of its stories, and all memberships as given', () => {
  const story = makeStory();
  makeSource(story, 'a', '2022-09-07');
  const state = makeActor('state');
  const actor = makeActor('leader', [
    { organization: state, role: 'Minister', from: edtf('2010'), to: edtf('2015') },
    { organization: state, role: 'President', from: edtf('2016'), to: null },
  ]);
  actor.claimsAbout.push(makeClaim(story, 'rules'));
  const view = actorView(actor, [story], site);
  expect(view.row.roles.map(({ role }) => role)).toEqual(['President']);
  expect(view.memberships.map(({ role }) => role)).toEqual(['Minister', 'President']);
});

test('what an actor said is told by claim, with only the reports on its word', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const [envoy, other] = [makeActor('envoy'), makeActor('other')];
  const claim = makeClaim(story, 'it-rains');
  envoy.spoken.push(addReport(claim, a, 'affirms', { speaker: envoy, quote: 'rain' }));
  addReport(claim, b, 'affirms', { speaker: other });
  const [said] = actorView(envoy, [story], site).said.items;
  expect(said?.claim.id).toBe('it-rains');
  expect(said?.reports.items.map(({ source, quote }) => [source.id, quote?.text])).toEqual([
    ['a', 'rain'],
  ]);
});

test('a mention leads to its paragraph with its sentence, once each', () => {
  const story = makeStory();
  const text = 'The envoy spoke. The envoy left.';
  const brief = makeBrief(story, 'news', {
    body: { segments: [], blocks: [{ id: 'p-1', text, sentences: [0, 17], excerpts: [0, 17] }] },
  });
  const actor = makeActor('envoy');
  for (const start of [4, 8, 21]) actor.mentions.push({ actor, brief, at: { block: 0, start } });
  expect(actorView(actor, [story], site).mentions.items[0]?.sentences).toEqual([
    { text: 'The envoy spoke.', block: 'p-1' },
    { text: 'The envoy left.', block: 'p-1' },
  ]);
});

test('a claim page names the silent sources of the story', () => {
  const story = makeStory();
  const [a] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const claim = makeClaim(story, 'it-rains');
  addReport(claim, a, 'affirms');
  expect(deriveClaim(claim, site).silent.items.map(({ id }) => id)).toEqual(['b']);
});

test('a source page has its reports by paragraph, those without a number last', () => {
  const story = makeStory();
  const source = makeSource(story, 'a');
  addReport(makeClaim(story, 'unnumbered'), source, 'affirms');
  addReport(makeClaim(story, 'third'), source, 'affirms', { where: { first: 3, last: 3 } });
  addReport(makeClaim(story, 'first'), source, 'affirms', { where: { first: 1, last: 1 } });
  const { reports, alone } = deriveSource(source, site);
  expect(reports.items.map(({ claim }) => claim.id)).toEqual(['first', 'third', 'unnumbered']);
  expect(alone.items).toHaveLength(3);
});

test('a story sorts its claims by who stands behind them', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const envoy = makeActor('envoy');
  addReport(makeClaim(story, 'one-source'), a, 'affirms');
  const severalSources = makeClaim(story, 'several-sources');
  addReport(severalSources, a, 'affirms', { speaker: envoy });
  addReport(severalSources, b, 'affirms', { speaker: envoy });
  const severalOrigins = makeClaim(story, 'several-origins');
  addReport(severalOrigins, a, 'affirms', { speaker: envoy });
  addReport(severalOrigins, b, 'affirms', { speaker: makeActor('minister') });
  const disputed = makeClaim(story, 'disputed');
  addReport(disputed, a, 'affirms');
  addReport(disputed, b, 'denies');
  addReport(makeClaim(story, 'unsupported'), b, 'open');
  const known = deriveStory(story, site).known;
  expect(
    known.map((group) => [group.level, group.claims.items.map(({ link }) => link.id)]),
  ).toEqual([
    ['disputed', ['disputed']],
    ['several-origins', ['several-origins']],
    ['several-sources', ['several-sources']],
    ['one-source', ['one-source']],
    ['unsupported', ['unsupported']],
  ]);
});

test('an event knows its page of the timeline', () => {
  const story = makeStory();
  for (let number = 0; number < 201; number += 1) makeEvent(story, `event-${number}`, '2022');
  const last = story.events.at(-1);
  expect(last && deriveEvent(last, site).timeline).toEqual({
    kind: 'timeline',
    story: 'story',
    number: 3,
  });
});

test('the same content gives the same view, and a view is plain JSON', () => {
  const story = makeStory();
  addReport(makeClaim(story, 'it-rains'), makeSource(story, 'a', '2022-09-07~'), 'affirms');
  const view = deriveStory(story, site);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  expect(deriveStory(story, site)).toEqual(view);
});
