import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/addresses/urls.ts';
import { type Entry, pageOf } from '../../src/derive/links/entry-link.ts';
import type { PageRef } from '../../src/derive/links/page-ref.ts';
import type { Section } from '../../src/derive/links/section.ts';
import { deriveClaim } from '../../src/derive/pages/derive-claim.ts';
import { deriveEvent } from '../../src/derive/pages/derive-event.ts';
import type { SectionView } from '../../src/derive/pages/derive-sections.ts';
import { deriveSource } from '../../src/derive/pages/derive-source.ts';
import { deriveStory } from '../../src/derive/pages/derive-story.ts';
import { deriveStoryActors } from '../../src/derive/pages/derive-story-actors.ts';
import { cut, upTo } from '../../src/derive/paging/limit.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Id } from '../../src/model/ids.ts';
import type { Place } from '../../src/model/place.ts';
import type { Term } from '../../src/model/term.ts';
import type { PageKind } from '../../src/routes/page.ts';
import { actorView, contentOf, pageAt, pagesOf, sectionsOf } from '../derived.ts';
import {
  addReport,
  makeActor,
  makeBrief,
  makeClaim,
  makeEvent,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

const COUNT = 230;

/** A story in which one of each noun has two hundred and more of everything that a page of it lists. */
function makeLongStory() {
  const story = makeStory();
  const state = { ...makeActor('state'), kind: 'state' as const };
  const place: Place = {
    noun: 'place',
    id: 'port' as Id<'place'>,
    name: 'port',
    position: { latitude: 1, longitude: 1 },
    country: null,
    summary: null,
    body: state.body,
    prose: [],
    events: story.events,
  };
  const term = { ...place, noun: 'term', id: 'war', name: 'war', wordings: [] } as unknown as Term;
  const first = makeSource(story, 'first', '2022-09-01');
  const main = makeEvent(story, 'main', '2022-09-10', { place, actors: [state] });
  const told = makeClaim(story, 'told', { about: [state], event: main });
  const people: Actor[] = [];
  for (let number = 0; number < COUNT; number += 1) {
    const source = makeSource(story, `source-${number}`, '2022-09-02');
    const person = makeActor(`person-${number}`);
    people.push(person);
    main.actors.push(person);
    const event = makeEvent(story, `event-${number}`, '2022-09-10', {
      place,
      actors: [state, person],
    });
    const claim = makeClaim(story, `claim-${number}`, { about: [state, person], event });
    main.claims.push(claim);
    event.claims.push(claim);
    const spoken = { speaker: state, paragraph: number + 1, date: main.when };
    state.spoken.push(addReport(claim, first, 'affirms', spoken));
    const relayed = addReport(told, source, 'affirms', { speaker: person, via: [state] });
    state.relayed.push(relayed);
    const insider = { kind: 'unnamed', who: 'an official', of: state } as const;
    state.unnamed.push(addReport(claim, source, 'affirms', { voice: insider }));
    main.said.push(addReport(claim, source, 'denies', { ...spoken, occasion: main }));
    state.claimsAbout.push(claim);
    state.events.push(event);
    state.published.push(source);
    state.members.push({
      actor: person,
      membership: { organization: state, role: 'Minister', from: null, to: null },
    });
    const brief = makeBrief(story, `brief-${number}`, {
      restates: source,
      body: {
        segments: [],
        blocks: [{ id: 'p-1', text: `The state did ${number}.`, sentences: [0], excerpts: [0] }],
      },
    });
    first.briefs.push(brief);
    main.briefs.push(brief);
    told.linkedFrom.push(brief);
    state.mentions.push({ actor: state, brief, at: { block: 0, start: 4 } });
    const wording = {
      term,
      source,
      brief,
      names: [{ name: 'conflict', speaker: null, count: null }],
    };
    source.wordings.push(wording);
    (term.wordings as (typeof wording)[]).push(wording);
  }
  return { story, state, place, term, first, main, told, people };
}

const long = makeLongStory();
let known: readonly SectionView[] | undefined;
const { state, main, place, first, told, term, story: longStory } = long;
const content = contentOf(site, [longStory], state, place, term, ...long.people);
const viewAt = <K extends PageKind>(kind: K, entry: Entry) =>
  pageAt(kind, pathOf(pageOf(entry)), content).view;
const entries = [
  { entry: state, views: [viewAt('actor', state)] },
  { entry: main, views: [deriveEvent(main, site)] },
  { entry: place, views: [viewAt('place', place)] },
  { entry: first, views: [deriveSource(first, site)] },
  { entry: told, views: [deriveClaim(told, site)] },
  { entry: term, views: [viewAt('term', term)] },
  {
    entry: longStory,
    views: [deriveStory(longStory, site), deriveStoryActors(longStory, site)],
  },
].map(({ entry, views }) => ({ noun: entry.noun, views, sections: sectionsIn(entry) }));

function sectionsIn(entry: Entry): readonly SectionView[] {
  const at = pathOf(pageOf(entry));
  return longPages().filter(({ frame }) => pathOf(frame.page).startsWith(at));
}

function longPages(): readonly SectionView[] {
  known ??= pagesOf(content).flatMap((page) => (page.kind === 'section' ? page.props.view : []));
  return known;
}

describe.each(entries)('the lists of a long $noun', ({ views, sections }) => {
  const shortened = views.flatMap(findShortened);

  test('lead to pages that are there', () => {
    expect(shortened.length).toBeGreaterThan(0);
    const made = sections.map(({ page }) => page);
    for (const { all } of shortened.filter(({ all: page }) => page.kind === 'section'))
      expect(made).toContainEqual(all);
  });

  test('begin on the page of the entry as on their own, which have all of them once', () => {
    for (const { all, items, more } of shortened) {
      if (all.kind !== 'section') continue;
      const whole = itemsOf(sections, all.section);
      expect(whole).toHaveLength(items.length + more);
      expect(whole.slice(0, items.length)).toEqual(items);
      expect(new Set(whole.map((item) => JSON.stringify(item))).size, all.section).toBe(
        whole.length,
      );
    }
  });

  test('are on pages of bounded size, linked to one another and below the entry', () => {
    for (const { list, frame, page, entry, pager } of sections) {
      expect(JSON.stringify(list.items).length).toBeLessThan(90_000);
      expect(list.items.length).toBeLessThanOrEqual(80);
      expect(frame.page).toEqual(page);
      expect(frame.crumbs.at(-1)).toEqual({
        page: { kind: 'entry', noun: entry.noun, id: entry.id },
        name: entry.name,
      });
      expect(pager.next === null).toBe(pager.number === pager.total);
      if (pager.next !== null) expect(pager.next).toEqual({ ...page, number: page.number + 1 });
    }
  });
});

test('an actor has all that it said, all that is said of it and every mention on pages of their own', () => {
  const sections = sectionsIn(state);
  expect([...new Set(sections.map(({ page }) => page.section))]).toEqual([
    'said',
    'unnamed',
    'about',
    'relayed',
    'mentions',
    'neighbours',
    'agency-for',
    'members',
    'published',
  ]);
  for (const section of ['said', 'unnamed', 'about', 'mentions', 'members', 'neighbours'] as const)
    expect(itemsOf(sections, section)).toHaveLength(COUNT);
});

test('a list that fits its page has no page of its own', () => {
  const story = makeStory();
  const source = makeSource(story, 'a', '2022-09-07');
  const actor = makeActor('envoy');
  for (let number = 0; number < 12; number += 1) {
    const claim = makeClaim(story, `claim-${number}`, { about: [actor] });
    actor.claimsAbout.push(claim);
    actor.spoken.push(addReport(claim, source, 'affirms', { speaker: actor }));
  }
  for (const entry of [actor, source, story, ...story.claims])
    expect(sectionsOf(entry, [story], site)).toEqual([]);
  expect(findShortened(actorView(actor, [story], site))).toEqual([]);
});

test('a brief that names an actor two hundred times fills no page alone, and each sentence is there once', () => {
  const story = makeStory();
  const sentences = Array.from({ length: 200 }, (_, number) => `The envoy spoke ${number} times. `);
  const text = `${sentences.join('')}${'x'.repeat(200)}`;
  const starts = sentences.map((_, index) => sentences.slice(0, index).join('').length);
  const cuts = [...starts, text.length - 200];
  const actor = makeActor('envoy');
  for (const name of ['old', 'new']) {
    const brief = makeBrief(story, name, {
      published: name === 'old' ? '2022-01-01' : '2022-02-02',
      body: { segments: [], blocks: [{ id: 'p-1', text, sentences: cuts, excerpts: cuts }] },
    });
    for (const start of starts)
      actor.mentions.push({ actor, brief, at: { block: 0, start: start + 4 } });
  }
  const { mentions } = actorView(actor, [story], site);
  const sections = sectionsOf(actor, [story], site);
  expect(mentions.total).toBe(400);
  expect(sections.map(({ page, total }) => [page.section, total])).toContainEqual([
    'mentions',
    400,
  ]);
  const told = sections.flatMap(({ list }) =>
    list.kind === 'mentions'
      ? list.items.flatMap((item) => item.sentences.map((each) => `${item.brief.id} ${each.text}`))
      : [],
  );
  expect(told).toHaveLength(400);
  expect(new Set(told).size).toBe(400);
  expect(told[0]).toBe('new The envoy spoke 0 times.');
});

test('a list is cut where a page is full by number or by size, and what is too large has a page alone', () => {
  const limit = { items: 3, characters: 20 };
  expect(cut(['a', 'b', 'c', 'd'], limit)).toEqual([['a', 'b', 'c'], ['d']]);
  expect(cut(['a', 'x'.repeat(30), 'b', 'y'.repeat(16), 'c'], limit)).toEqual([
    ['a'],
    ['x'.repeat(30)],
    ['b'],
    ['y'.repeat(16)],
    ['c'],
  ]);
  expect(cut([], limit)).toEqual([[]]);
});

interface Shortened {
  readonly items: readonly unknown[];
  readonly more: number;
  readonly all: PageRef;
}

/** The lists directly in a view, or in its groups, that are shown in part. */
function findShortened(view: object): Shortened[] {
  return Object.values(view).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value)) return value.flatMap((each: object) => findShortened(each));
    if (!('items' in value && 'all' in value)) return 'frame' in value ? [] : findShortened(value);
    return value.all === null ? [] : [value as Shortened];
  });
}

function itemsOf(sections: readonly SectionView[], section: Section): readonly unknown[] {
  return sections
    .filter(({ page }) => page.section === section)
    .flatMap(({ list }): readonly unknown[] => list.items);
}

test('a list is cut between groups that belong together, unless one is more than a page', () => {
  const limit = { items: 3, characters: 100 };
  const keyOf = (item: string) => item.slice(0, 1);
  expect(cut(['a1', 'a2', 'b1', 'b2', 'c1'], limit, { keyOf })).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2', 'c1'],
  ]);
  expect(cut(['a1', 'b1', 'b2', 'b3', 'b4', 'c1'], limit, { keyOf })).toEqual([
    ['a1'],
    ['b1', 'b2', 'b3'],
    ['b4', 'c1'],
  ]);
});

test('the first part of a list may have less room', () => {
  const first = { items: 1, characters: 100 };
  expect(cut(['a', 'b', 'c', 'd'], upTo(2), { first })).toEqual([['a'], ['b', 'c'], ['d']]);
  expect(cut([], upTo(2), { first })).toEqual([[]]);
});
