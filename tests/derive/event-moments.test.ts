import { describe, expect, test } from 'vitest';
import { deriveAsKnown } from '../../src/derive/pages/derive-as-known.ts';
import { deriveEvent } from '../../src/derive/pages/derive-event.ts';
import { deriveFront } from '../../src/derive/pages/derive-front.ts';
import { deriveStory } from '../../src/derive/pages/derive-story.ts';
import { deriveTimelines } from '../../src/derive/pages/derive-timeline.ts';
import { momentWords } from '../../src/words/english/date-words.ts';
import { materialFrom, timelineOf } from '../derived.ts';
import { contentWith } from '../exports/content-with.ts';

/** A story of a strike, told by a paper on the 3rd, the 5th and the 7th of March, in briefs with these front matters. */
function strike(...briefs: readonly string[]) {
  const days = ['2031-03-03', '2031-03-05', '2031-03-07'];
  const files = briefs.flatMap((fields, index) => [
    [
      `content/sources/paper-${index + 1}.md`,
      `---\nlabel: Paper ${index + 1}\nkind: article\nstory: strike\npublished: ${days[index]}\n---\n`,
    ],
    [
      `content/briefs/brief-${index + 1}.md`,
      `---\ntitle: Brief ${index + 1}\nstory: strike\npublished: ${days[index]}\nrestates: paper-${index + 1}\nsummary: One sentence.\n${fields}\n---\n\nText.\n`,
    ],
  ]);
  const content = contentWith({
    'content/stories/strike.md':
      '---\ntitle: The strike\nsummary: A strike.\ntimeZone: Europe/Moscow\n---\n',
    ...Object.fromEntries(files),
  });
  const story = content.stories.get('strike');
  if (story === undefined) throw new Error('no story');
  return { content, story };
}

/** What the page of each day shows of the events: `day: id status date`. */
function asKnown(...briefs: readonly string[]): readonly string[] {
  const { content, story } = strike(...briefs);
  return deriveAsKnown(story, content.site).flatMap((view) => {
    if (view.kind !== 'timeline') return [];
    const entries = view.years
      .flatMap(({ months }) => months)
      .flatMap(({ days }) => days)
      .flatMap(({ events }) => events);
    return entries.map(
      (entry) =>
        `${view.day.day.slice(-1)}: ${entry.link.id} ${entry.status}, ${momentWords(entry)}`,
    );
  });
}

const claim =
  'claim: on-walkout\n    statement: They walk out.\n    event: walkout\n    gives: date';
const expected = 'events:\n  - id: walkout\n    title: They walk out\n    status: expected';

describe('a page as known on a day shows no date that a source gave later', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'where what became of it comes with its date and hour',
      [
        expected,
        'events:\n  - walkout',
        'events:\n  - id: walkout\n    status: happened\n    when: 2031-03-06\n    time: 05:00~',
      ],
      [
        '3: walkout expected, No date given',
        '5: walkout expected, No date given',
        '7: walkout happened, 6 March 2031, about 05:00 (UTC+03:00)',
      ],
    ],
    [
      'where a later report gives the date of the definition',
      [
        `${expected}\n    when: 2031-03-06`,
        `reports:\n  - ${claim}\n    value: 2031-03-06`,
        'events:\n  - walkout',
      ],
      [
        '3: walkout expected, No date given',
        '5: walkout expected, 6 March 2031',
        '7: walkout expected, 6 March 2031',
      ],
    ],
    [
      'where a later brief defines it, and an earlier one only reports of it',
      [
        `reports:\n  - ${claim}`,
        'events:\n  - id: walkout\n    title: They walk out\n    status: happened\n    when: 2031-03-04',
      ],
      ['3: walkout expected, No date given', '5: walkout happened, 4 March 2031'],
    ],
    [
      'but the one of a definition that an earlier brief takes as it is',
      [
        'events:\n  - walkout',
        'events:\n  - id: walkout\n    title: They walk out\n    status: expected\n    when: 2031-03-09',
      ],
      ['3: walkout expected, 9 March 2031', '5: walkout expected, 9 March 2031'],
    ],
    [
      'where it is put off twice, and called off in the end',
      [
        `${expected}\n    when: 2031-03-04`,
        'events:\n  - id: walkout\n    status: expected\n    when: 2031-03-06\n    time: night',
        'events:\n  - id: walkout\n    status: cancelled',
      ],
      [
        '3: walkout expected, 4 March 2031',
        '5: walkout expected, 6 March 2031, at night',
        '7: walkout cancelled, 6 March 2031, at night',
      ],
    ],
  ])('%s', (_name, briefs, shown) => {
    expect(asKnown(...briefs)).toEqual(shown);
  });
});

