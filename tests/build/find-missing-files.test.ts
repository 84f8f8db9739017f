import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findMissingFiles } from '../../src/build/find-missing-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The addresses that lead nowhere in a site of these files. */
function missing(files: Readonly<Record<string, string>>, base = '/'): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return findMissingFiles(folder, Object.keys(files), {
    base,
    present: new Set(Object.keys(files)),
  }).map(({ from, address }) => `${from} ${address}`);
}

test('what is there is not missing, wherever it is referred to from', () => {
  const found = missing(
    {
      'index.html':
        '<link href="/pr/_astro/a.css"><a href="/pr/x/#top">x</a> <a href="https://example.org/none">out</a> <a href="mailto:a@example.org">m</a>',
      'x/index.html':
        '<a href="../">up</a> <a href="?q=1">q</a> <script src="../_astro/a.js"></script>',
      '_astro/a.css':
        '@font-face{src:url(./f.woff2)} p{background:url("data:image/png;base64,AA")}',
      '_astro/a.js': 'import{x}from"./b.js";import("./b.js")',
      '_astro/b.js': 'export const x=1',
      '_astro/f.woff2': '',
    },
    '/pr/',
  );
  expect(found).toEqual([]);
});

test.each([
  ['a page', { 'index.html': '<a href="/y/">y</a>' }, ['index.html /y/']],
  ['a style sheet', { 'index.html': '<link href="/_astro/a.css">' }, ['index.html /_astro/a.css']],
  ['a font', { 'a/s.css': 'src:url("../f.woff2")' }, ['a/s.css ../f.woff2']],
  ['a script that a script imports', { 'a.js': 'import"./b.js"' }, ['a.js ./b.js']],
  [
    'a page below an address with an entity',
    { 'index.html': '<a href="/a&amp;b/">' },
    ['index.html /a&b/'],
  ],
])('%s that is not there is', (_name, files, expected) => {
  expect(missing(files as unknown as Record<string, string>)).toEqual(expected);
});

test('an address outside of the base path leads nowhere', () => {
  expect(missing({ 'index.html': '<a href="/x/">', 'x/index.html': '' }, '/pr/')).toEqual([
    'index.html /x/',
  ]);
});

test('of a site that is rendered in part, what is as it was is there, and what is gone is missing', () => {
  writeFileSync(join(folder, 'index.html'), '<a href="/kept/">k</a> <a href="/gone/">g</a>');
  const present = new Set(['index.html', 'kept/index.html']);
  expect(findMissingFiles(folder, ['index.html'], { base: '/', present })).toEqual([
    { from: 'index.html', address: '/gone/' },
  ]);
});
