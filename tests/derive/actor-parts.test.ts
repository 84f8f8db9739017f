import { expect, test } from 'vitest';
import { findNeighbours } from '../../src/derive/actors/find-neighbours.ts';
import { deriveMember, findMembers } from '../../src/derive/actors/members.ts';
import { findContested, findSaid } from '../../src/derive/actors/said-claims.ts';
import { findSpellings } from '../../src/derive/actors/spellings.ts';
import { findSpokenOf } from '../../src/derive/actors/spoken-of.ts';
import { deriveStoryActors } from '../../src/derive/pages/derive-story-actors.ts';
import {
  addReport,
  makeActor,
  makeClaim,
  makeEvent,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

test('the names of an actor are found in the quoted words of each source, the longest first and no parts of words', () => {
  const story = makeStory();
  const actor = { ...makeActor('Ana Lind'), aliases: ['Lind', 'A. Lind (engineer)'] };
  const claim = makeClaim(story, 'spoke', { about: [actor] });
  actor.claimsAbout.push(claim);
  addReport(claim, makeSource(story, 'a'), 'affirms', { quote: 'Ana Lind and Lindberg' });
  addReport(claim, makeSource(story, 'b'), 'affirms', {
    quote: 'then A. Lind (engineer) came, and Lind',
  });
  addReport(claim, makeSource(story, 'c'), 'affirms', { quote: 'nobody' });
  expect(findSpellings(actor).map(({ source, names }) => [source.id, names])).toEqual([
    ['a', ['Ana Lind']],
    ['b', ['A. Lind (engineer)', 'Lind']],
  ]);
});

test('where the names in a source were counted, its quoted words add none', () => {
  const actor = { ...makeActor('Ana Lind'), aliases: ['Lind'] };
  const claim = makeClaim(makeStory(), 'spoke', { about: [actor] });
  const source = makeSource(makeStory(), 'a');
  actor.claimsAbout.push(claim);
  actor.namedBy.push({ source, names: ['Lind'] });
  addReport(claim, source, 'affirms', { quote: 'as Ana Lind' });
  expect(findSpellings(actor).map(({ names }) => names)).toEqual([['Lind']]);
});

test('what an actor said comes by the date of the first source that has it, undated sources last', () => {
  const story = makeStory();
  const speaker = makeActor('envoy');
  const undated = makeSource(story, 'undated');
  const late = makeSource(story, 'late', '2022-09-09');
  const early = makeSource(story, 'early', '2022-09-01');
  const claims = ['first', 'second', 'third'].map((name) => makeClaim(story, name));
  const [first, second, third] = claims;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('three claims');
  speaker.spoken.push(
    addReport(first, undated, 'affirms', { speaker }),
    addReport(second, late, 'affirms', { speaker }),
    addReport(third, late, 'affirms', { speaker }),
    addReport(third, early, 'affirms', { speaker }),
  );
  expect(
    findSaid(speaker).map(({ claim: { claim, reports } }) => [
      claim.id,
      reports.items.map(({ source }) => source.id),
    ]),
  ).toEqual([
    ['third', ['early', 'late']],
    ['second', ['late']],
    ['first', ['undated']],
  ]);
});

test('actors appear together in events and claims, once in each', () => {
  const story = makeStory();
  const [a, b] = [makeActor('a'), makeActor('b')];
  const event = makeEvent(story, 'visit', '2022', { actors: [a, b] });
  a.events.push(event);
  const claim = makeClaim(story, 'came', { about: [a, b] });
  addReport(claim, makeSource(story, 's'), 'affirms', { speaker: b });
  a.claimsAbout.push(claim);
  expect(findNeighbours(a).map(({ actor, events, claims }) => [actor.id, events, claims])).toEqual([
    ['b', 1, 1],
  ]);
});

test('the overview counts whose word the reports rest on, who is spoken of, and who met whom', () => {
  const story = makeStory();
  const [a, b] = [makeActor('a'), makeActor('b')];
  const source = makeSource(story, 's', '2022');
  const own = makeClaim(story, 'own', { about: [a] });
  const other = makeClaim(story, 'other', { about: [a] });
  addReport(own, source, 'affirms', { speaker: a });
  addReport(other, source, 'affirms', { speaker: b });
  addReport(other, source, 'affirms', { speaker: a });
  makeEvent(story, 'meeting', '2022', { actors: [a, b] });
  makeEvent(story, 'speech', '2022', { actors: [a] });
  const view = deriveStoryActors(story, site);
  expect(
    view.speakers.items.map(({ actor, reports, attributed }) => [actor.id, reports, attributed]),
  ).toEqual([
    ['a', 2, 3],
    ['b', 1, 3],
  ]);
  expect(view.spokenOf.items).toMatchObject([{ actor: { id: 'a' }, claims: 2, own: 2 }]);
  expect(view.meetings.items.map(({ event }) => event.link.id)).toEqual(['meeting']);
  expect(view.sources.items).toMatchObject([{ reports: 3, attributed: 3 }]);
});

test('a claim about a state rests on its own word where one of its people speaks, through whichever office', () => {
  const story = makeStory();
  const state = makeActor('state');
  const office = makeActor('office', [{ organization: state, role: null, from: null, to: null }]);
  const speaker = makeActor('speaker', [
    { organization: office, role: 'Speaker', from: null, to: null },
  ]);
  for (const [name, who] of [
    ['own', speaker],
    ['others', makeActor('stranger')],
  ] as const) {
    const claim = makeClaim(story, name, { about: [state] });
    addReport(claim, makeSource(story, `source-${name}`), 'affirms', { speaker: who });
  }
  expect(findSpokenOf(story)).toEqual([
    { actor: expect.objectContaining({ id: 'state' }), claims: 2, own: 1 },
  ]);
});

test('a state lists the people of its offices too, each once and under the office', () => {
  const state = makeActor('state');
  const office = { ...makeActor('office'), kind: 'organisation' as const };
  const clerk = makeActor('clerk');
  const join = (actor: typeof clerk, organization: typeof clerk) => {
    const membership = { organization, role: 'Clerk', from: null, to: null };
    organization.members.push({ actor, membership });
  };
  join(office, state);
  join(state, office);
  join(clerk, office);
  const members = findMembers(state).map((member) => deriveMember(member, state));
  expect(members.map(({ actor, through }) => [actor.id, through?.id ?? null])).toEqual([
    ['office', null],
    ['clerk', 'office'],
  ]);
});

test('what an actor has turned from stands once, marked, beside what it says by now', () => {
  const story = makeStory();
  const [ministry, union] = [makeActor('ministry'), makeActor('union')];
  const [first, second, third] = [
    makeSource(story, 'first', '2022-09-01'),
    makeSource(story, 'second', '2022-09-02'),
    makeSource(story, 'third', '2022-09-03'),
  ];
  const [denied, affirmed] = [makeClaim(story, 'denied-now'), makeClaim(story, 'affirmed-now')];
  const say = (
    claim: typeof denied,
    source: typeof first,
    stance: 'affirms' | 'denies',
    updates: readonly (typeof first)[] = [],
  ) => ministry.spoken.push(addReport(claim, source, stance, { speaker: ministry, updates }));
  say(denied, first, 'affirms');
  say(denied, second, 'denies', [first]);
  say(affirmed, first, 'affirms');
  say(affirmed, second, 'denies', [first]);
  say(affirmed, third, 'affirms', [second]);
  addReport(denied, third, 'affirms', { speaker: union, updates: [second] });
  const listed = (find: typeof findSaid) =>
    find(ministry).map(({ claim: { claim, reports } }) => [
      claim.id,
      ...reports.items.map((each) => `${each.source.id} ${each.isTurned}`),
    ]);
  expect(listed(findSaid)).toEqual([['affirmed-now', 'first false', 'second true', 'third false']]);
  expect(listed(findContested)).toEqual([['denied-now', 'first true', 'second false']]);
});
