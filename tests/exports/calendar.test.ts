import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFormat } from '../../src/exports/calendar/calendar-format.ts';
import {
  deriveTimelineDownloads,
  findMissingDownloads,
} from '../../src/exports/derive-timeline-downloads.ts';
import { exportFrom, timelineOf } from '../derived.ts';
import {
  contentWith,
  eventFiles,
  frontMatter,
  secondDateFiles,
  timelineSaying,
  timelineWith,
} from './content-with.ts';
import { anyText, hostileTitles } from './hostile-text.ts';

const { print: printCalendar } = calendarFormat;

describe('an event has the days that its date names', () => {
  test.each([
    ['2022-09-07', ['20220907–20220908 CONFIRMED']],
    ['2022-12-31', ['20221231–20230101 CONFIRMED']],
    ['2024-02-28/2024-02-29', ['20240228–20240301 CONFIRMED']],
    ['2022-09-07~', ['20220907–20220908 TENTATIVE']],
    ['2022-09-07?', ['20220907–20220908 TENTATIVE']],
    ['2022-09-07%', ['20220907–20220908 TENTATIVE']],
    ['2022-09-15/2022-09-16', ['20220915–20220917 CONFIRMED']],
    ['2022-09-15~/2022-09-16', ['20220915–20220917 TENTATIVE']],
    ['[2022-09-07,2022-09-20]', ['20220907–20220908 TENTATIVE', '20220920–20220921 TENTATIVE']],
    ['[2022-09-07..2022-09-09]', ['20220907–20220910 TENTATIVE']],
    [
      '[2022-09-07..2022-09-09,2022-09-07,2022-09-20]',
      ['20220907–20220910 TENTATIVE', '20220920–20220921 TENTATIVE'],
    ],
    ['[2022-09-07,2022-09-07]', ['20220907–20220908 TENTATIVE']],
    ['[2022-09-07]', ['20220907–20220908 CONFIRMED']],
    ['2022-09-07T02:00:00+05:00', ['20220906T210000Z CONFIRMED']],
    ['2022-09-07T23:30:15-11:00', ['20220908T103015Z CONFIRMED']],
    ['1066-10-14', ['10661014–10661015 CONFIRMED']],
  ])('%s', (when, expected) => {
    expect(slotsOf(printCalendar(timelineWith({ it: { when } })))).toEqual(expected);
  });
});

describe('an event whose date names only its first day has that day, and says that it may last', () => {
  test.each([
    ['2022-09-07/', '7 September 2022'],
    ['2022-09-07/..', 'since 7 September 2022'],
    ['2022-09-07~/..', 'since about 7 September 2022'],
    ['2022-09-07/2022-10', '7 September 2022'],
    ['[2022-09-07..]', 'on 7 September 2022 or later'],
  ])('%s', (when, words) => {
    const calendar = printCalendar(timelineWith({ it: { when } }));
    expect(slotsOf(calendar)).toEqual(['20220907–20220908 TENTATIVE']);
    const [status, note] = eventsOf(calendar)[0]?.description.split('\n') ?? [];
    expect(status).toContain(words);
    expect(note).toBe('The calendar shows only the first day: the date has no last one.');
    expect(parse(calendar).getFirstPropertyValue('x-collate-left-out')).toBe('0');
  });
});

describe('a date that names no day of beginning is left out and counted', () => {
  test.each([
    '2022',
    '2022-09',
    '2022-09~',
    '2022-22',
    '2022-09-XX',
    '2022-XX',
    '2022-XX-XX',
    '201X',
    '20XX',
    '2013/..',
    '../2022-09-07',
    '2022/2023',
    '2022-09/2022-10-07',
    '[2022-09-07,2022-10]',
    '[2022-09..2022-10]',
    '[..2022-09-07]',
    '-0044-03-15',
    '0000-03-15',
    '9999-12-31',
    'Y-12000',
  ])('%s', (when) => {
    const calendar = printCalendar(timelineWith({ it: { when } }));
    expect(slotsOf(calendar)).toEqual([]);
    expect(parse(calendar).getFirstPropertyValue('x-collate-left-out')).toBe('1');
  });
});

test.each([
  ['happened', 'CONFIRMED', 'It'],
  ['expected', 'TENTATIVE', 'Expected: It'],
  ['unconfirmed', 'TENTATIVE', 'Unconfirmed: It'],
  ['cancelled', 'CANCELLED', 'Cancelled: It'],
])('an event that is %s has the status %s and says so in its title', (status, expected, title) => {
  const [event] = eventsOf(printCalendar(timelineWith({ it: { status, title: 'It' } })));
  expect(event?.component.getFirstPropertyValue('status')).toBe(expected);
  expect(event?.summary).toBe(title);
  expect(event?.description).toContain(status.slice(1));
});

test('an event is known by its id and the site, also where sources differ on its day', () => {
  const when = '[2031-03-20,2031-03-07]';
  const timeline = timelineWith({ one: { when: '2031-03-01' }, two: { when } });
  expect(eventsOf(printCalendar(timeline)).map(({ uid }) => uid)).toEqual([
    'one@bridge.example.org',
    'two.2031-03-20@bridge.example.org',
    'two.2031-03-07@bridge.example.org',
  ]);
});

test('an event is stamped with the newest day on which a brief told of it or was corrected', () => {
  const content = contentWith({
    'content/briefs/later.md': frontMatter(
      {
        title: 'Later',
        story: 'bridge-closure',
        published: '2031-03-08',
        summary: 'The inspection again.',
        events: ['inspection'],
        corrections: [{ date: '2031-04-01', note: 'The day was wrong.' }],
      },
      'It was [inspected](event:inspection), and the cost is [not certain](claim:repair-cost#open).',
    ),
  });
  const calendar = printCalendar(exportFrom(content, content));
  expect(eventsOf(calendar).map(({ uid, component }) => [uid, stampOf(component)])).toEqual([
    ['inspection@bridge.example.org', '2031-04-01T00:00:00Z'],
    ['bridge-closed@bridge.example.org', '2031-03-05T00:00:00Z'],
  ]);
  expect(String(parse(calendar).getFirstPropertyValue('last-modified'))).toBe(
    '2031-04-01T00:00:00Z',
  );
});

