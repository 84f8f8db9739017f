import { describe, expect, test } from 'vitest';
import { planRename } from '../../src/editing/rename-entry.ts';
import type { IdChange } from '../../src/file/edits/rename-id.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { baseTree, type ContentTree, frozenStory, overlayTree } from '../content-tree.ts';
import { editable, follow, samplesOf, textIn, validate } from './editable-tree.ts';

const published = { drafts: false };

function rename(tree: ContentTree, change: IdChange): ContentTree {
  return follow(tree, planRename(editable(tree), change, []));
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

describe('a rename is refused', () => {
  const change = { noun: 'actor', from: 'ana-lind', to: 'lind' } as const;
  const refusal = (tree: ContentTree, of: IdChange) => planRename(editable(tree), of, []).refused;

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
