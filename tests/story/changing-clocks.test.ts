import { expect, test } from 'vitest';
import { compareMoments } from '../../src/model/event-moment.ts';
import { contentWith } from '../exports/content-with.ts';

/** How far a zone is from UTC at some times of a day, and the times in their order. */
function offsets(timeZone: string, day: string, times: readonly string[]) {
  const content = contentWith({
    'content/stories/bridge-closure.md': `---\ntitle: The bridge\nsummary: It is closed.\ntimeZone: ${timeZone}\n---\n`,
    ...Object.fromEntries(
      times.map((time, index) => [
        `content/events/at-${index}.md`,
        `---\ntitle: An event\nstory: bridge-closure\nwhen: ${day}\ntime: ${time}\nstatus: happened\n---\n`,
      ]),
    ),
  });
  const events = times.flatMap((time, index) => {
    const event = content.events.get(`at-${index}`);
    return event === undefined ? [] : { time, event };
  });
  return {
    offsets: events.map(({ time, event }) => `${time} ${event.time?.offset}`),
    order: events.toSorted((a, b) => compareMoments(a.event, b.event)).map(({ time }) => time),
  };
}

test('a part of the day on which clocks are set forward is told as they are when it begins', () => {
  const times = ['night', '01:59', '02:30', '03:00', '03:45', 'morning', 'afternoon', 'evening'];
  expect(offsets('Europe/Berlin', '2031-03-30', times)).toEqual({
    offsets: [
      'night +01:00',
      '01:59 +01:00',
      // Which is 03:30 by the clocks of that day.
      '02:30 +01:00',
      '03:00 +02:00',
      '03:45 +02:00',
      'morning +02:00',
      'afternoon +02:00',
      'evening +02:00',
    ],
    order: ['night', '01:59', '03:00', '02:30', '03:45', 'morning', 'afternoon', 'evening'],
  });
});

test('an hour that comes twice is the first', () => {
  const times = ['01:30', '02:30', '03:00', 'afternoon'];
  expect(offsets('Europe/Berlin', '2031-10-26', times).offsets).toEqual([
    '01:30 +02:00',
    '02:30 +02:00',
    '03:00 +01:00',
    'afternoon +01:00',
  ]);
});
