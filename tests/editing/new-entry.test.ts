import { describe, expect, test } from 'vitest';
import { type NewEntry, planNew } from '../../src/editing/new-entry.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { baseTree, type ContentTree, overlayTree } from '../content-tree.ts';
import { editable, follow, textIn, validate } from './editable-tree.ts';

function write(entry: Partial<NewEntry> & Pick<NewEntry, 'kind' | 'answers'>, tree = baseTree) {
  const plan = planNew(editable(tree), { id: null, ...entry });
  return plan.refused === null ? { ...plan, tree: follow(tree, plan) } : plan;
}

function errorsIn(tree: ContentTree): readonly string[] {
  const { diagnostics } = linkFiles(validate(tree), { drafts: true });
  return diagnostics.map(({ rule, path }) => `${path} ${rule}`);
}

test.each([
  [
    {
      kind: 'actor',
      answers: { name: 'Ngô Ví: a “name”', kind: 'person', role: 'head', organization: 'norland' },
    },
    'content/actors/ngo-vi-a-name.md',
  ],
  [
    { kind: 'place', answers: { name: 'Pier 4 #2', latitude: '41', longitude: '-8.5' } },
    'content/places/pier-4-2.md',
  ],
  [{ kind: 'term', answers: { name: 'null' } }, 'content/terms/null.md'],
  [{ kind: 'story', answers: { title: 'No', summary: 'True.' } }, 'content/stories/no.md'],
] as const)('a file is written that reads back: %j', (entry, path) => {
  const result = write(entry);
  if (result.refused !== null) throw new Error(result.refused);
  expect(result.path).toBe(path);
  expect(errorsIn(result.tree).filter((finding) => !finding.endsWith('empty-story'))).toEqual([]);
});

test('what appears in a brief is put into its lists, with all else as it was', () => {
  const brief = 'more';
  const path = `content/briefs/${brief}.md`;
  const base = overlayTree(baseTree, [
    [
      path,
      '---\ntitle: More\nstory: bridge-closure\npublished: 2031-03-06\nrestates: courier\nsummary: More of it.\n---\n\nWords.\n',
    ],
  ]);
  const claim = {
    statement: 'The bridge is old.',
    brief,
    about: ['bridge-office'],
    speaker: ['ana-lind'],
    paragraph: '2',
  };
  const event = {
    title: 'A hearing',
    brief,
    story: 'bridge-closure',
    when: '2031-04',
    status: 'expected',
  };
  const correction = { note: 'It was not so.', brief, date: '2031-03-07', claim: 'repair-cost' };
  const plans = [
    { kind: 'event', answers: event },
    { kind: 'correction', answers: correction },
    { kind: 'claim', answers: claim },
  ] as const;
  const tree = plans.reduce((now, entry) => {
    const result = write(entry, now);
    if (result.refused !== null) throw new Error(result.refused);
    return result.tree;
  }, base);
  const [, front = '', body] = textIn(tree, path).split('---\n');
  const [, before = '', bodyBefore] = textIn(base, path).split('---\n');
  expect(body).toBe(bodyBefore);
  expect(front).toBe(`${before}events:
  - id: a-hearing
    title: A hearing
    when: 2031-04
    status: expected
corrections:
  - note: It was not so.
    date: 2031-03-07
    claim: repair-cost
reports:
  - claim: the-bridge-is-old
    statement: The bridge is old.
    about: [bridge-office]
    speaker: ana-lind
    paragraph: 2
`);
});

test('a brief is a draft until its text is written', () => {
  const answers = {
    title: 'More',
    story: 'bridge-closure',
    published: '2031-03-07',
    summary: 'More of it.',
  };
  const result = write({ kind: 'brief', answers });
  if (result.refused !== null) throw new Error(result.refused);
  expect(textIn(result.tree, result.path)).toContain('status: draft\n---\n\nMore of it.\n');
});

test.each([
  [
    { kind: 'actor', answers: { name: 'Ana Lind', kind: 'person' } },
    'Unexpected id `ana-lind`, which is taken: give another by `--id`',
  ],
  [
    { kind: 'actor', answers: { name: '★', kind: 'person' } },
    'Cannot make an id of `★`: give one by `--id`',
  ],
  [{ kind: 'actor', id: '../x', answers: { name: 'X', kind: 'person' } }, 'Unexpected id `../x`'],
  [
    { kind: 'place', answers: { name: 'X', latitude: '95', longitude: '1' } },
    'Unexpected `95` in `latitude`',
  ],
  [{ kind: 'term', answers: { name: '<b>x</b>' } }, 'Cannot write `content/terms/'],
  [
    { kind: 'report', answers: { claim: 'repair-cost', brief: 'nothing' } },
    'Cannot read the brief `nothing`',
  ],
] as const)('%j is refused', (entry, line) => {
  expect(write(entry).refused).toContain(line);
});

test('a summary that is no text of Markdown is not the text of the brief', () => {
  const answers = { title: 'M', story: 'bridge-closure', published: '2031-03-07' };
  for (const summary of ['1914. It was closed.', '<x>', '---']) {
    const result = write({ kind: 'brief', answers: { ...answers, summary } });
    if (result.refused !== null) throw new Error(result.refused);
    expect(textIn(result.tree, result.path)).toContain(
      '---\n\nThis text is still to be written.\n',
    );
    expect(errorsIn(result.tree)).toEqual(errorsIn(baseTree));
  }
});

describe('no file is overwritten', () => {
  const answers = { name: 'Foo', kind: 'person' };
  test.each([
    ['content/actors/foo.md', 'no front matter'],
    ['content/actors/Foo.md', '---\nkind: person\nname: Foo\n---\n'],
  ])('%s', (path, text) => {
    const tree = overlayTree(baseTree, [[path, text]]);
    expect(write({ kind: 'actor', answers }, tree).refused).toBe(
      `Cannot write \`content/actors/foo.md\`: \`${path}\` is there already; \`npx collate check ${path}\` says what it is`,
    );
  });
});

describe('what the rules would say against the brief is said before it is written', () => {
  test.each([
    [
      { kind: 'report', answers: { claim: 'crack-found', brief: 'what-is-known' } },
      'Unexpected `reports` in a synthesis',
    ],
    [
      { kind: 'claim', answers: { statement: 'It is old.', brief: 'what-is-known' } },
      'Unexpected `reports` in a synthesis',
    ],
    [
      {
        kind: 'correction',
        answers: { note: 'N.', brief: 'courier-on-the-bridge', date: '2030-01-01' },
      },
      'Unexpected correction of `2030-01-01` to a brief of `2031-03-05`',
    ],
    [
      {
        kind: 'report',
        answers: { claim: 'crack-found', brief: 'courier-on-the-bridge', speaker: ['ana-lind'] },
      },
      'Unexpected second report of `crack-found`',
    ],
  ] as const)('%j', (entry, line) => {
    expect(write(entry).refused).toContain(line);
  });
});

test('a long name is not said at length', () => {
  const { refused } = write({ kind: 'term', answers: { name: 'word '.repeat(2000) } });
  expect(refused?.length).toBeLessThan(250);
  expect(write({ kind: 'term', id: 'aux', answers: { name: 'Aux' } }).refused).toContain(
    'give one by `--id`',
  );
});
