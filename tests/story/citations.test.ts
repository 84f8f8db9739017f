import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/diagnostic.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { baseWith } from '../content-tree.ts';

const source = (published: string | null): string =>
  `---\nlabel: A source of ${published ?? 'some day'}\nkind: article\nstory: bridge-closure\n${published === null ? '' : `published: ${published}\n`}---\n`;

const restating = (of: string, reports: string, more = '', body = 'Text.'): string =>
  `---\ntitle: Of ${of}\nstory: bridge-closure\npublished: 2031-03-20\nrestates: ${of}\nsummary: A summary.\n${more}reports:\n${reports}---\n\n${body}\n`;

const synthesis = (link: string, more = ''): string =>
  `---\ntitle: A synthesis\nstory: bridge-closure\npublished: 2031-03-10\nsummary: A summary.\n${more}---\n\nIt is [said](${link}).\n`;

/** Five claims: affirmed, denied, left open, told by a younger source, told by an undated one; and a brief that may be withdrawn. */
const tree = {
  'content/sources/young.md': source('2031-03-15'),
  'content/sources/undated.md': source(null),
  'content/briefs/of-young.md': restating(
    'young',
    '  - claim: younger\n    statement: It is younger.\n',
  ),
  'content/briefs/of-undated.md': restating(
    'undated',
    [
      '  - claim: sometime\n    statement: It is sometime.\n',
      '  - claim: denied\n    statement: It is so.\n    speaker: ana-lind\n    stance: denies\n',
      '  - claim: doubtful\n    statement: It may be so.\n    stance: open\n',
      '  - claim: both\n    statement: It is both.\n    stance: open\n',
      '  - claim: both\n    speaker: ana-lind\n    stance: denies\n',
    ].join(''),
  ),
};

function findRules(over: Readonly<Record<string, string>>) {
  const { content, diagnostics } = checkContent(baseWith({ ...tree, ...over }));
  const found = diagnostics.map((diagnostic) => ({
    rule: diagnostic.rule,
    severity: severityOf(diagnostic),
    note: diagnostic.note,
  }));
  return { content, found };
}

describe('a link to a claim in a synthesis', () => {
  test.each([
    ['claim:sometime'],
    ['claim:sometime#affirms'],
    ['claim:sometime#undated'],
    ['claim:denied#denies'],
    ['claim:denied#undated'],
    ['claim:doubtful#open'],
    ['claim:both#open'],
    ['claim:both#denies'],
    ['claim:both#undated'],
    ['claim:crack-found#courier'],
  ])('cites with %s', (link) => {
    const { content, found } = findRules({ 'content/briefs/sums-up.md': synthesis(link) });
    expect(found).toEqual([]);
    expect(content).not.toBeNull();
  });

  test.each([
    ['claim:denied', 'Write `claim:denied#denies`'],
    ['claim:denied#open', 'Write `claim:denied#denies`'],
    ['claim:denied#courier', 'Write `claim:denied#denies`'],
    ['claim:doubtful', 'Write `claim:doubtful#open`'],
    ['claim:doubtful#affirms', 'Write `claim:doubtful#open`'],
    ['claim:doubtful#denies', 'Write `claim:doubtful#open`'],
    ['claim:both', 'Write `claim:both#open` or `claim:both#denies`'],
    ['claim:sometime#denies', 'Write `claim:sometime`'],
    ['claim:younger', 'Its sources are younger than the brief'],
    ['claim:younger#young', 'Its sources are younger than the brief'],
    ['claim:crack-found#nowhere', 'Write `claim:crack-found`'],
  ])('is an error where it would cite nothing: %s', (link, note) => {
    const { content, found } = findRules({ 'content/briefs/sums-up.md': synthesis(link) });
    expect(found).toEqual([
      { rule: 'empty-citation', severity: 'error', note: expect.stringContaining(note) },
    ]);
    expect(content).toBeNull();
  });

  test('is an error where only a draft has what it cites', () => {
    const { found } = findRules({
      'content/briefs/sums-up.md': synthesis('claim:crack-found#denies'),
      'content/briefs/draft.md': restating(
        'undated',
        '  - claim: crack-found\n    speaker: bridge-office\n    stance: denies\n',
        'status: draft\n',
      ),
    });
    expect(found).toMatchObject([{ rule: 'empty-citation' }]);
  });

  test.each([
    ['empty-citation', 'error', 'content/briefs/sums-up.md', synthesis('claim:gone')],
    ['empty-citation', 'error', 'content/briefs/sums-up.md', synthesis('claim:gone#undated')],
    [
      'retired-claim',
      'warning',
      'content/terms/gone.md',
      '---\nname: What is gone\n---\n\nIt is [said](claim:gone).\n',
    ],
  ])('to a retired claim is %s, %s', (rule, severity, path, text) => {
    const { found } = findRules({
      'content/briefs/withdrawn.md': restating(
        'courier',
        '  - claim: gone\n    statement: It is gone.\n',
        'status: retired\nreason: It was wrong.\n',
      ),
      [path]: text,
    });
    expect(found).toMatchObject([
      { rule, severity, note: expect.stringContaining('take the link out') },
    ]);
  });
});

