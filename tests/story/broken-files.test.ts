import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { baseTree, type ContentTree, encodeText, filesOf, overlayTree } from '../content-tree.ts';

type Break = (text: string) => string | Uint8Array;

function utf16(text: string, mark: boolean, little: boolean): Uint8Array {
  const bytes = new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
  return little ? bytes : bytes.map((_byte, index) => bytes[index ^ 1] ?? 0);
}

/** What can be wrong with a whole file, each of which leaves unread what it defines. */
const breaks: readonly (readonly [name: string, Break])[] = [
  ['in UTF-16 with a mark, little end first', (text) => utf16(text, true, true)],
  ['in UTF-16 with a mark, big end first', (text) => utf16(text, true, false)],
  ['in UTF-16 without a mark, little end first', (text) => utf16(text, false, true)],
  ['in UTF-16 without a mark, big end first', (text) => utf16(text, false, false)],
  ['in Latin-1', (text) => Buffer.from(`${text}\nFähre`, 'latin1')],
  ['with two byte order marks', (text) => `\ufeff\ufeff${text}`],
  ['with a NUL', (text) => `${text}\n\0`],
  ['of over 512 KB', (text) => text + 'word '.repeat(120_000)],
  ['without its first fence', (text) => text.replace('---\n', '')],
  ['without its second fence', (text) => text.replace('\n---\n', '\n')],
  ['with an unclosed quotation', (text) => text.replace(': ', ': "')],
  ['with tabs', (text) => text.replaceAll(/^ {2}/gm, '\t').replace('\n', '\n\tx: y\n')],
  ['with typographic quotation marks', (text) => text.replaceAll(/: (.+)$/gm, ': “$1”')],
  ['with HTML in its body', (text) => `${text}\n\n<b>`],
  ['with an unknown field', (text) => text.replace('---\n', '---\nzzzzzz: x\n')],
  ['with misspelt fields', (text) => text.replaceAll(/^( *)(?!- )(\w+)s:/gm, '$1$2z:')],
];

const entries = [...baseTree.keys()].filter((path) => path.endsWith('.md'));

function check(tree: ContentTree) {
  const { diagnostics } = checkContent(filesOf(tree));
  return diagnostics.map(({ path, rule, message }) => `${path} ${rule} ${message}`);
}

describe('a broken file has findings of its own and makes none elsewhere', () => {
  test.each(breaks)('%s', (_name, spoil) => {
    let own = 0;
    for (const path of entries) {
      const text = new TextDecoder().decode(baseTree.get(path));
      const spoilt = spoil(text);
      if (spoilt === text) continue;
      const found = check(overlayTree(baseTree, [[path, spoilt]]));
      expect(found.filter((finding) => !finding.startsWith(`${path} `))).toEqual([]);
      own += found.length;
    }
    expect(own).toBeGreaterThan(0);
  });

  test.each([
    [
      'with a capital',
      (path: string) =>
        path.replace(/\/([a-z])([^/]*)$/, (_all, a, b) => `/${a.toUpperCase()}${b}`),
    ],
    ['with spaces', (path: string) => path.replaceAll('-', ' ').replace('.md', ' .md')],
    ['with another ending', (path: string) => path.replace('.md', '.txt')],
    ['in a misspelt folder', (path: string) => path.replace(/s\/([^/]+)$/, '/$1')],
  ])('called %s', (_name, rename) => {
    for (const path of entries) {
      const renamed = rename(path);
      const file = baseTree.get(path) ?? null;
      const found = check(
        overlayTree(baseTree, [
          [path, null],
          [renamed, file],
        ]),
      );
      expect(found.filter((finding) => !finding.startsWith(renamed))).toEqual([]);
      expect(found).toHaveLength(1);
    }
  });

  test('but a reference to what no broken file could define is still found', () => {
    const brief = 'content/briefs/courier-on-the-bridge.md';
    const other =
      '---\ntitle: T\nstory: bridge-closure\npublished: 2031-03-07\nrestates: courier\nsummary: S.\nreports:\n  - claim: no-such-claim\n    speaker: nobody\n---\n\nText.\n';
    const tree = overlayTree(baseTree, [
      [brief, utf16(new TextDecoder().decode(baseTree.get(brief)), true, true)],
      ['content/briefs/other.md', other],
    ]);
    expect(check(tree)).toEqual([
      expect.stringContaining('file-encoding'),
      expect.stringContaining('Cannot find claim `no-such-claim`'),
      expect.stringContaining('Cannot find actor `nobody`'),
    ]);
  });
});

test('one finding says that a file is in UTF-16, at its beginning', () => {
  const bytes = utf16('---\nname: X\n---\n', false, true);
  const { diagnostics } = checkContent(
    filesOf(overlayTree(baseTree, [['content/terms/x.md', bytes]])),
  );
  expect(diagnostics).toMatchObject([
    {
      path: 'content/terms/x.md',
      at: { line: 1, column: 1 },
      message: 'Unexpected encoding UTF-16LE, expected UTF-8',
    },
  ]);
  const mixed = encodeText('---\nname: X\0\n---\n');
  expect(
    checkContent(filesOf(overlayTree(baseTree, [['content/terms/x.md', mixed]]))).diagnostics,
  ).toMatchObject([{ rule: 'forbidden-character' }]);
});
