import { describe, expect, test } from 'vitest';
import { planRename } from '../../src/editing/rename-entry.ts';
import type { IdChange } from '../../src/file/edits/rename-id.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { baseTree, type ContentTree, frozenStory, overlayTree } from '../content-tree.ts';
import { editable, follow, samplesOf, textIn, validate } from './editable-tree.ts';

const published = { drafts: false };

function rename(tree: ContentTree, change: IdChange): ContentTree {
  return follow(
    tree,
    planRename(editable(tree), change, () => []),
  );
}

describe('an entry of a real story gets another id wherever it is named', () => {
  test.each(samplesOf(frozenStory))('%s %s', (noun, id) => {
    const renamed = rename(frozenStory, { noun, from: id, to: 'another-id' });
    const { content, diagnostics } = linkFiles(validate(renamed), published);
    expect(diagnostics).toEqual([]);
    expect(content).not.toBeNull();
    const { cards } = editable(renamed);
    const isOld = (entry: { noun: string; id: string }) => entry.noun === noun && entry.id === id;
    expect(
      cards.flatMap(({ refersTo, defines }) => [...refersTo, ...defines]).filter(isOld),
    ).toEqual([]);
    const entry = cards
      .flatMap(({ defines }) => defines)
      .find((each) => each.noun === noun && each.id === 'another-id');
    expect(entry?.formerIds).toEqual([id]);

    // Back, only the note of the other id is new.
    const back = rename(renamed, { noun, from: 'another-id', to: id });
    const changed = [...back].filter(([path, bytes]) => !sameBytes(bytes, frozenStory.get(path)));
    expect(changed).toHaveLength(1);
    const [path = ''] = changed[0] ?? [];
    const note = /^ *formerIds: \[another-id\]\n/m;
    expect(textIn(back, path).replace(note, '')).toBe(textIn(frozenStory, path));
  });
});

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}

test('comments, layout and line ends stay', () => {
  const path = 'content/briefs/courier-on-the-bridge.md';
  const lines = [
    '---',
    'title: "A crack closes the bridge" # as printed',
    'story:   bridge-closure',
    'published: 2031-03-05',
    '',
    '# who wrote this',
    'restates: courier',
    'summary: >-',
    '  The bridge office closed',
    '  the Old Bridge.',
    'reports:',
    '    - claim: repair-cost',
    "      speaker: [ 'ana-lind' , bridge-office ] # both",
    '      value: more than 2,000',
    '---',
    '',
    '[`actor:ana-lind`](<actor:ana-lind>) and [her][a]; `actor:ana-lind` is no link, nor [it](actor:ana-lind-b).',
    '',
    '[a]: actor:ana-lind',
    '',
  ];
  const text = `\ufeff${lines.join('\r\n')}`;
  const tree = overlayTree(baseTree, [
    [path, text],
    ['content/briefs/what-is-known.md', null],
    ['content/actors/ana-lind-b.md', '---\nname: Ana Lind-Berg\nkind: person\n---\n'],
  ]);
  const renamed = rename(tree, { noun: 'actor', from: 'ana-lind', to: 'ana-marie' });
  expect(textIn(renamed, path)).toBe(
    text
      .replace("'ana-lind'", "'ana-marie'")
      .replace('<actor:ana-lind>', '<actor:ana-marie>')
      .replace('[a]: actor:ana-lind', '[a]: actor:ana-marie'),
  );
});

