import { expect, test } from 'vitest';
import type { Differences } from '../../../src/derive/evidence/differences.ts';
import type { FigureDay } from '../../../src/derive/evidence/given-figures.ts';
import { deriveAsKnown } from '../../../src/derive/pages/derive-as-known.ts';
import { deriveEvent } from '../../../src/derive/pages/derive-event.ts';
import { deriveFront } from '../../../src/derive/pages/derive-front.ts';
import type { DayClaim } from '../../../src/derive/timeline/day-changes.ts';
import type { EventMoment } from '../../../src/model/event-moment.ts';
import { materialFrom } from '../../derived.ts';
import { site } from '../small-model.ts';
import { readNineSources, sayVoice } from './read-story.ts';

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
    'repeated-events': ['evacuation', 'road-closing'],
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
    'repeated-events': ['evacuation', 'road-closing'],
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
    'repeated-events': ['evacuation', 'strike'],
  },
};

/** The marks of the claims that each day added or changed; those that are not named have none. */
const marks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // One copy of the agency’s text has another length.
  '2031-03-12': { 'crack-length': 'differs' },
  '2031-03-13': {
    'crack-length': 'differs',
    'warned-before': 'disputed',
    evacuated: 'changed',
  },
  '2031-03-14': {
    'warned-before': 'disputed',
    'villagers-stay': 'disputed',
    // What settles it comes a day later.
    'gates-opened': 'disputed',
    'governor-order': 'differs',
    evacuated: 'changed',
    'road-shut': 'changed',
  },
  '2031-03-15': {
    'warned-before': 'disputed',
    'villagers-stay': 'disputed',
    // Until then voices without a name said it, and nobody denied it.
    'chief-resigns': 'disputed',
    'gates-opened': 'changed',
    evacuated: 'changed',
  },
};

/** The marks that changed with a day, and what they were before; a claim is not marked before its dispute arose. */
const marksBefore: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2031-03-12': {},
  '2031-03-13': { evacuated: 'none' },
  '2031-03-14': {
    'villagers-stay': 'none',
    'gates-opened': 'none',
    'governor-order': 'none',
    'road-shut': 'none',
  },
  '2031-03-15': { 'chief-resigns': 'none', 'gates-opened': 'disputed' },
};

const crack = [
  '2031-03-12: 60 metres, water-authority in courier',
  '2031-03-12: about 40 metres, water-authority in lantern, talblick',
];
const crackNextDay = [
  ...crack,
  '2031-03-13: more than 50 metres, itself in ticker-early',
  '2031-03-13: 40–60 metres, itself in review',
];

/** The figures that had been given by each day, and which of them a later source had brought up to date by then. */
const figures: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2031-03-12': {
    'crack-length': crack,
    evacuated: [
      '2031-03-12: about 1,200, water-authority in courier',
      '2031-03-12: 1,200, water-authority in lantern',
      '2031-03-12: 1.200, water-authority in talblick',
    ],
  },
  '2031-03-13': {
    'crack-length': crackNextDay,
    evacuated: [
      '2031-03-12: about 1,200, water-authority in courier (earlier)',
      '2031-03-12: 1,200, water-authority in lantern (earlier)',
      '2031-03-12: 1.200, water-authority in talblick (earlier)',
      '2031-03-13: 2,100, itself in ticker-early',
      '2031-03-13: 2 500, tobin-garr in vestnik',
    ],
  },
  '2031-03-14': {
    evacuated: [
      '2031-03-12: about 1,200, water-authority in courier (earlier)',
      '2031-03-12: 1,200, water-authority in lantern (earlier)',
      '2031-03-12: 1.200, water-authority in talblick (earlier)',
      '2031-03-13: 2,100, itself in ticker-early (earlier)',
      '2031-03-13: 2 500, tobin-garr in vestnik',
      '2031-03-14: 4,100, itself in ticker-late',
    ],
  },
  '2031-03-15': {
    evacuated: [
      '2031-03-12: about 1,200, water-authority in courier (earlier)',
      '2031-03-12: 1,200, water-authority in lantern (earlier)',
      '2031-03-12: 1.200, water-authority in talblick (earlier)',
      '2031-03-13: 2,100, itself in ticker-early (earlier)',
      '2031-03-13: 2 500, tobin-garr in vestnik (earlier)',
      '2031-03-14: 4,100, itself in ticker-late',
      '2031-03-15: 4,300, water-authority in milestone',
    ],
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

test.each(Object.keys(marks))(
  'how the reports that were out on %s stood against each other',
  (day) => {
    const claims = claimsOf(day);
    const now = claims.map(({ link, after }) => [link.id, sayMarks(after.flags)]);
    expect(Object.fromEntries(now.filter(([, said]) => said !== 'none'))).toEqual(marks[day]);
    const then = claims.flatMap(({ link, before, after }) => {
      const said = before === null ? null : sayMarks(before.flags);
      return said === null || said === sayMarks(after.flags) ? [] : [[link.id, said]];
    });
    expect(Object.fromEntries(then)).toEqual(marksBefore[day]);
  },
);

test.each(Object.keys(figures))('the figures that were given until %s', (day) => {
  const given = claimsOf(day).flatMap((claim) =>
    claim.figures.length === 0 ? [] : [[claim.link.id, claim.figures.flatMap(sayFigures)]],
  );
  expect(Object.fromEntries(given)).toEqual(figures[day]);
});

/** The claims that a day added, and those that it changed. */
function claimsOf(day: string): readonly DayClaim[] {
  const lists = days.find((known) => known.day.day === day)?.added?.lists ?? [];
  return lists.flatMap(({ shown }) =>
    shown.items.flatMap((item) => (item.kind === 'day-claim' ? [item] : [])),
  );
}

function sayMarks({ disputed, differs, changed }: Differences): string {
  const said = Object.entries({ disputed, differs, changed }).filter(([, holds]) => holds);
  return said.map(([mark]) => mark).join(' ') || 'none';
}

function sayFigures({ published, figures }: FigureDay): readonly string[] {
  const on = published.known === 'unknown' ? 'no date' : published.value.text;
  return figures.map(({ value, voice, sources, isCurrent }) => {
    const where = sources.map(({ id }) => id).join(', ');
    return `${on}: ${value}, ${sayVoice(voice)} in ${where}${isCurrent ? '' : ' (earlier)'}`;
  });
}

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
  expect(view.entry.sources.items.map(({ id }) => id)).toEqual(tellers);
  expect(view.sources.items.map(({ link }) => link.id)).toEqual(tellers);
});

test('an expected event of a day that all sources have passed is not next', () => {
  const [front] = deriveFront(materialFrom(content).stories, content.site).stories;
  expect(front?.expected.map(({ link }) => link.id)).toEqual(['strike']);
  expect(front?.corroborated.map(({ link }) => link.id)).toEqual(['cracks-found']);
});
