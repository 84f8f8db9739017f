import { describe, expect, test } from 'vitest';
import { deriveAsKnown } from '../../src/derive/pages/derive-as-known.ts';
import { findGivenDates } from '../../src/derive/timeline/given-dates.ts';
import { momentWords } from '../../src/words/english/date-words.ts';
import { contentWith } from '../exports/content-with.ts';

interface Paper {
  /** What its brief lists of the event, with its definition in the first. */
  readonly event?: string;
  /** The date that it gives for the event. */
  readonly gives?: string;
}

/** A blast of which papers of the 3rd, the 5th, the 7th … of May tell, in a story whose hours are told in Istanbul. */
function blast(...papers: readonly Paper[]) {
  const first = papers.findIndex(({ gives }) => gives !== undefined);
  const files = papers.flatMap(({ event, gives }, index) => {
    const day = `2031-05-0${2 * index + 3}`;
    const statement =
      index === first ? '    statement: It blew up.\n    event: blast\n    gives: date\n' : '';
    return [
      [
        `content/sources/paper-${index}.md`,
        `---\nlabel: Paper ${index}\nkind: article\nstory: harbour\npublished: ${day}\n---\n`,
      ],
      [
        `content/briefs/of-${index}.md`,
        `---\ntitle: Brief ${index}\nstory: harbour\npublished: ${day}\nrestates: paper-${index}\nsummary: One.\nevents:\n  - ${event ?? 'blast'}\n${gives === undefined ? '' : `reports:\n  - claim: on-blast\n${statement}    value: ${gives}\n`}---\n\nText.\n`,
      ],
    ];
  });
  const content = contentWith({
    'content/stories/harbour.md':
      '---\ntitle: The harbour\nsummary: A blast.\ntimeZone: Europe/Istanbul\n---\n',
    ...Object.fromEntries(files),
  });
  const [story, event] = [content.stories.get('harbour'), content.events.get('blast')];
  if (story === undefined || event === undefined) throw new Error('no story');
  const days = deriveAsKnown(story, content.site).flatMap((view) => {
    if (view.kind !== 'timeline') return [];
    const [entry] = view.years.flatMap(({ months }) =>
      months.flatMap((month) => month.days.flatMap(({ events }) => events)),
    );
    const undated = entry === undefined ? 'none' : momentWords(entry);
    const isChanged = view.added?.lists.some(({ list }) => list === 'changed-events') === true;
    return `${view.day.day.slice(-1)}: ${undated}${isChanged ? ', changed' : ''}`;
  });
  return { days, given: findGivenDates(event).map(({ when }) => when.text) };
}

const on = (fields: string): string => `{ id: blast, title: A blast, status: happened, ${fields} }`;

describe('dates that sources give for an event', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['one instant in two zones', ['2031-05-02T20:00+03:00', '2031-05-02T19:00+02:00'], []],
    ['one instant on two days', ['2031-05-03T00:30+03:00', '2031-05-02T21:30Z'], []],
    [
      'an instant with seconds that are none',
      ['2031-05-02T20:00:00+03:00', '2031-05-02T17:00Z'],
      [],
    ],
    [
      'one hour in two zones',
      ['2031-05-02T20:00+03:00', '2031-05-02T20:00+02:00'],
      ['2031-05-02T20:00+03:00', '2031-05-02T20:00+02:00'],
    ],
    ['a day and its hour', ['2031-05-02', '2031-05-02T20:00+03:00'], []],
    ['a day and its month', ['2031-05', '2031-05-02'], []],
    ['a day and about then', ['2031-05-02', '2031-05-01~'], []],
    ['a day of two and one of them', ['[2031-05-01,2031-05-02]', '2031-05-02'], []],
    [
      'the same set, the other way round',
      ['[2031-05-01,2031-05-02]', '[2031-05-02,2031-05-01]'],
      [],
    ],
    ['two days', ['2031-05-02', '2031-05-01'], ['2031-05-01', '2031-05-02']],
    [
      'two days and their month',
      ['2031-05', '2031-05-02', '2031-05-01'],
      ['2031-05-01', '2031-05', '2031-05-02'],
    ],
    [
      'an instant twice, and another',
      ['2031-05-02T20:00+03:00', '2031-05-02T19:00+02:00', '2031-05-02T21:00+02:00'],
      ['2031-05-02T20:00+03:00', '2031-05-02T21:00+02:00'],
    ],
  ])('%s', (_, dates, expected) => {
    const papers = dates.map((gives, index) => ({
      gives,
      ...(index === 0 ? { event: on('when: 2031-05-02') } : {}),
    }));
    expect(blast(...papers).given).toEqual(expected);
  });
});