describe('what stands behind `#` in a link to a claim', () => {
  test.each([
    ['claim:crack-found#couriers', '; did you mean `courier`?'],
    ['claim:crack-found#corier', '; did you mean `courier`?'],
    ['claim:crack-found#denys', '; did you mean `denies`?'],
    ['claim:crack-found#opn', '; did you mean `open`?'],
    // A source that does not report it, where none that does is near.
    ['claim:crack-found#gazettte', '; did you mean `gazette`?'],
    ['claim:crack-found#nothing-like-it', ''],
    ['claim:crack-found#5', ''],
  ])('%s is neither a stance nor a source', (link, meant) => {
    const { diagnostics } = checkContent(
      baseWith({
        'content/sources/gazette.md': source('2031-03-04'),
        'content/briefs/of-gazette.md': restating('gazette', '  - claim: repair-cost\n'),
        'content/briefs/sums-up.md': synthesis(link),
      }),
    );
    expect(diagnostics).toMatchObject([
      {
        rule: 'empty-citation',
        path: 'content/briefs/sums-up.md',
        message: `Unexpected link to \`${link}\`, expected a stance or the id of a source after \`#\`${meant}`,
      },
    ]);
  });
});

describe('a link to a claim in a brief that restates', () => {
  const reports = [
    '  - claim: doubtful\n    stance: open\n',
    '  - claim: crack-found\n    speaker: bridge-office\n    stance: denies\n',
  ].join('');

  test.each([
    // What its own source says, whatever its stance.
    ['claim:doubtful', []],
    ['claim:crack-found', []],
    // What its source is silent on is as in a synthesis.
    ['claim:sometime', []],
    ['claim:denied', ['empty-citation']],
    ['claim:both', ['empty-citation']],
    ['claim:both#open', []],
    ['claim:doubtful#denies', ['empty-citation']],
  ])('%s: %j', (link, rules) => {
    const { found } = findRules({
      'content/sources/own.md': source('2031-03-09'),
      'content/briefs/of-own.md': restating('own', reports, '', `It is [said](${link}).`),
    });
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('where the voices in the restated source do not agree', () => {
  const body = (link: string) => ({
    'content/briefs/of-undated.md': tree['content/briefs/of-undated.md'].replace(
      'Text.',
      `It is [said](${link}).`,
    ),
  });

  test.each(['claim:both#open', 'claim:both#denies', 'claim:both#undated', 'claim:denied'])(
    'a link that is clear passes: %s',
    (link) => {
      expect(findRules(body(link)).found).toEqual([]);
    },
  );

  test('a plain link is asked for the stance that it tells', () => {
    const { diagnostics, content } = checkContent(baseWith({ ...tree, ...body('claim:both') }));
    expect(diagnostics).toMatchObject([
      {
        rule: 'ambiguous-citation',
        path: 'content/briefs/of-undated.md',
        message:
          'Unexpected link to `claim:both`, on which the voices in `undated` do not agree, expected `claim:both#denies` or `claim:both#open`',
      },
    ]);
    expect(content).not.toBeNull();
  });

  test('a plain link of a brief about another source is not', () => {
    const { found } = findRules({
      'content/sources/own.md': source('2031-03-09'),
      'content/briefs/of-own.md': restating(
        'own',
        '  - claim: both\n    stance: open\n',
        '',
        'It is [said](claim:both).',
      ),
    });
    expect(found).toEqual([]);
  });
});

test('a plain link to what was left open in an earlier word still cites it, with a warning', () => {
  const { content, found } = findRules({
    'content/briefs/earlier.md': restating(
      'courier',
      '  - claim: earlier\n    statement: It was said.\n    stance: doubts\n',
    ),
    'content/briefs/sums-up.md': synthesis('claim:earlier'),
  });
  expect(found.map(({ rule }) => rule)).toEqual(['earlier-stance', 'open-citation']);
  expect(content).not.toBeNull();
});
