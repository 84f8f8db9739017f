import { afterEach, expect, test, vi } from 'vitest';
import { deriveTimelines } from '../../src/derive/pages/derive-timeline.ts';
import { deriveTimelineEntry } from '../../src/derive/timeline/timeline-entry.ts';
import { deriveFilter } from '../../src/derive/timeline/timeline-filter.ts';
import { timelineOf } from '../derived.ts';
import {
  addReport,
  edtf,
  makeActor,
  makeClaim,
  makeEvent,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const forms = [
  '2022-09-07',
  '2022-09',
  '2022',
  '2022-09-07~',
  '2022-09?',
  '2022%',
  '2022-09-XX',
  '2022-XX',
  '2022-XX-XX',
  '2022-21',
  '2022-24',
  '202X',
  '20XX',
  '-0043',
  'Y12345',
  '2022-09-07T10:00:00+05:00',
  '2022-09-07T23:59:30-11:30',
  '2022-09-15/2022-09-16',
  '2013/..',
  '../2013',
  '2013/',
  '/2013',
  '[2022-09-07,2022-09-08]',
  '[..2022-09-07]',
  '[2022-09-07..2022-09-09]',
];

test('every form of date stands on the timeline once, in the same place in every time zone', () => {
  const outlines = ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((zone) => {
    vi.stubEnv('TZ', zone);
    const story = makeStory();
    for (const [index, when] of forms.entries()) makeEvent(story, `event-${index}`, when);
    return deriveTimelines(timelineOf(story), site).map(({ years }) => years);
  });
  const [first, ...others] = outlines;
  for (const outline of others) expect(outline).toEqual(first);
  const texts = (first ?? []).flatMap((years) =>
    years.flatMap(({ months }) =>
      months.flatMap(({ days }) =>
        days.flatMap(({ events }) => events.map(({ when }) => when?.text)),
      ),
    ),
  );
  expect(texts.toSorted()).toEqual(forms.toSorted());
});

test('where sources give different dates each is named with them; where they agree none is', () => {
  const story = makeStory();
  const [a, b, c] = [makeSource(story, 'a'), makeSource(story, 'b'), makeSource(story, 'c')];
  const event = makeEvent(story, 'crash', '[2022-09-07,2022-09-08]');
  const claim = makeClaim(story, 'day', { event, gives: 'date' });
  event.claims.push(claim);
  addReport(claim, a, 'affirms', { date: edtf('2022-09-08') });
  addReport(claim, b, 'affirms', { date: edtf('2022-09-07') });
  addReport(claim, c, 'affirms', { date: edtf('2022-09-08') });
  expect(
    deriveTimelineEntry(event).given.items.map(({ when, voices }) => [
      when.text,
      voices.flatMap(({ sources }) => sources.map(({ id }) => id)),
    ]),
  ).toEqual([
    ['2022-09-07', ['b']],
    ['2022-09-08', ['a', 'c']],
  ]);
  const agreed = makeEvent(story, 'speech', '2022-09-08');
  const other = makeClaim(story, 'other', { event: agreed, gives: 'date' });
  agreed.claims.push(other);
  addReport(other, a, 'affirms', { date: edtf('2022-09-08') });
  expect(deriveTimelineEntry(agreed).given.items).toEqual([]);
});

test('an event names the origins of what its sources carry, not those of what they deny', () => {
  const story = makeStory();
  const speaker = makeActor('envoy');
  const event = makeEvent(story, 'visit', '2022');
  const claim = makeClaim(story, 'came', { event });
  event.claims.push(claim);
  addReport(claim, makeSource(story, 'a'), 'affirms', { speaker });
  addReport(claim, makeSource(story, 'b'), 'denies');
  const entry = deriveTimelineEntry(event);
  expect(entry.sources.items.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(entry.origins.items.flatMap(({ voices }) => voices.map(({ id }) => id))).toEqual([
    'envoy',
  ]);
});

test('a filter offers what occurs most, says how much there is, and nothing where there is no choice', () => {
  const story = makeStory();
  const actors = Array.from({ length: 20 }, (_, index) => makeActor(`actor-${index}`));
  for (const [index, actor] of actors.entries()) {
    const others = actors.slice(0, index);
    makeEvent(story, `event-${index}`, '2022', {
      actors: [actor, ...others].slice(0, 9),
      kind: 'talk',
    });
  }
  const filter = deriveFilter(story.events.map((event) => deriveTimelineEntry(event)));
  expect(filter.actors).toHaveLength(12);
  expect(filter.actors[0]).toEqual({ id: 'actor-0', name: 'actor-0', events: 20 });
  expect(filter.kinds).toEqual([]);
  expect(filter.found).toEqual({ actors: 20, places: 0, kinds: 0 });
  expect(filter.statuses).toEqual([]);
});

test('pages of a long timeline end with their months, and name their periods', () => {
  const story = makeStory();
  for (const month of ['2021-03', '2021-04', '2022-01']) {
    for (let day = 0; day < 60; day += 1) makeEvent(story, `event-${month}-${day}`, month);
  }
  for (let index = 0; index < 150; index += 1) makeEvent(story, `late-${index}`, '2023-05');
  const views = deriveTimelines(timelineOf(story), site);
  expect(views.map(({ period }) => [period.first.year, period.first.month, period.part])).toEqual([
    [2021, 3, null],
    [2021, 4, null],
    [2022, 1, null],
    [2023, 5, 1],
    [2023, 5, 2],
  ]);
  expect(views[0]?.periods).toHaveLength(5);
});

test('five thousand events of three hundred actors make pages of bounded size', () => {
  const story = makeStory();
  const actors = Array.from({ length: 300 }, (_, index) =>
    makeActor(`An actor with number ${index}`),
  );
  for (let index = 0; index < 5000; index += 1) {
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10);
    makeEvent(story, `event-${index}`, day, {
      actors: actors.slice(index % 280, (index % 280) + 20),
      summary: 'What was told of it. '.repeat(8),
    });
  }
  const views = deriveTimelines(timelineOf(story), site);
  const sizes = views.map(({ years }) => JSON.stringify(years).length);
  expect(Math.max(...sizes)).toBeLessThan(80_000);
  expect(Math.max(...views.map(({ periods }) => periods.length))).toBeLessThan(30);
  expect(views.reduce((sum, { filter }) => Math.max(sum, filter.actors.length), 0)).toBe(12);
});
