import { expect, test } from 'vitest';
import { deriveComparisonOverview } from '../../src/derive/comparison/comparison-overview.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Term } from '../../src/model/term.ts';
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
  const sources = [makeSource(story, 'a'), makeSource(story, 'b')] as const;
  return { story, sources };
}

test('there is nothing to overview at with one source', () => {
  const story = makeStory();
  makeSource(story, 'a');
  expect(deriveComparisonOverview(story)).toBeNull();
});

test('the origin behind most claims of several sources comes with its chain', () => {
  const { story, sources } = makeCase();
  const agency = makeActor('agency');
  const speakers = [makeActor('minister'), makeActor('envoy'), makeActor('envoy')];
  for (const [index, speaker] of speakers.entries()) {
    const claim = makeClaim(story, `claim-${index}`);
    for (const source of sources) addReport(claim, source, 'affirms', { speaker, via: [agency] });
  }
  const both = makeClaim(story, 'two-origins');
  for (const source of sources) addReport(both, source, 'affirms');
  const shared = deriveComparisonOverview(story)?.shared;
  expect(shared?.claim.id).toBe('claim-1');
  expect(shared?.corroboration.origins.flatMap(({ voices }) => voices.map(({ id }) => id))).toEqual(
    ['envoy'],
  );
  expect(shared?.chains.map(({ source, agencies }) => [source.id, agencies[0]?.id])).toEqual([
    ['a', 'agency'],
    ['b', 'agency'],
  ]);
  expect(shared?.others).toMatchObject({ items: [{ id: 'claim-2' }], more: 0 });
});

test('one source that quotes one speaker is no shared origin', () => {
  const { story, sources } = makeCase();
  addReport(makeClaim(story, 'one'), sources[0], 'affirms', { speaker: makeActor('envoy') });
  expect(deriveComparisonOverview(story)?.shared).toBeNull();
});

test('disputed claims stand before those whose figures differ, each without its silent sources', () => {
  const { story, sources } = makeCase();
  makeSource(story, 'c');
  const figures = makeClaim(story, 'figures');
  addReport(figures, sources[0], 'affirms', { value: '12' });
  addReport(figures, sources[1], 'affirms', { value: '20' });
  const disputed = makeClaim(story, 'disputed');
  addReport(disputed, sources[0], 'affirms');
  addReport(disputed, sources[1], 'denies');
  const same = makeClaim(story, 'same');
  for (const source of sources) addReport(same, source, 'affirms', { value: '3' });
  const items = deriveComparisonOverview(story)?.differing.items;
  expect(
    items?.map(({ claim, sources: told }) => [claim.id, told.map(({ source }) => source.id)]),
  ).toEqual([
    ['disputed', ['a', 'b']],
    ['figures', ['a', 'b']],
  ]);
});

test('what was brought up to date is no part of a dispute at a overview', () => {
  const { story, sources } = makeCase();
  const [ministry, union] = [makeActor('ministry'), makeActor('union')];
  const last = makeSource(story, 'last', '2022-09-09');
  const claim = makeClaim(story, 'disputed');
  addReport(claim, sources[0], 'denies', { speaker: ministry });
  addReport(claim, sources[1], 'denies', { speaker: union });
  addReport(claim, last, 'affirms', { speaker: ministry, updates: [sources[0]] });
  const told = deriveComparisonOverview(story)?.differing.items.map((item) => [
    item.disputed,
    item.changed,
    ...item.sources.flatMap(({ source, reports }) =>
      reports.map(({ stance }) => `${source.id} ${stance}`),
    ),
  ]);
  expect(told).toEqual([[true, true, 'b denies', 'last affirms']]);
});

test('each source has the beginning of what it says exclusives, and how much more there is', () => {
  const { story, sources } = makeCase();
  for (let number = 1; number <= 5; number += 1) {
    addReport(makeClaim(story, `own-${number}`), sources[1], 'affirms');
  }
  const shared = makeClaim(story, 'shared');
  for (const source of sources) addReport(shared, source, 'affirms');
  expect(
    deriveComparisonOverview(story)?.exclusives.items.map(({ source, claims }) => [
      source.id,
      claims.items.map(({ id }) => id),
      claims.more,
    ]),
  ).toEqual([['b', ['own-1', 'own-2', 'own-3'], 2]]);
});

test('sources do not share a name that one of them only cites as another’s', () => {
  const { story, sources } = makeCase();
  const state = makeActor('state');
  const brief = makeBrief(story, 'brief');
  const term = (name: string): Term => ({
    ...{ noun: 'term', id: name as Term['id'], name, summary: null },
    ...{ body: { segments: [], blocks: [] }, prose: [], wordings: [] },
  });
  const note = (of: Term, source: (typeof sources)[number], name: string, speaker: Actor | null) =>
    source.wordings.push({ term: of, source, brief, names: [{ name, speaker, count: null }] });
  const [war, summit, talks] = [term('war'), term('summit'), term('talks')];
  note(war, sources[0], 'Operation', state);
  note(war, sources[1], 'operation', null);
  note(summit, sources[0], 'Meeting', null);
  note(summit, sources[1], 'meeting', null);
  note(talks, sources[0], 'Talks', state);
  note(talks, sources[1], 'talks', state);
  const items = deriveComparisonOverview(story)?.wordings.items ?? [];
  expect(items.map((item) => item.term.id)).toEqual(['war']);
  expect(
    items[0]?.sources.items.map(({ names }) => names.map(({ speaker }) => speaker?.id)),
  ).toEqual([['state'], [undefined]]);
});

test('versions of a document have one set of names for a term, which is compared with those of other documents', () => {
  const { story, sources } = makeCase();
  const late = makeSource(story, 'late');
  late.versionOf = sources[0];
  const brief = makeBrief(story, 'brief');
  const note = (id: string, source: (typeof sources)[number], ...names: string[]): void => {
    const term: Term = {
      ...{ noun: 'term', id: id as Term['id'], name: id, summary: null },
      ...{ body: { segments: [], blocks: [] }, prose: [], wordings: [] },
    };
    const known = story.sources.flatMap(({ wordings }) => wordings).map((wording) => wording.term);
    source.wordings.push({
      term: known.find((other) => other.id === term.id) ?? term,
      source,
      brief,
      names: names.map((name) => ({ name, speaker: null, count: null })),
    });
  };
  note('own', sources[0], 'crack');
  note('own', late, 'fracture');
  note('shared', sources[0], 'crack');
  note('shared', late, 'fracture');
  note('shared', sources[1], 'crack', 'fracture');
  note('other', late, 'crack');
  note('other', sources[1], 'fissure');
  const items = deriveComparisonOverview(story)?.wordings.items ?? [];
  expect(items.map(({ term }) => term.id)).toEqual(['other']);
});
