import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KnownList } from '../../src/derive/links/page-ref.ts';
import {
  type AsKnownView,
  type DayAdditions,
  deriveAsKnown,
} from '../../src/derive/pages/derive-as-known.ts';
import type { DayItem } from '../../src/derive/timeline/day-changes.ts';
import type { TimelineEntry } from '../../src/derive/timeline/timeline-entry.ts';
import type { Story } from '../../src/model/story.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { filesOf, fixtures, readTree } from '../content-tree.ts';
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

/** What tells a status and no date. */
const undated = { when: null, time: null };

/** A wire report of the 5th, a paper of the 7th, a clipping dated by inference, and a letter without a date. */
function makeWeek() {
  const story = makeStory();
  const wire = makeSource(story, 'wire', '2022-09-05');
  const paper = makeSource(story, 'paper', '2022-09-07');
  const clipping = makeSource(story, 'clipping');
  clipping.published = { known: 'inferred', value: edtf('2022-09-09~'), from: 'its weather' };
  const letter = makeSource(story, 'letter');
  const visit = makeEvent(story, 'visit', '2022-09-04');
  const summit = makeEvent(story, 'summit', '2022-09-08');
  const came = makeClaim(story, 'came', { event: visit });
  const meet = makeClaim(story, 'meet', { event: summit });
  visit.claims.push(came);
  summit.claims.push(meet);
  addReport(came, wire, 'affirms');
  addReport(came, paper, 'denies');
  addReport(meet, paper, 'affirms');
  addReport(meet, clipping, 'affirms');
  addReport(came, letter, 'affirms');
  return deriveAsKnown(story, site);
}

test('there is a page for each day on which a source was published, and inferred days are marked', () => {
  expect(makeWeek().map(({ day }) => day)).toEqual([
    { day: '2022-09-05', inferred: false },
    { day: '2022-09-07', inferred: false },
    { day: '2022-09-09', inferred: true },
  ]);
});

test('a day shows what it added and what it changed, and a first day says that all is new', () => {
  const [first, second, third] = makeWeek();
  expect(listsOf(first)).toEqual({ sources: ['wire'], 'added-claims': ['came'] });
  expect(first?.total).toBe(1);
  expect(listsOf(second)).toEqual({
    sources: ['paper'],
    'added-events': ['summit'],
    'added-claims': ['meet'],
    'changed-claims': ['came'],
    'repeated-events': ['visit'],
  });
  expect(listsOf(third)).toEqual({
    sources: ['clipping'],
    'changed-events': ['summit'],
    'changed-claims': ['meet'],
  });
  const firsts = [first, second, third].map((view) => additionsOf(view)?.first);
  expect(firsts).toEqual([true, false, false]);
  const came = additionsOf(second)?.lists.find(({ list }) => list === 'changed-claims');
  expect(came?.shown.items[0]).toMatchObject({ before: { denying: [] } });
  expect(came?.shown.items[0]).toMatchObject({
    after: { denying: [{ sources: [{ id: 'paper' }] }] },
  });
});

test('what the day published and changed comes before what it added and told again', () => {
  const story = makeStory();
  const early = makeSource(story, 'early', '2022-09-01');
  const late = makeSource(story, 'late', '2022-09-03');
  const [moved, again, fresh] = ['moved', 'again', 'fresh'].map((id) => {
    const event = makeEvent(story, id, id === 'moved' ? '2022-09-02' : '2022-08-01');
    const claim = makeClaim(story, `on-${id}`, { event });
    event.claims.push(claim);
    return claim;
  });
  if (!moved || !again || !fresh) throw new Error('no claims');
  for (const claim of [moved, again]) addReport(claim, early, 'affirms');
  for (const claim of [moved, again, fresh]) addReport(claim, late, 'affirms');
  expect(Object.entries(listsOf(deriveAsKnown(story, site)[1]))).toEqual([
    ['sources', ['late']],
    ['changed-events', ['moved']],
    ['added-events', ['fresh']],
    ['added-claims', ['on-fresh']],
    ['changed-claims', ['on-moved', 'on-again']],
    ['repeated-events', ['again']],
  ]);
});

