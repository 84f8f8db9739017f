import { describe, expect, test } from 'vitest';
import { currentReports, findChanges } from '../../src/derive/evidence/changes.ts';
import type { Content } from '../../src/model/content.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { baseWith } from '../content-tree.ts';
import { contentWith } from '../exports/content-with.ts';

interface State {
  readonly published?: string;
  readonly of?: string;
  /** The sources that its report brings up to date. */
  readonly updates?: string;
  /** What its brief lists of events. */
  readonly events?: string;
}

/** Sources by id, each with a brief that reports one claim with the number of the source as its figure. */
function filesOf(states: Readonly<Record<string, State>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(states).flatMap(([id, { published, of, updates, events }], index) => [
      [
        `content/sources/${id}.md`,
        `---\nlabel: ${id}\nkind: article\nstory: bridge-closure\n${published === undefined ? '' : `published: ${published}\n`}${of === undefined ? '' : `version-of: ${of}\n`}---\n`,
      ],
      [
        `content/briefs/of-${id}.md`,
        `---\ntitle: Of ${id}\nstory: bridge-closure\npublished: 2031-03-30\nrestates: ${id}\nsummary: One.\n${events === undefined ? '' : `events:\n${events}`}reports:\n  - claim: hurt\n${index === 0 ? '    statement: Some were hurt.\n    gives: figure\n' : ''}    value: "${index + 1}"\n${updates === undefined ? '' : `    updates: ${updates}\n`}---\n\nText.\n`,
      ],
    ]),
  );
}

/** The ids of the versions, and of the sources of the claim, the changes of the claim, and what is current. */
function orderIn(content: Content) {
  const claim = content.claims.get('hurt');
  const reports = claim?.reports ?? [];
  const idsOf = (items: typeof reports): string => items.map(({ source }) => source.id).join(' ');
  return {
    versions: reports[0]?.source.versions.map(({ id }) => id).join(' '),
    reports: idsOf(reports),
    changes: idsOf(findChanges(reports)),
    current: idsOf(currentReports(reports)),
  };
}

describe('versions go by their dates, and where these leave it open, by the chain', () => {
  test.each<readonly [string, Readonly<Record<string, State>>, string]>([
    [
      'one day, ids the other way round',
      {
        'zz-a': { published: '2031-03-04' },
        'bb-a': { published: '2031-03-04', of: 'zz-a' },
        'aa-a': { published: '2031-03-04', of: 'bb-a' },
      },
      'zz-a bb-a aa-a',
    ],
    [
      'the first without a date',
      {
        'zz-a': {},
        'bb-a': { published: '2031-03-04', of: 'zz-a' },
        'aa-a': { published: '2031-03-04', of: 'bb-a' },
      },
      'zz-a bb-a aa-a',
    ],
    [
      'the second without a date',
      {
        zz: { published: '2031-03-04' },
        bb: { of: 'zz' },
        aa: { published: '2031-03-06', of: 'bb' },
      },
      'zz bb aa',
    ],
    [
      'the last without a date',
      {
        bb: { published: '2031-03-04' },
        zz: { published: '2031-03-05', of: 'bb' },
        aa: { of: 'zz' },
      },
      'bb zz aa',
    ],
    ['none has a date', { zz: {}, bb: { of: 'zz' }, aa: { of: 'bb' } }, 'zz bb aa'],
    [
      'hours against ids, all of the first',
      {
        bb: { published: '2031-03-04T08:00Z' },
        zz: { published: '2031-03-04T10:00Z', of: 'bb' },
        aa: { published: '2031-03-04T21:00Z', of: 'bb' },
      },
      'bb zz aa',
    ],
    [
      'hours in several zones',
      {
        bb: { published: '2031-03-04T08:00+05:00' },
        zz: { published: '2031-03-04T05:30+02:00', of: 'bb' },
        aa: { published: '2031-03-04T01:00-05:00', of: 'bb' },
      },
      'bb zz aa',
    ],
    [
      'hours that lie in two days, by their moment',
      {
        aa: { published: '2031-03-05T01:00+03:00' },
        zz: { published: '2031-03-04T20:30-05:00', of: 'aa' },
      },
      'aa zz',
    ],
    [
      'a day, and then an hour of it',
      { zz: { published: '2031-03-04' }, aa: { published: '2031-03-04T09:00Z', of: 'zz' } },
      'zz aa',
    ],
    [
      'an hour, and then the day',
      { zz: { published: '2031-03-04T09:00Z' }, aa: { published: '2031-03-04', of: 'zz' } },
      'zz aa',
    ],
    [
      'a day, and then its month',
      { zz: { published: '2031-03-04' }, aa: { published: '2031-03', of: 'zz' } },
      'zz aa',
    ],
    [
      'days against the chain of two of them',
      {
        mm: { published: '2031-03-04' },
        bb: { published: '2031-03-06', of: 'mm' },
        zz: { published: '2031-03-05', of: 'mm' },
      },
      'mm zz bb',
    ],
    [
      'two branches of one day, by id',
      {
        mm: { published: '2031-03-04' },
        zz: { published: '2031-03-04', of: 'mm' },
        bb: { published: '2031-03-04', of: 'mm' },
      },
      'mm bb zz',
    ],
  ])('%s', (_, states, expected) => {
    expect(orderIn(contentWith(filesOf(states)))).toEqual({
      versions: expected,
      reports: expected,
      changes: expected,
      current: expected.split(' ').at(-1),
    });
  });
});

