import { expect, test } from 'vitest';
import { deriveAsKnown } from '../../../src/derive/pages/derive-as-known.ts';
import { deriveEvent } from '../../../src/derive/pages/derive-event.ts';
import { deriveFront } from '../../../src/derive/pages/derive-front.ts';
import type { EventMoment } from '../../../src/model/event-moment.ts';
import { site } from '../small-model.ts';
import { readNineSources } from './read-story.ts';

const { content, story } = readNineSources();

/** "2031-03-12 04:30~", "2031-03-12 morning", "no date" */
function sayMoment({ when, time }: EventMoment): string {
  if (when === null) return 'no date';
  if (time === null) return when.text;
  const said = time.kind === 'part' ? time.part : `${time.clock}${time.isAbout ? '~' : ''}`;
  return `${when.text} ${said}`;
}

/** The timeline as it could be known at the end of each day, in its order. */
const timelines: Readonly<Record<string, readonly string[]>> = {
  '2031-03-12': [
    'water-on-the-wall: 2031-03-12 night, happened',
    'night-watch-calls: 2031-03-12 04:30~, happened',
    'evacuation: 2031-03-12 morning, happened',
    'road-closing: 2031-03-12, happened',
    // Two mayors demand it.
    'gates-opening: no date, unconfirmed',
  ],
  '2031-03-13': [
    'earlier-repairs: ../2029, happened',
    'water-on-the-wall: 2031-03-12 night, happened',
    'night-watch-calls: 2031-03-12 04:30~, happened',
    'evacuation: 2031-03-12 morning, happened',
    'road-closing: 2031-03-12, happened',
    'briefing: 2031-03-13 afternoon, happened',
    'council-meeting: 2031-03-14 evening, expected',
    // The spokesman names a day.
    'gates-opening: 2031-03-14, expected',
  ],
  '2031-03-14': [
    'earlier-repairs: ../2029, happened',
    'water-on-the-wall: 2031-03-12 night, happened',
    'night-watch-calls: 2031-03-12 04:30~, happened',
    'evacuation: 2031-03-12 morning, happened',
    'road-closing: 2031-03-12, happened',
    'briefing: 2031-03-13 afternoon, happened',
    'council-meeting: 2031-03-14 evening, expected',
    // The ministry says no.
    'gates-opening: 2031-03-14, cancelled',
    'strike: 2031-03-16, expected',
  ],
  '2031-03-15': [
    'earlier-repairs: ../2029, happened',
    'water-on-the-wall: 2031-03-12 night, happened',
    'night-watch-calls: 2031-03-12 04:30~, happened',
    'evacuation: 2031-03-12 morning, happened',
    'road-closing: 2031-03-12, happened',
    'briefing: 2031-03-13 afternoon, happened',
    'council-meeting: 2031-03-14 evening, expected',
    // It is done.
    'gates-opening: 2031-03-15 05:00, happened',
    'strike: 2031-03-16, expected',
  ],
};