test('nothing that lay ahead of a day has happened by its end', () => {
  const statuses = makeWeek().map((view) =>
    entriesOf(view).map(({ link, status }) => `${link.id} ${status}`),
  );
  expect(statuses).toEqual([
    ['visit happened'],
    ['visit happened', 'summit expected'],
    ['visit happened', 'summit happened'],
  ]);
});

test('a source without a date is left out, and named', () => {
  const undated = makeWeek().map((view) => additionsOf(view)?.undated.items.map(({ id }) => id));
  expect(undated).toEqual([['letter'], ['letter'], ['letter']]);
});

test('what became of an event goes by the sources published until the day', () => {
  const story = makeStory();
  const briefs = ['2022-09-05', '2022-09-07'].map((day) => {
    const source = makeSource(story, `of-${day}`, day);
    return makeBrief(story, `brief-of-${day}`, { restates: source });
  });
  const [early = null, late = null] = briefs;
  const parade = makeEvent(story, 'parade', '2022-09-20', { status: 'cancelled' });
  parade.briefs.push(...briefs);
  parade.statuses = [
    { status: 'expected', ...undated, brief: early },
    { status: 'cancelled', ...undated, brief: late },
  ];
  const told = deriveAsKnown(story, site).map((view) => ({
    shown: entriesOf(view).map((e) => [e.status, e.statusBefore]),
    changed: listsOf(view)['changed-events'] ?? [],
  }));
  expect(told).toEqual([
    { shown: [['expected', null]], changed: [] },
    { shown: [['cancelled', 'expected']], changed: ['parade'] },
  ]);
});

test('a status without a day holds from the first day until one that has a day', () => {
  const story = makeStory();
  const briefs = ['2022-09-05', '2022-09-07'].map((day) => {
    const source = makeSource(story, `of-${day}`, day);
    return makeBrief(story, `brief-of-${day}`, { restates: source });
  });
  const parade = makeEvent(story, 'parade', '2022-09-20', { status: 'cancelled' });
  parade.briefs.push(...briefs);
  parade.statuses = [
    { status: 'unconfirmed', ...undated, brief: null },
    { status: 'cancelled', ...undated, brief: briefs[1] ?? null },
  ];
  const statuses = deriveAsKnown(story, site).map((view) => entriesOf(view)[0]?.status);
  expect(statuses).toEqual(['unconfirmed', 'cancelled']);
});

test.each([
  [
    '[2022-09-03,2022-09-04]',
    ['2022-09-03', '2022-09-04'],
    ['2022-09-03', '[2022-09-03,2022-09-04]'],
  ],
  [
    '[2022-09-03,2022-09-04]',
    ['2022-09-04~', '2022-09-03'],
    ['2022-09-04~', '[2022-09-03,2022-09-04]'],
  ],
  ['2022-09-04', ['2022-09', '2022-09-04'], ['2022-09', '2022-09-04']],
  ['2022-09~', ['2022-09-03', '2022-09'], ['2022-09-03', '2022-09~']],
  [
    '2022-09-04',
    ['2022-09-03', '2022-09-04', '2022-09-04'],
    ['2022-09-03', '[2022-09-03,2022-09-04]', '2022-09-04'],
  ],
  ['2022-09-04', [null, '2022-09-04'], [undefined, '2022-09-04']],
  ['[..2022-09-05]', ['2022-09-03', '[..2022-09-05]'], ['2022-09-03', '[..2022-09-05]']],
  ['[..2022-09-05]', [null, '[..2022-09-05]'], [undefined, '[..2022-09-05]']],
  ['2022-09-04', ['[..2022-09-05]', '2022-09-04'], ['[..2022-09-05]', '2022-09-04']],
  [
    '[..2022-09-05,2022-09-07]',
    ['2022-09-04', '[..2022-09-05]', '2022-09-07'],
    ['2022-09-04', '2022-09-04', '[..2022-09-05,2022-09-07]'],
  ],
] as const)(
  'an event of %s for which sources gave %j in turn has the dates %j',
  (when, given, shown) => {
    const story = makeStory();
    const crash = makeEvent(story, 'crash', when, { summary: 'Sources differ on the day.' });
    const claim = makeClaim(story, 'crashed', { event: crash });
    crash.claims.push(claim);
    for (const [index, date] of given.entries()) {
      const source = makeSource(story, `source-${index}`, `2022-09-1${index}`);
      addReport(claim, source, 'affirms', { date: date === null ? null : edtf(date) });
    }
    const entries = deriveAsKnown(story, site).map((view) => entriesOf(view)[0]);
    expect(entries.map((entry) => entry?.when?.text)).toEqual(shown);
    const summaries = entries.map((entry) => entry?.summary);
    expect(summaries.slice(0, -1).every((summary) => summary === null)).toBe(true);
    expect(summaries.at(-1)).toBe('Sources differ on the day.');
  },
);