describe('an id is changed however it is written', () => {
  const brief = (reports: string): string =>
    `---\ntitle: T\nstory: bridge-closure\npublished: 2031-03-07\nrestates: courier\nsummary: S.\nreports:\n${reports}---\n\nWords.\n`;

  test.each([
    ['in quotation marks', '"ana-lind" # who', '"zz" # who'],
    ['with an escape', '"ana\\x2dlind"', '"zz"'],
    ['in the next line', '\n      # who\n      ana-lind', '\n      # who\n      zz'],
    ['as a block', '|-\n      ana-lind', 'zz'],
    ['folded', '>-\n      ana-lind', 'zz'],
    ['over two lines', '"ana-\\\n      lind"', '"zz"'],
    ['in brackets', '[ ana-lind ,norland ]', '[ zz ,norland ]'],
    ['beside a longer id', '[ana-lind, ana-lind-b]', '[zz, ana-lind-b]'],
  ])('%s', (_name, written, renamed) => {
    const path = 'content/briefs/b.md';
    const tree = overlayTree(baseTree, [
      [path, brief(`  - claim: repair-cost\n    speaker: ${written}\n`)],
      ['content/actors/ana-lind-b.md', '---\nname: Ana Lind-Berg\nkind: person\n---\n'],
    ]);
    expect(textIn(rename(tree, { noun: 'actor', from: 'ana-lind', to: 'zz' }), path)).toBe(
      brief(`  - claim: repair-cost\n    speaker: ${renamed}\n`),
    );
  });

  test('to one that YAML takes for nothing', () => {
    const tree = rename(baseTree, { noun: 'actor', from: 'ana-lind', to: 'null' });
    expect(textIn(tree, 'content/briefs/courier-on-the-bridge.md')).toContain('speaker: "null"');
    expect(linkFiles(validate(tree), published).diagnostics).toEqual([]);
  });

  test('where what defines it is in brackets, with comments', () => {
    const path = 'content/briefs/b.md';
    const written = (id: string, former: string): string =>
      brief(
        `  - { claim: ${id}, # the first\n      statement: 'It is: shut.',${former} # as said\n      paragraph: "2" }\n`,
      );
    const tree = overlayTree(baseTree, [[path, written('c-one', '')]]);
    expect(textIn(rename(tree, { noun: 'claim', from: 'c-one', to: 'c' }), path)).toBe(
      written('c', ' formerIds: [c-one],'),
    );
  });

  test('where lines end with carriage returns', () => {
    const ended = new Map(
      [...baseTree].map(([path]) => [path, textIn(baseTree, path).replaceAll('\n', '\r')]),
    );
    const tree = rename(overlayTree(baseTree, ended), {
      ...{ noun: 'claim', from: 'crack-found', to: 'crack-seen' },
    } as const);
    const path = 'content/briefs/courier-on-the-bridge.md';
    const plain = rename(baseTree, { noun: 'claim', from: 'crack-found', to: 'crack-seen' });
    expect(textIn(tree, path)).toBe(textIn(plain, path).replaceAll('\n', '\r'));
  });
});

describe('a rename is refused', () => {
  const change = { noun: 'actor', from: 'ana-lind', to: 'lind' } as const;
  const refusal = (tree: ContentTree, of: IdChange) =>
    planRename(editable(tree), of, () => []).refused;

  test.each([
    [{ ...change, from: 'ana-lint' }, 'Cannot find actor `ana-lint`; did you mean `ana-lind`?'],
    [{ ...change, to: 'ana-lind' }, 'expected another id than the one it has'],
    [{ ...change, to: 'Ana' }, 'Unexpected id `Ana`, expected at most 100 lower-case'],
    [{ ...change, to: '../x' }, 'Unexpected id `../x`, expected at most 100 lower-case'],
    [{ ...change, to: 'aux' }, 'Unexpected id `aux`, expected at most 100 lower-case'],
    [{ ...change, to: 'norland' }, 'which another actor has; to make one of two, retire one'],
  ] as const)('for %j', (of, line) => {
    expect(refusal(baseTree, of)).toContain(line);
  });

  test('for the address of another entry, and while a file cannot be read', () => {
    const renamed = rename(baseTree, { noun: 'actor', from: 'norland', to: 'the-north' });
    expect(refusal(renamed, { ...change, to: 'norland' })).toContain(
      'at whose address readers find actor `the-north`, which had it once',
    );
    const broken = overlayTree(baseTree, [['content/terms/the-damage.md', 'no fence']]);
    expect(refusal(broken, change)).toContain('Cannot read `content/terms/the-damage.md`');
    expect(refusal(broken, { ...change, noun: 'term', from: 'the-damage' })).toContain(
      'Cannot read `content/terms/the-damage.md`',
    );
  });

  test('where two files define the id', () => {
    const tree = overlayTree(baseTree, [
      ['content/actors/north/ana-lind.md', '---\nname: Ana\nkind: person\n---\n'],
    ]);
    expect(refusal(tree, change)).toBe(
      'Cannot tell which actor `ana-lind` is meant, which `content/actors/ana-lind.md` and `content/actors/north/ana-lind.md` define: keep one of them first',
    );
  });
});

test('what is left of an id of before says what it is now, and no other entry takes it', () => {
  const renamed = rename(baseTree, { noun: 'actor', from: 'norland', to: 'the-north' });
  const tree = overlayTree(renamed, [
    ['content/actors/norland.md', '---\nname: Nor Land\nkind: person\n---\n'],
    [
      'content/actors/lars.md',
      '---\nname: Lars\nkind: person\nmemberships:\n  - organization: ana\n---\n',
    ],
    ['content/actors/ana-lind.md', '---\nname: Ana Lind\nkind: person\nformerIds: [ana]\n---\n'],
  ]);
  expect(
    linkFiles(validate(tree), published).diagnostics.map(
      ({ path, message }) => `${path} ${message}`,
    ),
  ).toEqual([
    'content/actors/lars.md Cannot find actor `ana`, which was renamed to `ana-lind`',
    'content/actors/the-north.md Unexpected `norland` among the `formerIds` of actor `the-north`, which is the id of another actor',
  ]);
});
