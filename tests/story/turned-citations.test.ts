import { describe, expect, test } from 'vitest';
import { citeSources } from '../../src/derive/briefs/cite-sources.ts';
import { heldReports } from '../../src/derive/evidence/changes.ts';
import { validateFile } from '../../src/file/validate-file.ts';
import { findHeld } from '../../src/model/held-reports.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { collectDrafts } from '../../src/story/drafts/collect-drafts.ts';
import { draftedReports } from '../../src/story/drafts/drafted-reports.ts';
import { orderVersions } from '../../src/story/drafts/order-versions.ts';
import { readingOfDrafts } from '../../src/story/drafts/reading-of-drafts.ts';
import { baseWith, filesOf, fixtures, readTree } from '../content-tree.ts';

const source = (day: string, more = '', label = `A source of ${day}`): string =>
  `---\nlabel: ${label}\nkind: article\nstory: bridge-closure\npublished: ${day}\n${more}---\n`;

const brief = (of: string | null, day: string, reports: string, link = 'actor:ana-lind'): string =>
  [
    '---\ntitle: A brief\nstory: bridge-closure',
    `published: ${day}`,
    ...(of === null ? [] : [`restates: ${of}`]),
    'summary: A summary.',
    ...(reports === '' ? [] : [`reports:\n${reports}`]),
    `---\n\nIt is [said](${link}).\n`,
  ].join('\n');

/**
 * On 5 March the office and Ana Lind say that they pay, which a paper has of the office too; on 8 March the office denies it, and on
 * 12 March it says it again.
 */
const tree = {
  'content/sources/first.md': source('2031-03-05'),
  'content/sources/copy.md': source('2031-03-05', '', 'A copy'),
  'content/sources/second.md': source('2031-03-08'),
  'content/sources/third.md': source('2031-03-12'),
  'content/briefs/second.md': brief(
    'second',
    '2031-03-08',
    '  - claim: pays\n    speaker: bridge-office\n    stance: denies\n    updates: first',
    'claim:pays',
  ),
  'content/briefs/third.md': brief(
    'third',
    '2031-03-12',
    '  - claim: pays\n    speaker: bridge-office\n    updates: second',
    'claim:pays',
  ),
  'content/briefs/copy.md': brief(
    'copy',
    '2031-03-09',
    '  - claim: pays\n    speaker: bridge-office',
    'claim:pays',
  ),
};
const office = '  - claim: pays\n    statement: The office pays.\n    speaker: bridge-office';
const both = `${office}\n  - claim: pays\n    speaker: ana-lind`;

function findCited(reports: string, day: string, link: string): readonly string[] {
  const { content, diagnostics } = checkContent(
    baseWith({
      ...tree,
      'content/briefs/first.md': brief('first', '2031-03-05', reports, 'claim:pays'),
      'content/briefs/sums-up.md': brief(null, day, '', link),
    }),
  );
  const made = [...(content?.briefs.values() ?? [])].find(({ id }) => id === 'sums-up');
  return made === undefined
    ? diagnostics.map(({ rule, note }) => `${rule}: ${note}`)
    : citeSources(made).cited.map(({ source: cited }) => cited.link.id);
}

describe('a link to what a voice has turned from', () => {
  test.each([
    ['2031-03-06', 'claim:pays', ['first', 'copy']],
    ['2031-03-06', 'claim:pays#affirms', ['first', 'copy']],
    ['2031-03-08', 'claim:pays#denies', ['second']],
    ['2031-03-10', 'claim:pays#first', ['first']],
    ['2031-03-12', 'claim:pays', ['first', 'copy', 'third']],
  ])('on %s cites with %s: %j', (day, link, expected) => {
    expect(findCited(office, day, link).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['2031-03-08', 'claim:pays', '`claim:pays#denies`'],
    ['2031-03-08', 'claim:pays#affirms', '`claim:pays#denies`'],
    ['2031-03-06', 'claim:pays#denies', '`claim:pays`'],
    ['2031-03-12', 'claim:pays#denies', '`claim:pays`'],
  ])('on %s cites nothing with %s, which is an error', (day, link, other) => {
    expect(findCited(office, day, link)).toEqual([
      expect.stringContaining(`empty-citation: Write ${other}, or name one source`),
    ]);
  });

  test('still cites the source for another voice that holds it', () => {
    expect(findCited(both, '2031-03-08', 'claim:pays')).toEqual(['first']);
  });

  test('cites, in the brief that restates its source, that source alone', () => {
    const { content } = checkContent(
      baseWith({
        ...tree,
        'content/briefs/first.md': brief('first', '2031-03-05', office, 'claim:pays'),
      }),
    );
    const copy = [...(content?.briefs.values() ?? [])].find(({ id }) => id === 'copy');
    expect(copy && citeSources(copy).cited.map(({ source: cited }) => cited.link.id)).toEqual([
      'copy',
    ]);
  });
});

test.each([
  ['nine sources', filesOf(readTree(`${fixtures}/nine-sources`))],
  [
    'who turn twice',
    baseWith({ ...tree, 'content/briefs/first.md': brief('first', '2031-03-05', both) }),
  ],
])('the check and the pages agree on which reports of %s their voices hold', (_name, files) => {
  const set = collectDrafts(files.map((file) => validateFile(file)));
  const reading = readingOfDrafts(set, orderVersions(set));
  const drafted = [...draftedReports(set).values()].flatMap((reports) =>
    findHeld(reports, reading).map(({ claim, source: of, index }) => `${claim} ${of} ${index}`),
  );
  const { content } = checkContent(files);
  const linked = [...(content?.claims.values() ?? [])].flatMap((claim) =>
    heldReports(claim.reports).map(
      (report) => `${claim.id} ${report.source.id} ${report.brief.reports.indexOf(report)}`,
    ),
  );
  expect(drafted.length).toBeGreaterThan(0);
  expect(drafted.toSorted()).toEqual(linked.toSorted());
});
