import { describe, expect, test } from 'vitest';
import { timeOfDay } from '../../src/file/schema/time-of-day.ts';
import type { TimeOfDay, WrittenTime } from '../../src/model/event-moment.ts';
import { isOverBefore } from '../../src/model/event-moment.ts';
import { inTimeOrder } from '../../src/model/event-order.ts';
import type { NewsEvent } from '../../src/model/news-event.ts';
import { edtf, makeEvent, makeStory } from '../derive/small-model.ts';

/** `05:00+02:00`, `night+02:00`, or without an offset. */
function time(text: string): TimeOfDay {
  const [, written = '', offset = null] = /^(.+?)([+-]\d\d:\d\d)?$/.exec(text) ?? [];
  return { ...(timeOfDay.parse(written) as WrittenTime), offset };
}

/** Events `id when time after`, where `-` stands for none. */
function order(lines: readonly string[]): string {
  const story = makeStory();
  const events: NewsEvent[] = [];
  for (const line of lines) {
    const [id = '', when = '-', hour = '-', after = '-'] = line.split(' ');
    events.push(
      makeEvent(story, id, '2031', {
        when: when === '-' ? null : edtf(when),
        time: hour === '-' ? null : time(hour),
        after: after === '-' ? null : ({ id: after } as NewsEvent),
      }),
    );
  }
  return inTimeOrder(events)
    .map(({ id }) => id)
    .join(' ');
}

describe('the order of events', () => {
  test.each([
    ['hours', ['c 2031-03-02 22:00', 'a 2031-03-02 05:00', 'b 2031-03-02 12:30'], 'a b c'],
    [
      'parts of the day and hours, a part by when it begins',
      [
        'evening 2031-03-02 evening',
        'noon 2031-03-02 12:00',
        'six 2031-03-02 06:00',
        'morning 2031-03-02 morning',
        'night 2031-03-02 night',
        'three 2031-03-02 03:00',
      ],
      'night three six morning noon evening',
    ],
    [
      'hours of several zones, as moments',
      ['b 2031-03-02 09:00+01:00', 'a 2031-03-02 10:00+05:00', 'c 2031-03-02T09:30Z'],
      'a b c',
    ],
    [
      'what has an hour before what has none',
      ['none 2031-03-02', 'late 2031-03-02 23:00'],
      'late none',
    ],
    ['dates before none', ['none -', 'dated 2031-03-02', 'last 2032'], 'dated last none'],
    ['as given, where nothing decides', ['z 2031-03-02', 'a 2031-03-02', 'm -', 'b -'], 'z a m b'],
    [
      'at once after what it came after',
      ['x 2031-03-02 05:00', 'y 2031-03-02 12:00', 'z 2031-03-02', 'w 2031-03-02 - x'],
      'x w y z',
    ],
    [
      'a chain',
      ['c 2031-03-02 - b', 'b 2031-03-02 - a', 'd 2031-03-02', 'a 2031-03-02'],
      'a b c d',
    ],
    [
      'what is without an hour before the one that came after it',
      ['x 2031-03-02 05:00 y', 'z 2031-03-02 12:00', 'y 2031-03-02'],
      'y x z',
    ],
    ['without dates', ['b - - a', 'a -'], 'a b'],
    ['dates decide, whatever came after what', ['b 2031-03-01 - a', 'a 2031-03-02'], 'b a'],
    [
      'what came after an event of one of two days, of the first',
      ['toast 2031-03-01 - vote', 'x 2031-03-01', 'vote [2031-03-01,2031-03-02]'],
      'vote toast x',
    ],
    [
      'and with the hours of that day',
      ['toast 2031-03-01 10:00 vote', 'x 2031-03-01 12:00', 'vote [2031-03-01,2031-03-02]'],
      'vote toast x',
    ],
    [
      'a chain of such events',
      [
        'ball 2031-03-01 - toast',
        'toast [2031-03-01,2031-03-02] - vote',
        'vote 2031-03-01/2031-03-03',
      ],
      'vote toast ball',
    ],
    [
      'what came in a month after a day of it',
      ['repair 2031-02 - crack', 'storm 2031-02-05', 'crack 2031-02-20', 'march 2031-03-01'],
      'storm crack repair march',
    ],
    [
      'a circle of them',
      ['a 2031-03-01 - b', 'b 2031-03-01/2031-03-02 - a', 'c 2031-03-03'],
      'a b c',
    ],
    ['a circle loses nothing', ['a - - b', 'b - - a', 'c -'], 'a b c'],
    ['itself', ['a - - a', 'b -'], 'a b'],
    ['followers as given', ['c 2031 - a', 'b 2031 - a', 'a 2031'], 'a c b'],
  ] as const)('%s', (_name, lines, expected) => {
    expect(order(lines)).toBe(expected);
  });
});

test.each([
  ['2031-03-02', null, '2031-03-03', null, true],
  ['2031-03-02', null, '2031-03-02', null, false],
  ['2031-03', null, '2031-03-31', null, false],
  ['../2031-03-02', null, '2031-03-03', null, true],
  ['2031-03-02/..', null, '2032', null, false],
  ['2031-03-02', '05:00', '2031-03-02', '05:01', true],
  ['2031-03-02', 'morning', '2031-03-02', '11:00', false],
  ['2031-03-02', 'morning', '2031-03-02', 'afternoon', true],
  ['2031-03-02', '05:00', '2031-03-02', null, false],
])('%s %s is over before %s %s: %s', (first, firstTime, second, secondTime, expected) => {
  const moment = (when: string, hour: string | null) => ({
    when: edtf(when),
    time: hour === null ? null : time(hour),
  });
  expect(isOverBefore(moment(first, firstTime), moment(second, secondTime))).toBe(expected);
});