test('an event whose date a day changed says what the date was, and stands in the order of its dates', () => {
  const story = makeStory();
  const early = makeSource(story, 'early', '2022-09-10');
  const late = makeSource(story, 'late', '2022-09-11');
  const crash = makeEvent(story, 'crash', '[2022-09-03,2022-09-06]');
  const claim = makeClaim(story, 'crashed', { event: crash });
  crash.claims.push(claim);
  addReport(claim, early, 'affirms', { date: edtf('2022-09-06') });
  addReport(claim, late, 'affirms', { date: edtf('2022-09-03') });
  const storm = makeEvent(story, 'storm', '2022-09-05');
  const blew = makeClaim(story, 'blew', { event: storm });
  storm.claims.push(blew);
  addReport(blew, early, 'affirms');
  const views = deriveAsKnown(story, site);
  const ids = views.map((view) => entriesOf(view).map(({ link }) => link.id));
  expect(ids).toEqual([
    ['storm', 'crash'],
    ['crash', 'storm'],
  ]);
  const changed = additionsOf(views[1])?.lists.find(({ list }) => list === 'changed-events');
  expect(changed?.shown.items).toMatchObject([
    { row: { link: { id: 'crash' } }, momentBefore: { when: { text: '2022-09-06' } } },
  ]);
});

test('all events, and all that a day added, are on pages of bounded length', () => {
  const views = deriveAsKnown(makeLong(250), site).filter(({ day }) => day.day === '2022-09-11');
  const timeline = views.filter(({ kind }) => kind === 'timeline');
  expect(timeline.flatMap(entriesOf).map(({ link }) => link.id)).toEqual(idsOf(250));
  expect(timeline.length).toBeGreaterThan(2);
  for (const view of timeline) expect(entriesOf(view).length).toBeLessThanOrEqual(100);
  expect(timeline.map(({ pager }) => pager.number)).toEqual(timeline.map((_, index) => index + 1));
  for (const list of [
    'added-events',
    'added-claims',
    'repeated-events',
    'changed-claims',
  ] as const) {
    const beginning = additionsOf(views[0])?.lists.find((other) => other.list === list)?.shown;
    const pages = views.filter((view) => view.kind === 'list' && view.page.list === list);
    const ids = pages.flatMap((view) => (view.kind === 'list' ? view.items.map(idOf) : []));
    expect(beginning?.all).toEqual(pages[0]?.frame.page);
    expect(ids.length).toBe(125);
    expect(new Set(ids).size).toBe(125);
    expect(ids.slice(0, beginning?.items.length)).toEqual(beginning?.items.map(idOf));
  }
  const addresses = views.map(({ frame }) => JSON.stringify(frame.page));
  expect(new Set(addresses).size).toBe(views.length);
});