/** What each day added and changed. */
const additions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2031-03-12': {
    sources: ['courier', 'lantern', 'talblick'],
    'added-claims': [
      'reservoir-full',
      'cracks-found',
      'crack-length',
      'evacuated',
      'power-cut',
      'opening-demanded',
      'road-shut',
      'army-boats',
    ],
  },
  '2031-03-13': {
    sources: ['ticker-early', 'review', 'vestnik'],
    'changed-events': ['gates-opening: was unconfirmed, no date'],
    'added-events': ['earlier-repairs', 'briefing', 'council-meeting'],
    'added-claims': [
      'warned-before',
      'repaired-before',
      'sirens-silent',
      'villagers-stay',
      'gates-opened',
      'governor-order',
      'chief-resigns',
    ],
    'changed-claims': [
      'reservoir-full',
      'cracks-found',
      'crack-length',
      'evacuated',
      'power-cut',
      'opening-demanded',
      'road-shut',
      'army-boats',
    ],
    'retold-events': ['evacuation', 'road-closing'],
  },
  '2031-03-14': {
    sources: ['ticker-late', 'ministry-note'],
    'changed-events': ['gates-opening: was expected'],
    'added-events': ['strike'],
    'added-claims': ['no-danger', 'strike-planned', 'compensation'],
    'changed-claims': [
      'cracks-found',
      'warned-before',
      'evacuated',
      'villagers-stay',
      'gates-opened',
      'governor-order',
      'road-shut',
      'chief-resigns',
    ],
    'retold-events': ['evacuation', 'road-closing'],
  },
  '2031-03-15': {
    sources: ['milestone'],
    'changed-events': ['gates-opening: was cancelled, 2031-03-14'],
    'changed-claims': [
      'warned-before',
      'evacuated',
      'sirens-silent',
      'villagers-stay',
      'opening-demanded',
      'gates-opened',
      'chief-resigns',
      'strike-planned',
      'compensation',
    ],
    'retold-events': ['evacuation', 'strike'],
  },
};

const days = deriveAsKnown(story, site).flatMap((view) => (view.kind === 'timeline' ? [view] : []));

test.each(Object.keys(timelines))('the timeline as known on %s', (day) => {
  const view = days.find((known) => known.day.day === day);
  const entries = view?.years.flatMap(({ months }) =>
    months.flatMap((month) => month.days.flatMap(({ events }) => events)),
  );
  expect(
    entries?.map(({ link, status, ...moment }) => `${link.id}: ${sayMoment(moment)}, ${status}`),
  ).toEqual(timelines[day]);
});

test.each(Object.keys(additions))('what %s added and changed', (day) => {
  const lists = days.find((known) => known.day.day === day)?.added?.lists ?? [];
  const said = lists.map(({ list, shown }) => [
    list,
    shown.items.map((item) => {
      if (item.kind !== 'day-event') return item.link.id;
      const { row, momentBefore } = item;
      const before = [
        ...(row.statusBefore === null ? [] : [row.statusBefore]),
        ...(momentBefore === null ? [] : [sayMoment(momentBefore)]),
      ];
      return `${row.link.id}${before.length === 0 ? '' : `: was ${before.join(', ')}`}`;
    }),
  ]);
  expect(Object.fromEntries(said)).toEqual(additions[day]);
});

test('there is a day for each day of the sources, and no other', () => {
  expect(days.map(({ day }) => day)).toEqual(
    Object.keys(timelines).map((day) => ({ day, inferred: false })),
  );
});

test('the gates are demanded, expected, denied, then done, and each source says which', () => {
  const gates = content.events.get('gates-opening');
  if (gates === undefined) throw new Error('no event');
  const view = deriveEvent(gates, site);
  expect(
    view.statuses.map(({ status, teller, ...moment }) =>
      [teller?.id, status, sayMoment(moment)].join(', '),
    ),
  ).toEqual([
    'lantern, unconfirmed, no date',
    'vestnik, expected, 2031-03-14',
    'ministry-note, cancelled, no date',
    'milestone, happened, 2031-03-15 05:00',
  ]);
  expect(view.row.status).toBe('happened');
  // The event page and the timeline agree on who reports it: each document once.
  const tellers = [
    'courier',
    'lantern',
    'talblick',
    'review',
    'vestnik',
    'ticker-late',
    'ministry-note',
    'milestone',
  ];
  expect(view.entry.sources.map(({ id }) => id)).toEqual(tellers);
  expect(view.sources.items.map(({ link }) => link.id)).toEqual(tellers);
});

test('an expected event of a day that all sources have passed is not next', () => {
  const [front] = deriveFront(content).stories;
  expect(front?.expected.map(({ link }) => link.id)).toEqual(['strike']);
  expect(front?.corroborated.map(({ link }) => link.id)).toEqual(['cracks-found']);
});
