import { expect, test } from 'vitest';
import { deriveLists } from '../../src/derive/pages/derive-list.ts';
import { deriveTimelines } from '../../src/derive/pages/derive-timeline.ts';
import type { Content } from '../../src/model/content.ts';
import { exportFrom, materialFrom, timelineOf } from '../derived.ts';
import { contentWith } from '../exports/content-with.ts';

/** A brief of the base story that lists events: ids, or definitions `id when`. */
function brief(
  published: string,
  events: readonly string[],
  restates = 'restates: courier\n',
): string {
  const items = events.map((event) => {
    const [id = '', when] = event.split(' ');
    return when === undefined
      ? `  - ${id}`
      : `  - { id: ${id}, title: "Vote ${id}", when: ${JSON.stringify(when)}, status: happened, place: old-bridge, actors: [ana-lind] }`;
  });
  return `---\ntitle: A word\nstory: bridge-closure\npublished: ${published}\n${restates}summary: The office speaks.\nevents:\n${items.join('\n')}\n---\n\nAll on one day.\n`;
}

/** The ids of the votes, where `d-12` stands for a vote of the brief. */
function votes(events: Iterable<{ readonly id: string }>): string {
  return Array.from(events, ({ id }) => id)
    .filter((id) => /^[a-z]-?\d*$/.test(id))
    .join(' ');
}

const many = Array.from({ length: 60 }, (_, index) => `d-${index + 1}`);
const oneDay = contentWith({
  'content/briefs/all.md': brief(
    '2031-03-07',
    many.map((id) => `${id} 2031-03-03`),
  ),
});

test.each<readonly [string, (content: Content) => Iterable<{ readonly id: string }>]>([
  ['in its story', ({ stories }) => [...stories.values()].flatMap(({ events }) => events)],
  ['of an actor', ({ actors }) => actors.get('ana-lind')?.events ?? []],
  ['of a place', ({ places }) => places.get('old-bridge')?.events ?? []],
  [
    'in the list of events, which has the latest first',
    (content) =>
      deriveLists('event', materialFrom(content)).flatMap(({ rows }) =>
        rows.map(({ link }) => link),
      ),
  ],
  [
    'on the timeline',
    (content) =>
      deriveTimelines(timelineOf(content), content.site).flatMap(({ years }) =>
        years
          .flatMap(({ months }) => months)
          .flatMap(({ days }) => days)
          .flatMap(({ events }) => events.map(({ link }) => link)),
      ),
  ],
  ['in the downloads', (content) => exportFrom(content, content).events.map(({ row }) => row.link)],
])('sixty events of one day keep the order of the brief %s', (_, eventsOf) => {
  expect(votes(eventsOf(oneDay))).toBe(many.join(' '));
});

test.each<{ name: string; briefs: Record<string, string>; expected: string }>([
  {
    name: 'the order of the brief is not that of ids',
    briefs: { one: brief('2031-03-07', ['z 2031-03-03', 'a 2031-03-03', 'm 2031-03-03']) },
    expected: 'z a m',
  },
  {
    name: 'the earliest brief comes first, whatever it is called',
    briefs: {
      a: brief('2031-03-09', ['a 2031-03-03', 'b 2031-03-03']),
      z: brief('2031-03-07', ['y 2031-03-03', 'b', 'x 2031-03-03']),
    },
    expected: 'y b x a',
  },
  {
    name: 'briefs of one day are in the order of their ids, as numbers count',
    briefs: {
      'brief-10': brief('2031-03-07', ['a 2031-03-03']),
      'brief-9': brief('2031-03-07', ['b 2031-03-03']),
    },
    expected: 'b a',
  },
  {
    name: 'the date goes before the brief, and the time before the day as a whole',
    briefs: {
      one: brief('2031-03-07', [
        'a 2031-03-03',
        'b 2031-03-02',
        'c 2031-03-03T09:00:00Z',
        'd 2031-03-03T08:00:00Z',
      ]),
    },
    expected: 'b d c a',
  },
  {
    name: 'a sure day and the same day in doubt are apart, so that each has one heading',
    briefs: {
      one: brief('2031-03-07', ['a 2031-03-03~', 'b 2031-03-03', 'c 2031-03-03~', 'd 2031-03-03']),
    },
    expected: 'b d a c',
  },
])('$name', ({ briefs, expected }) => {
  const files = Object.entries(briefs).map(([id, text]) => [`content/briefs/${id}.md`, text]);
  expect(
    votes(timelineOf(contentWith(Object.fromEntries(files))).entries.map(({ link }) => link)),
  ).toBe(expected);
});

test('what no brief lists comes last of its day, in natural order', () => {
  const file = (title: string) =>
    `---\nstory: bridge-closure\ntitle: ${title}\nwhen: 2031-03-03\nstatus: happened\n---\n\nNobody lists it.\n`;
  const content = contentWith({
    'content/events/e-10.md': file('Ten'),
    'content/events/e-9.md': file('Nine'),
    'content/briefs/one.md': brief('2031-03-07', ['z 2031-03-03']),
  });
  expect(votes(timelineOf(content).entries.map(({ link }) => link))).toBe('z e-9 e-10');
});