test('the page of an event lists what was told of its date, and agrees with the timeline on who reports it', () => {
  const { content, story } = strike(
    `${expected}\n    when: 2031-03-04`,
    `reports:\n  - ${claim}`,
    'events:\n  - id: walkout\n    status: happened\n    when: 2031-03-06',
  );
  const event = content.events.get('walkout');
  if (event === undefined) throw new Error('no event');
  const view = deriveEvent(event, content.site);
  expect(view.statuses.map((told) => `${told.status} ${momentWords(told)}`)).toEqual([
    'expected 4 March 2031',
    'happened 6 March 2031',
  ]);
  const [timeline] = deriveTimelines(timelineOf(story), content.site);
  const [entry] = timeline?.years.flatMap(({ months }) => months).flatMap(({ days }) => days) ?? [];
  const named = view.sources.items.map(({ link }) => link.id);
  expect(named).toEqual(['paper-1', 'paper-2', 'paper-3']);
  expect(entry?.events[0]?.sources.items.map(({ id }) => id)).toEqual(named);
});

test('an expected event of a day that the newest source has passed is not next', () => {
  const event = (id: string, when: string, status = 'expected') =>
    `\n  - { id: ${id}, title: ${id}, ${when === '' ? '' : `when: ${when}, `}status: ${status} }`;
  const { content, story } = strike(
    `events:${event('past', '2031-03-04')}${event('today', '2031-03-05')}${event('undated', '')}${event('rumour', '2031-03-02', 'unconfirmed')}`,
    `events:${event('later', '2031-03-20')}${event('open', '2031-03-01/..')}`,
  );
  const next = deriveFront(materialFrom(content).stories, content.site).stories.find(
    ({ row }) => row.link.id === 'strike',
  )?.expected;
  expect(next?.map(({ link }) => link.id)).toEqual(['open', 'today', 'later']);
  const { ahead } = deriveStory(story, content.site);
  expect(ahead.map(({ link }) => link.id)).toEqual(['open', 'today', 'later', 'undated']);
});

test('an event without a date comes neither before nor after another on its page, but where `after` says so', () => {
  const event = (id: string, rest: string) => `\n  - { id: ${id}, title: ${id}, ${rest} }`;
  const { content, story } = strike(
    [
      'events:',
      event('first', 'when: 2031-03-01, status: happened'),
      event('last', 'when: 2031-03-02, status: happened'),
      event('rumour', 'status: unconfirmed'),
      event('rally', 'status: expected, after: first'),
      event('talks', 'status: cancelled, after: last'),
      event('speech', 'status: expected, after: talks'),
      event('ballot', 'status: expected, after: last'),
    ].join(''),
  );
  const shown = story.events.map((told) => {
    const { previous, next } = deriveEvent(told, content.site);
    return [told.id, previous?.link.id ?? null, next?.link.id ?? null];
  });
  expect(shown.sort()).toEqual([
    ['ballot', 'last', null],
    ['first', null, 'last'],
    ['last', 'first', 'talks'],
    ['rally', 'first', null],
    ['rumour', null, null],
    ['speech', 'talks', null],
    ['talks', 'last', 'speech'],
  ]);
});