test('an event that no brief tells of is stamped with the newest brief of its story', () => {
  const [event] = eventsOf(printCalendar(timelineWith({ untold: {} })));
  expect(event && stampOf(event.component)).toBe('2031-03-06T00:00:00Z');
});

test('place, position, page, claims with their origins, and sources are told', () => {
  const content = contentWith();
  const calendar = printCalendar(exportFrom(content, content));
  const event = eventsOf(calendar).find(({ uid }) => uid.startsWith('inspection'));
  expect(event?.location).toBe('Old Bridge, Norland');
  expect(event?.component.getFirstPropertyValue('geo')).toEqual([51.5, -0.25]);
  expect(event?.component.getFirstPropertyValue('url')).toBe(
    'https://bridge.example.org/events/inspection/',
  );
  expect(event?.description).toBe(
    [
      'Happened, about 2 March 2031',
      '',
      '• A crack was found in the Old Bridge. (1 source, 1 origin: Ana Lind)',
      '',
      'Sources: The Courier',
      '',
      'https://bridge.example.org/events/inspection/',
    ].join('\n'),
  );
});

test('the dates that sources give are told, with the sources, where they differ', () => {
  const content = contentWith(secondDateFiles('2031-03-01/2031-03-02'));
  const calendar = printCalendar(exportFrom(content, content));
  const [told, untold] = ['bridge-closed', 'inspection'].map(
    (id) => eventsOf(calendar).find(({ uid }) => uid.startsWith(id))?.description,
  );
  expect(told).toContain(
    [
      'Dates given by the sources:',
      '• 1–2 March 2031: The Herald, evening',
      '• 3 March 2031: The Courier',
    ].join('\n'),
  );
  expect(untold).not.toContain('different dates');
});

test('a page can learn how many events the calendar lacks, and that an empty one is not offered', () => {
  const { stories } = contentWith(
    eventFiles({ month: { when: '2031-03' }, year: { when: '2031' } }),
  );
  const story = stories.get('bridge-closure');
  if (story === undefined) throw new Error('The base tree has changed.');
  const calendarOf = (subject: typeof story) =>
    deriveTimelineDownloads(timelineOf(subject)).find(({ format }) => format === calendarFormat);
  expect(calendarOf(story)).toEqual({
    format: calendarFormat,
    path: '/stories/bridge-closure/timeline.ics',
    events: 2,
    leftOut: expect.stringMatching(/^2 events of this timeline are left out/),
  });
  const vague = { ...story, events: story.events.filter(({ when }) => when?.kind !== 'day') };
  expect(calendarOf(vague)).toBeUndefined();
  expect(deriveTimelineDownloads(timelineOf(vague)).map(({ format }) => format.extension)).toEqual([
    'csv',
    'json',
    'timelinejs.json',
  ]);
  expect(findMissingDownloads(timelineOf(story))).toEqual([]);
  expect(findMissingDownloads(timelineOf(vague))).toMatchObject([
    { format: calendarFormat, events: 0, leftOut: expect.stringMatching(/^2 events/) },
  ]);
});

test.each(hostileTitles)('the title %j comes back as it was written', (title) => {
  const [event] = eventsOf(printCalendar(timelineWith({ it: { title } })));
  expect(event?.summary).toBe(title);
});

test.each([
  ['CJK', '会議が延期された、と報じられた'],
  ['emoji', '😀👩‍👩‍👧‍👦🇳🇴'],
  ['letters of one to four octets', 'aé日😀'],
])('a line is folded between characters: %s', (_, part) => {
  const title = part.repeat(60);
  const calendar = printCalendar(timelineSaying(title));
  const lines = calendar.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || !line.isWellFormed())).toEqual([]);
  expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(10);
  expect(eventsOf(calendar)[0]?.summary).toBe(title);
});

test('the name of a calendar is on plain lines, which programs look for', () => {
  const calendar = printCalendar(timelineWith({}));
  for (const name of ['NAME', 'DESCRIPTION', 'X-WR-CALNAME', 'X-WR-CALDESC']) {
    expect(calendar).toMatch(new RegExp(`^${name}:\\S`, 'm'));
  }
});

test('any text comes back, and no line has more than 75 octets', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const calendar = printCalendar(timelineSaying(text));
      const lines = calendar.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [event, ...others] = eventsOf(calendar);
      expect(others).toEqual([]);
      expect(event?.summary).toBe(asText(text));
      expect(event?.location).toBe(asText(`${text}, Norland`));
    }),
  );
});

/** iCalendar knows one kind of line end and no other control characters but tab. */
function asText(text: string): string {
  return text.replace(/\r\n|\r/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}

function stampOf(component: ICAL.Component): string {
  return String(component.getFirstPropertyValue('dtstamp'));
}

function parse(calendar: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(calendar));
}

function eventsOf(calendar: string): readonly ICAL.Event[] {
  return parse(calendar)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

function slotsOf(calendar: string): readonly string[] {
  return eventsOf(calendar).map(({ startDate, component }) => {
    const start = startDate.toICALString();
    const status = component.getFirstPropertyValue('status');
    const end = component.getFirstPropertyValue('dtend');
    return end instanceof ICAL.Time
      ? `${start}–${end.toICALString()} ${status}`
      : `${start} ${status}`;
  });
}
