import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { rules } from '../src/diagnostics/rules.ts';
import { checkContent } from '../src/site/check-content.ts';
import {
  baseTree,
  type ContentTree,
  filesOf,
  fixtures,
  overlayTree,
  readTree,
} from './content-tree.ts';
import { flatContent } from './flat-content.ts';
import { type MadeCase, madeCases } from './made-cases.ts';

/** Whole trees, which are cases of their own. */
const wholeTrees = ['base', 'long-words', 'nine-sources', 'second-story', 'samarkand'];

const folders = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !wholeTrees.includes(entry.name))
  .map((entry) => entry.name);

const cases: readonly MadeCase[] = [...folders.map(readCase), ...madeCases];

/** How the same file is stored on other machines; a byte order mark is what Windows puts before it. */
const storedForms: readonly (readonly [name: string, (bytes: Uint8Array) => Uint8Array])[] = [
  ['line ends of Windows', (bytes) => withLineEnds(bytes, [0x0d, 0x0a])],
  ['line ends of an old Macintosh', (bytes) => withLineEnds(bytes, [0x0d])],
  ['a byte order mark', (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])],
];

describe('each fixture gives the findings that are marked in it, and no others', () => {
  test.each(cases)('$name', ({ tree, expected }) => {
    const { diagnostics, content } = checkContent(filesOf(tree));
    expect(diagnostics.map(printSpot).sort()).toEqual([...expected].sort());
    expect(content === null).toBe(expected.some((spot) => isError(spot)));
  });

  test.each(wholeTrees)('the whole tree `%s` has no findings', (name) => {
    expect(checkContent(filesOf(readTree(join(fixtures, name)))).diagnostics).toEqual([]);
  });

  describe.each(storedForms)('and the same with %s', (_name, store) => {
    const stored = (tree: ContentTree): ContentTree =>
      new Map([...tree].map(([path, bytes]) => [path, store(bytes)]));

    test.each(cases)('$name', ({ tree }) => {
      expect(readWhole(stored(tree))).toEqual(readWhole(tree));
    });

    test.each(wholeTrees)('the whole tree `%s`', (name) => {
      const tree = readTree(join(fixtures, name));
      expect(readWhole(stored(tree))).toEqual(readWhole(tree));
    });
  });

  test('every rule has a case, but those that need a disk, fingerprints or a published site, of which docs/rules.md has one', () => {
    const covered = new Set(cases.flatMap(({ expected }) => expected.map(ruleOf)));
    expect(Object.keys(rules).filter((rule) => !covered.has(rule))).toEqual([
      'unreadable-file',
      'quote-not-found',
      'unchecked-order',
      'over-quoted',
      'copied-run',
      'unchecked-brief',
      'unclosed-quotation',
      'missing-fingerprint',
      'damaged-fingerprint',
      'stray-fingerprint',
      'lost-id',
      'reused-id',
    ]);
  });
});

function readCase(name: string): MadeCase {
  const folder = join(fixtures, name);
  const removed = readLines(join(folder, 'removed.txt'));
  const own = readTree(folder);
  const base = overlayTree(
    baseTree,
    removed.map((path) => [path, null]),
  );
  return {
    name,
    tree: overlayTree(base, own),
    expected: [...readLines(join(folder, 'expected.txt')), ...findMarks(own)],
  };
}

/** The comments `# expect: rule, rule` as `path:line rule`. */
function findMarks(tree: ContentTree): string[] {
  return [...tree].flatMap(([path, bytes]) =>
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((line, index) => {
        const marked = /# expect: ([a-z, -]+)$/.exec(line)?.[1] ?? '';
        return marked === ''
          ? []
          : marked.split(', ').map((rule) => `${path}:${index + 1} ${rule}`);
      }),
  );
}

/** What is found in a tree, and all that it says. */
function readWhole(tree: ContentTree) {
  const { diagnostics, content, retired } = checkContent(filesOf(tree));
  return { diagnostics, entries: content === null ? [] : flatContent(content, retired) };
}

/** A file with other bytes at the end of its lines. */
function withLineEnds(bytes: Uint8Array, end: readonly number[]): Uint8Array {
  return new Uint8Array([...bytes].flatMap((byte) => (byte === 0x0a ? end : [byte])));
}

function readLines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

function printSpot({ path, at, rule }: Diagnostic): string {
  return `${path}:${at.line} ${rule}`;
}

function ruleOf(spot: string): string {
  return spot.slice(spot.lastIndexOf(' ') + 1);
}

function isError(spot: string): boolean {
  return Object.entries(rules).some(
    ([id, { severity }]) => id === ruleOf(spot) && severity === 'error',
  );
}