test('a date shows from the day of the source that gave it, and a summary once all that tell of the event are out', () => {
  const { content } = checkContent(filesOf(readTree(join(fixtures, 'second-story'))));
  const story = content?.stories.get('ferry-collision');
  if (!content || !story) throw new Error('no story');
  const collisions = deriveAsKnown(story, content.site).flatMap((view) =>
    entriesOf(view)
      .filter(({ link }) => link.id === 'collision')
      .map(({ when, summary }) => `${view.day.day} ${when?.text} ${summary}`),
  );
  expect(collisions).toEqual([
    '2029-11-05 2029-11-03 null',
    '2029-11-06 [2029-11-03,2029-11-04] null',
    '2029-11-07 [2029-11-03,2029-11-04] The sources differ on whether it was before or after midnight.',
  ]);
});

test('whose text a document is does not show before the state of it that says so is out', () => {
  const story = makeStory();
  const early = makeSource(story, 'early', '2031-03-04');
  const paper = makeSource(story, 'paper', '2031-03-04');
  const late = makeSource(story, 'late', '2031-03-05');
  for (const version of [early, late]) version.versions = [early, late];
  late.versionOf = early;
  const agency = makeActor('agency', [], 'organisation');
  for (const source of [paper, late]) source.agency = { known: 'stated', value: agency };
  const event = makeEvent(story, 'fire', '2031-03-03');
  const claim = makeClaim(story, 'burnt', { event });
  event.claims.push(claim);
  const guard = { kind: 'unnamed', who: 'a guard', of: null } as const;
  // The agency's one guard, as one knows from the second day on.
  addReport(claim, early, 'affirms', { voice: guard });
  addReport(claim, paper, 'denies', { voice: guard, via: [agency] });
  addReport(claim, early, 'affirms');
  addReport(claim, paper, 'affirms', { via: [agency] });
  addReport(claim, late, 'affirms', { via: [agency] });
  const shown = deriveAsKnown(story, site).map((view) => {
    const items = additionsOf(view)?.lists.flatMap(({ shown: { items } }) => items) ?? [];
    const [day] = items.flatMap((item) => (item.kind === 'day-claim' ? [item] : []));
    const [entry] = entriesOf(view);
    return {
      flags: day?.after.flags,
      before: day?.before?.flags,
      unnamed: day?.after.unnamed,
      own: day?.after.ownVoice,
      sources: entry?.sources.items.map(({ id }) => id),
    };
  });
  const disputed = { disputed: true, differs: false, changed: false };
  // One voice, which two sources give in two ways; what the text says stands against it still.
  const differs = { disputed: true, differs: true, changed: false };
  expect(shown).toEqual([
    { flags: disputed, before: undefined, unnamed: 1, own: 1, sources: ['early', 'paper'] },
    { flags: differs, before: disputed, unnamed: 1, own: 0, sources: ['paper', 'late'] },
  ]);
});

/** Half of the events are told by a source of the 10th, and all by one of the 11th. */
function makeLong(number: number): Story {
  const story = makeStory();
  const early = makeSource(story, 'early', '2022-09-10');
  const late = makeSource(story, 'late', '2022-09-11');
  for (const [index, id] of idsOf(number).entries()) {
    const event = makeEvent(story, id, '2022-09-01');
    const claim = makeClaim(story, `on-${id}`, { event });
    event.claims.push(claim);
    if (index % 2 === 0) addReport(claim, early, 'affirms');
    addReport(claim, late, 'affirms');
  }
  return story;
}

function idsOf(number: number): readonly string[] {
  return Array.from({ length: number }, (_, index) => `event-${index}`);
}

function entriesOf(view: AsKnownView): readonly TimelineEntry[] {
  if (view.kind === 'list') return [];
  return view.years.flatMap(({ months }) =>
    months.flatMap(({ days }) => days.flatMap(({ events }) => events)),
  );
}

function additionsOf(view: AsKnownView | undefined): DayAdditions | null {
  return view?.kind === 'timeline' ? view.added : null;
}

function listsOf(
  view: AsKnownView | undefined,
): Readonly<Partial<Record<KnownList, readonly string[]>>> {
  const lists = additionsOf(view)?.lists ?? [];
  return Object.fromEntries(lists.map(({ list, shown }) => [list, shown.items.map(idOf)]));
}

function idOf(item: DayItem): string {
  return item.kind === 'day-event' ? item.row.link.id : item.link.id;
}
