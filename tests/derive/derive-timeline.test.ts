import { expect, test } from 'vitest';
import { deriveTimelines, type TimelineView } from '../../src/derive/pages/derive-timeline.ts';
import {
  deriveTimelineEntry,
  type TimelineEntry,
} from '../../src/derive/timeline/timeline-entry.ts';
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

function outlineOf({ years }: TimelineView): unknown {
  return years.map(({ year, months }) => [
    year,
    months.map(({ month, days }) => [
      month,
      days.map(({ when, events }) => [when?.text, events.map(({ link }) => link.id)]),
    ]),
  ]);
}

function rowsOf(views: readonly TimelineView[]): TimelineEntry[] {
  return views.flatMap(({ years }) =>
    years.flatMap(({ months }) =>
      months.flatMap(({ days }) => days.flatMap(({ events }) => events)),
    ),
  );
}

test('events stand in time order under year, month and date', () => {
  const story = makeStory();
  makeEvent(story, 'summit', '2022-09-15/2022-09-16');
  makeEvent(story, 'meeting', '2022-09-15/2022-09-16');
  makeEvent(story, 'visit', '2022-09-14');
  makeEvent(story, 'invasion', '2022-02~');
  makeEvent(story, 'plan', '2013');
  makeEvent(story, 'talks', '[2022-09-07,2022-09-08]');
  const [view] = deriveTimelines(timelineOf(story), site);
  expect(view && outlineOf(view)).toEqual([
    [2013, [[null, [['2013', ['plan']]]]]],
    [
      2022,
      [
        [2, [['2022-02~', ['invasion']]]],
        [
          9,
          [
            ['[2022-09-07,2022-09-08]', ['talks']],
            ['2022-09-14', ['visit']],
            ['2022-09-15/2022-09-16', ['summit', 'meeting']],
          ],
        ],
      ],
    ],
  ]);
});

test('an open beginning comes first, under no year', () => {
  const story = makeStory();
  makeEvent(story, 'later', '2022');
  makeEvent(story, 'until', '../2020');
  const [view] = deriveTimelines(timelineOf(story), site);
  expect(view?.years.map(({ year }) => year)).toEqual([null, 2022]);
});

test('a decade or century is headed by its own name, unless other dates begin in its first year', () => {
  const story = makeStory();
  makeEvent(story, 'bridge', '17XX');
  makeEvent(story, 'ferry', '199X');
  makeEvent(story, 'strike', '1990-05');
  makeEvent(story, 'works', '2013');
  const [view] = deriveTimelines(timelineOf(story), site);
  expect(view?.years.map(({ year, period }) => [year, period?.text ?? null])).toEqual([
    [1700, '17XX'],
    [1990, null],
    [2013, null],
  ]);
});

test('more than two hundred events make further pages, and a story without any makes one', () => {
  const story = makeStory();
  expect(deriveTimelines(timelineOf(makeStory('empty')), site)).toHaveLength(1);
  for (let number = 0; number < 201; number += 1) makeEvent(story, `event-${number}`, '2022');
  const views = deriveTimelines(timelineOf(story), site);
  expect(views.map(({ pager }) => [pager.number, pager.total])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(rowsOf(views).map(({ link }) => link.id)).toEqual(story.events.map(({ id }) => id));
});

test('an event names who took part in the role held then, and the sources that report it', () => {
  const story = makeStory();
  const [first, second] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const state = makeActor('state');
  const leader = makeActor('leader', [
    { organization: state, role: 'Minister', from: edtf('2010'), to: edtf('2015') },
    { organization: state, role: 'President', from: edtf('2016'), to: null },
    { organization: state, role: null, from: null, to: null },
  ]);
  const event = makeEvent(story, 'speech', '2013', { actors: [leader] });
  const claim = makeClaim(story, 'spoke', { event });
  event.claims.push(claim);
  addReport(claim, second, 'affirms');
  addReport(claim, first, 'denies');
  const [row] = rowsOf(deriveTimelines(timelineOf(story), site));
  expect(row?.actors.items[0]?.roles.map(({ role }) => role)).toEqual(['Minister', null]);
  expect(row?.sources.items.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('an event names the voices that leave a claim about it open or deny it', () => {
  const story = makeStory();
  const event = makeEvent(story, 'meeting', '2022-09-15');
  const claim = makeClaim(story, 'they-meet', { event });
  if (!event.claims.includes(claim)) event.claims.push(claim);
  const [one, two, three] = ['one', 'two', 'three'].map((id) => makeSource(story, id));
  if (!one || !two || !three) throw new Error('no sources');
  addReport(claim, one, 'affirms');
  expect(deriveTimelineEntry(event).contested).toEqual({
    open: { items: [], more: 0 },
    denies: { items: [], more: 0 },
  });
  addReport(claim, two, 'denies');
  addReport(claim, three, 'open');
  addReport(claim, two, 'denies', { occasion: 'again' });
  const names = ({ contested }: ReturnType<typeof deriveTimelineEntry>) => [
    contested.open.items.flatMap(({ sources }) => sources.map(({ id }) => id)),
    contested.denies.items.flatMap(({ sources }) => sources.map(({ id }) => id)),
  ];
  expect(names(deriveTimelineEntry(event))).toEqual([['three'], ['two']]);
});
