import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { baseWith } from '../content-tree.ts';

interface Told {
  readonly day: number;
  readonly report: string;
  readonly versionOf?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly kind?: string;
}

/** One claim in sources by their names, each on a day of March. */
function findHints(told: Readonly<Record<string, Told>>): readonly string[] {
  const files = Object.entries(told).flatMap(
    ([name, { day, report, versionOf, outlet, agency, kind = 'article' }], index) => [
      [
        `content/sources/${name}.md`,
        `---\nlabel: ${name}\nkind: ${kind}\nstory: bridge-closure\npublished: 2031-03-${String(day).padStart(2, '0')}\n${versionOf === undefined ? '' : `version-of: ${versionOf}\n`}${outlet === undefined ? '' : `outlet: ${outlet}\n`}${agency === undefined ? '' : `agency: ${agency}\n`}---\n`,
      ],
      [
        `content/briefs/of-${name}.md`,
        `---\ntitle: Of ${name}\nstory: bridge-closure\npublished: 2031-03-30\nrestates: ${name}\nsummary: One.\nreports:\n  - claim: it-opens\n${index === 0 ? '    statement: It opens.\n' : ''}${report}---\n\nText.\n`,
      ],
    ],
  );
  return checkContent(baseWith(Object.fromEntries(files)))
    .diagnostics.filter(({ rule }) => rule === 'missing-update')
    .map(({ path, message }) => `${path.slice(18, -3)}: ${message}`);
}

const affirms = '    speaker: bridge-office\n';
const unnamed = '    speaker: { unnamed: an official }\n';
const denies = `${affirms}    stance: denies\n`;
const open = `${affirms}    stance: open\n`;

describe('another stance of one voice, without `updates`', () => {
  test.each<readonly [string, Readonly<Record<string, Told>>, readonly string[]]>([
    [
      'two days later',
      { a: { day: 4, report: affirms }, b: { day: 6, report: denies } },
      [
        'b: Unexpected `denies` in `stance` where `a`, an older source, has `affirms` of the same voice, expected `updates`',
      ],
    ],
    ['a day later', { a: { day: 4, report: affirms }, b: { day: 5, report: denies } }, []],
    [
      'in the own voices of two sources, which dispute it',
      { a: { day: 4, report: '' }, b: { day: 9, report: '    stance: denies\n' } },
      [],
    ],
    [
      'in the own voice of a paper',
      {
        a: { day: 4, report: '', outlet: 'the-courier' },
        b: { day: 9, report: '    stance: denies\n', outlet: 'the-courier' },
      },
      [
        'b: Unexpected `denies` in `stance` where `a`, an older source, has `affirms` of the same voice, expected `updates`',
      ],
    ],
    [
      'of somebody whom two papers describe in the same words, who may be two',
      {
        a: { day: 4, report: unnamed },
        b: { day: 9, report: `${unnamed}    stance: denies\n` },
      },
      [],
    ],
    [
      'of somebody whom one agency’s text describes so in two papers',
      {
        a: { day: 4, report: unnamed, agency: 'north-wire' },
        b: { day: 9, report: `${unnamed}    stance: denies\n`, agency: 'north-wire' },
      },
      [
        'b: Unexpected `denies` in `stance` where `a`, an older source, has `affirms` of the same voice, expected `updates`',
      ],
    ],
    [
      'of another voice',
      { a: { day: 4, report: '    speaker: ana-lind\n' }, b: { day: 9, report: denies } },
      [],
    ],
    [
      'told once with `updates`, once without',
      {
        a: { day: 4, report: affirms },
        b: { day: 9, report: `${denies}    updates: a\n` },
        c: { day: 9, report: denies },
      },
      [],
    ],
    [
      'in two copies of one word, of which `updates` names the first',
      {
        a: { day: 4, report: affirms },
        copy: { day: 5, report: affirms },
        b: { day: 9, report: `${denies}    updates: a\n` },
      },
      [],
    ],
    [
      'with an empty list',
      { a: { day: 4, report: affirms }, b: { day: 9, report: `${denies}    updates: []\n` } },
      [],
    ],
    [
      'a strand of three, each after the youngest',
      {
        a: { day: 4, report: affirms },
        b: { day: 6, report: denies },
        c: { day: 8, report: affirms },
      },
      [
        'b: Unexpected `denies` in `stance` where `a`, an older source, has `affirms` of the same voice, expected `updates`',
        'c: Unexpected `affirms` in `stance` where `b`, an older source, has `denies` of the same voice, expected `updates`',
      ],
    ],
    [
      'the same stances in both sources',
      {
        a: { day: 4, report: `${affirms}  - claim: it-opens\n${denies}` },
        b: { day: 9, report: `${denies}  - claim: it-opens\n${affirms}` },
      },
      [],
    ],
    ['left open later', { a: { day: 4, report: affirms }, b: { day: 9, report: open } }, []],
    [
      'a later version of the same document',
      { a: { day: 4, report: affirms }, b: { day: 9, report: denies, versionOf: 'a' } },
      [],
    ],
    [
      'an earlier version that a later one has replaced',
      {
        a: { day: 4, report: affirms },
        b: { day: 8, report: denies },
        c: { day: 12, report: denies, versionOf: 'a' },
      },
      [],
    ],
  ])('%s', (_title, told, hints) => {
    expect(findHints(told)).toEqual(hints);
  });
});

const value = (figure: number, more = ''): string => `    value: ${figure}\n${more}`;
const paper = { outlet: 'the-courier' };
const statement = { kind: 'statement', outlet: 'bridge-office' };

describe('another value of one voice, without `updates`', () => {
  test.each<readonly [string, Readonly<Record<string, Told>>, readonly string[]]>([
    [
      'the own voices of two papers',
      { a: { day: 4, report: value(22), ...paper }, b: { day: 9, report: value(11) } },
      [
        'b: Unexpected `11` in `value` where `a`, an older source, has `22` of the same voice, expected `updates`',
      ],
    ],
    [
      'a statement, which is its issuer’s word and no paper’s',
      {
        a: { day: 4, report: value(22), ...paper },
        b: { day: 9, report: value(11), ...statement },
      },
      [],
    ],
    [
      'a statement, and its issuer in a paper',
      {
        a: { day: 4, report: value(22, affirms), ...paper },
        b: { day: 9, report: value(11), ...statement },
      },
      [
        'b: Unexpected `11` in `value` where `a`, an older source, has `22` of the same voice, expected `updates`',
      ],
    ],
    [
      'the paper’s own word in a version before the one that has it from an agency',
      {
        a: { day: 2, report: value(20), ...paper },
        b: { day: 4, report: value(22), ...paper, versionOf: 'a', agency: 'north-wire' },
        c: { day: 9, report: value(11) },
      },
      [],
    ],
    [
      'the newest of the versions that say it in their own voice',
      {
        a: { day: 2, report: value(20), ...paper },
        b: { day: 4, report: value(22), ...paper, versionOf: 'a' },
        c: { day: 9, report: value(11) },
      },
      [
        'c: Unexpected `11` in `value` where `b`, an older source, has `22` of the same voice, expected `updates`',
      ],
    ],
  ])('%s', (_title, told, hints) => {
    expect(findHints(told)).toEqual(hints);
  });
});

test('a thousand sources of one claim are compared in little time', () => {
  const day = (index: number): number => 1 + (index % 28);
  const told = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `s-${index}`,
      { day: day(index), report: index % 2 === 0 ? affirms : denies },
    ]),
  );
  const hints = findHints(told);
  // All but those of the first two days, and of the third where the day’s own stance came before.
  expect(hints.length).toBeGreaterThan(800);
});