describe('pages as known on a day', () => {
  test.each<readonly [string, readonly Paper[], readonly string[]]>([
    [
      'a day, of which a later source gives the hour',
      [{ event: on('when: 2031-05-02') }, {}, { gives: '2031-05-02T08:00+03:00' }],
      ['3: 2 May 2031', '5: 2 May 2031', '7: 2 May 2031'],
    ],
    [
      'the hour, before all are out',
      [{ event: on('when: 2031-05-02') }, { gives: '2031-05-02T08:00+03:00' }, {}],
      ['3: 2 May 2031', '5: 2 May 2031, 08:00 (UTC+03:00)', '7: 2 May 2031'],
    ],
    [
      'a day that a later source gives',
      [{ event: on('when: 2031-05-02') }, { gives: '2031-05-02' }],
      ['3: No date given', '5: 2 May 2031, changed'],
    ],
    [
      'an hour that a later source gives',
      [{ event: on('when: 2031-05-02, time: "08:00"') }, { gives: '2031-05-02T07:00+02:00' }],
      ['3: 2 May 2031', '5: 2 May 2031, 08:00 (UTC+03:00)'],
    ],
    [
      'the same instant, told as an hour of the zone, and then given in another zone',
      [
        { event: on('when: 2031-05-02, time: "20:00"'), gives: '2031-05-02T20:00+03:00' },
        { gives: '2031-05-02T19:00+02:00' },
      ],
      ['3: 2 May 2031, 20:00 (UTC+03:00)', '5: 2 May 2031, 20:00 (UTC+03:00)'],
    ],
    [
      'an instant in another zone, which is on the next day of the story',
      [{ event: on('when: 2031-05-03'), gives: '2031-05-02T21:30Z' }, {}],
      ['3: 3 May 2031, 00:30 (UTC+03:00)', '5: 3 May 2031'],
    ],
    [
      'two instants of one day',
      [
        { event: on('when: 2031-05-02'), gives: '2031-05-02T08:00+03:00' },
        { gives: '2031-05-02T20:00+03:00' },
        {},
      ],
      ['3: 2 May 2031, 08:00 (UTC+03:00)', '5: 2 May 2031', '7: 2 May 2031'],
    ],
    [
      'two instants on two days of the story',
      [
        { event: on('when: 2031-05-02'), gives: '2031-05-02T08:00+03:00' },
        { gives: '2031-05-02T23:00Z' },
        {},
      ],
      [
        '3: 2 May 2031, 08:00 (UTC+03:00)',
        '5: 2 or 3 May 2031, sources differ, changed',
        '7: 2 or 3 May 2031, sources differ',
      ],
    ],
    [
      'an hour that moves',
      [
        { event: on('when: 2031-05-04, time: "08:00"').replace('happened', 'expected') },
        { event: '{ id: blast, status: happened, when: 2031-05-04, time: "09:30" }' },
      ],
      ['3: 4 May 2031, 08:00 (UTC+03:00)', '5: 4 May 2031, 09:30 (UTC+03:00), changed'],
    ],
    [
      'a part of the day, and then the hour in it',
      [
        { event: on('when: 2031-05-02, time: morning') },
        { event: '{ id: blast, status: happened, when: 2031-05-02, time: "09:30" }' },
      ],
      ['3: 2 May 2031, in the morning', '5: 2 May 2031, 09:30 (UTC+03:00)'],
    ],
    [
      'a month, and then a day of it',
      [
        { event: on('when: 2031-04') },
        { event: '{ id: blast, status: happened, when: 2031-04-30 }' },
      ],
      ['3: April 2031', '5: 30 April 2031, changed'],
    ],
  ])('%s', (_, papers, expected) => {
    expect(blast(...papers).days).toEqual(expected);
  });
});
