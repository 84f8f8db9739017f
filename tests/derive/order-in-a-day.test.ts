import { expect, test } from 'vitest';
import { findChanges } from '../../src/derive/evidence/changes.ts';
import { findFigureDays } from '../../src/derive/evidence/given-figures.ts';
import { deriveLists } from '../../src/derive/pages/derive-list.ts';
import { materialFrom } from '../derived.ts';
import { contentWith } from '../exports/content-with.ts';

interface Paper {
  readonly published: string;
  /** How many lorries wait, by its report. */
  readonly count?: number;
  readonly updates?: string;
  /** What it tells of the race. */
  readonly race?: string;
}

/** A harbour of which papers tell, by their names. */
function harbour(papers: Readonly<Record<string, Paper>>) {
  const files = Object.entries(papers).flatMap(
    ([name, { published, count, updates, race }], index) => [
      [
        `content/sources/${name}.md`,
        `---\nlabel: ${name}\nkind: article\nstory: harbour\npublished: ${published}\n---\n`,
      ],
      [
        `content/briefs/of-${name}.md`,
        `---\ntitle: Of ${name}\nstory: harbour\npublished: 2031-03-09\nrestates: ${name}\nsummary: One.\n${race === undefined ? '' : `events:\n  - ${race}\n`}reports:\n  - claim: lorries\n${index === 0 ? '    statement: Lorries wait.\n    gives: figure\n' : ''}${count === undefined ? '' : `    value: ${count}\n`}${updates === undefined ? '' : `    updates: ${updates}\n`}---\n\nText.\n`,
      ],
    ],
  );
  const content = contentWith({
    'content/stories/harbour.md': '---\ntitle: The harbour\nsummary: A queue.\n---\n',
    ...Object.fromEntries(files),
  });
  const [story, claim] = [content.stories.get('harbour'), content.claims.get('lorries')];
  if (story === undefined || claim === undefined) throw new Error('no story');
  const listed = deriveLists('source', materialFrom(content)).flatMap(({ rows }) =>
    rows.map(({ link }) => link),
  );
  return {
    columns: story.sources.map(({ id }) => id).join(' '),
    listed: listed.flatMap(({ id }) => (id in papers ? id : [])).join(' '),
    strand: findChanges(claim.reports)
      .map(({ source }) => source.id)
      .join(' '),
    days: findFigureDays(claim.reports).map(
      ({ published, figures }) =>
        `${published.known === 'unknown' ? '' : published.value.text}: ${figures.map(({ value }) => value).join(' ')}`,
    ),
    race: content.events.get('race')?.statuses.map(({ brief }) => brief?.restates?.id),
  };
}

test('a report of a day that a report of an hour in it brings up to date stands first', () => {
  const { columns, listed, strand, days } = harbour({
    daily: { published: '2031-03-01', count: 100 },
    radio: { published: '2031-03-01T20:00+01:00', count: 300, updates: 'daily' },
  });
  expect(columns).toBe('daily radio');
  expect(listed).toBe('daily radio');
  expect(strand).toBe('daily radio');
  expect(days).toEqual(['2031-03-01: 100 300']);
});

test('sources of one date go as they bring each other up to date', () => {
  const told = harbour({
    a: { published: '2031-03-01', count: 300, updates: 'b' },
    b: { published: '2031-03-01', count: 200, updates: 'c' },
    c: { published: '2031-03', count: 100 },
  });
  expect(told).toMatchObject({ columns: 'c b a', listed: 'c b a', strand: 'c b a' });
});

test('hours on two days at once go by their moment', () => {
  const { columns, listed, strand, days } = harbour({
    east: { published: '2031-03-02T01:00+08:00', count: 500 },
    west: { published: '2031-03-01T22:00-05:00', count: 700, updates: 'east' },
    daily: { published: '2031-03-01', count: 100 },
    next: { published: '2031-03-02', count: 800 },
  });
  expect(columns).toBe('daily east west next');
  expect(listed).toBe('daily east west next');
  expect(strand).toBe('east west');
  expect(days).toEqual([
    '2031-03-01: 100',
    '2031-03-02: 500',
    '2031-03-01: 700',
    '2031-03-02: 800',
  ]);
});

test('what became of an event is what the source of the latest moment tells', () => {
  const { race } = harbour({
    east: {
      published: '2031-03-02T01:00+08:00',
      race: '{ id: race, title: A race, status: expected, when: 2031-03-05 }',
    },
    west: { published: '2031-03-01T22:00-05:00', race: '{ id: race, status: cancelled }' },
  });
  expect(race).toEqual(['east', 'west']);
});