test('other sources stay where their dates and ids put them', () => {
  const content = contentWith(
    filesOf({
      'zz-a': { published: '2031-03-04' },
      'aa-a': { published: '2031-03-04', of: 'zz-a' },
      mm: { published: '2031-03-04' },
      undated: {},
    }),
  );
  expect(orderIn(content).reports).toBe('zz-a mm aa-a undated');
});

test('the last version that tells what became of an event is right, whatever its id', () => {
  const told = (status: string) => `  - { id: raising, status: ${status}, when: 2031-03-09 }\n`;
  const content = contentWith(
    filesOf({
      zz: {
        published: '2031-03-04',
        events: '  - { id: raising, title: The raising, status: unconfirmed }\n',
      },
      bb: { published: '2031-03-04', of: 'zz', events: told('expected') },
      aa: { published: '2031-03-04', of: 'bb', events: told('cancelled') },
      'late-b': { published: '2031-03-05T08:00Z', events: told('expected') },
      'late-a': { published: '2031-03-05T21:00Z', events: told('unconfirmed') },
    }),
  );
  const event = content.events.get('raising');
  expect(event?.statuses.map(({ brief }) => brief?.restates?.id)).toEqual([
    'zz',
    'bb',
    'aa',
    'late-b',
    'late-a',
  ]);
  expect(event?.status).toBe('unconfirmed');
});

function findingsOf(states: Readonly<Record<string, State>>, rule: string): readonly string[] {
  return checkContent(baseWith(filesOf(states)))
    .diagnostics.filter((finding) => finding.rule === rule)
    .map(({ path, message }) => `${path.replace(/^content\/\w+\/|\.md$/g, '')}: ${message}`);
}

describe('a version of what is younger', () => {
  test.each<readonly [string, Readonly<Record<string, State>>, readonly string[]]>([
    [
      'by the day',
      { a: { published: '2031-03-05' }, b: { published: '2031-03-04', of: 'a' } },
      ['b: Unexpected `a` in `version-of`: it is younger'],
    ],
    [
      'by the hour',
      {
        a: { published: '2031-03-04T21:00+02:00' },
        b: { published: '2031-03-04T09:10+02:00', of: 'a' },
      },
      ['b: Unexpected `a` in `version-of`: it is younger'],
    ],
    [
      'further up the chain',
      { a: { published: '2031-03-05' }, b: { of: 'a' }, c: { published: '2031-03-04', of: 'b' } },
      ['c: Unexpected `b` in `version-of`: it is a version of `a`, which is younger'],
    ],
    [
      'by nothing but the zone',
      {
        a: { published: '2031-03-05T01:00+03:00' },
        b: { published: '2031-03-04T22:30Z', of: 'a' },
      },
      [],
    ],
    ['perhaps', { a: { published: '2031-03-05~' }, b: { published: '2031-03-04', of: 'a' } }, []],
    [
      'within a month',
      { a: { published: '2031-03-05' }, b: { published: '2031-03', of: 'a' } },
      [],
    ],
  ])('%s', (_, states, expected) => {
    expect(findingsOf(states, 'wrong-version')).toEqual(expected);
  });
});

describe('an update that cannot be', () => {
  const day = { published: '2031-03-04' };
  const turn = (id: string, other: string, source: string): string =>
    `of-${id}: Unexpected \`${other}\` in \`updates\`: what it has of \`hurt\` brings that of \`${source}\` up to date in turn`;
  test.each<readonly [string, Readonly<Record<string, State>>, readonly string[]]>([
    [
      'of two sources of a day by each other',
      { a: { ...day, updates: 'b' }, b: { ...day, updates: 'a' } },
      [turn('a', 'b', 'a'), turn('b', 'a', 'b')],
    ],
    [
      'in a circle of three, one of them without a date',
      {
        a: { ...day, updates: 'b' },
        b: { updates: 'c' },
        c: { ...day, updates: '[a, d]' },
        d: day,
      },
      [turn('a', 'b', 'a'), turn('b', 'c', 'b'), turn('c', 'a', 'c')],
    ],
    [
      'of one that updates a later version of the same document',
      {
        'zz-a': { ...day, updates: 'post' },
        'aa-a': { ...day, of: 'zz-a' },
        post: { ...day, updates: 'aa-a' },
      },
      [turn('post', 'aa-a', 'post'), turn('zz-a', 'post', 'zz-a')],
    ],
    [
      'of a source that is younger by the hour',
      {
        a: { published: '2031-03-04T09:10+02:00', updates: 'b' },
        b: { published: '2031-03-04T21:00+02:00' },
      },
      ['of-a: Unexpected `b` in `updates`: it is younger'],
    ],
    [
      'of a later version without dates',
      { zz: { updates: 'aa' }, aa: { of: 'zz' } },
      ['of-zz: Unexpected `aa` in `updates`: it is a later version of the same document'],
    ],
    [
      'of none: a source between two versions',
      {
        'zz-a': day,
        'aa-a': { ...day, of: 'zz-a', updates: 'post' },
        post: { ...day, updates: 'zz-a' },
      },
      [],
    ],
    [
      'of none: the same moment in two zones',
      {
        a: { published: '2031-03-04T20:00+03:00', updates: 'b' },
        b: { published: '2031-03-04T19:00+02:00' },
      },
      [],
    ],
    [
      'of none: a chain of a day',
      { a: day, b: { ...day, updates: 'a' }, c: { ...day, updates: '[a, b]' } },
      [],
    ],
  ])('%s', (_, states, expected) => {
    expect(findingsOf(states, 'wrong-update')).toEqual(expected);
  });
});
