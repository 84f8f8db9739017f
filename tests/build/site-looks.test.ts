import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/build/site-files.ts';
import { openLooks } from '../../src/build/site-looks.ts';
import { type SiteManifest, writeManifest } from '../../src/build/site-manifest.ts';
import { noCache, openResultCache } from '../../src/disk/cache/result-cache.ts';

let sandbox = '';
let site = '';
beforeEach(() => {
  sandbox = mkdtempSync(join(tmpdir(), 'collate-looks-'));
  site = join(sandbox, 'site');
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  writeManifest(site, manifest);
});
afterEach(() => rmSync(sandbox, { recursive: true, force: true }));

const texts = { 'index.html': 'front', 'x/index.html': 'page', 'robots.txt': 'robots' };
const manifest: SiteManifest = {
  ...{ generator: 'collate 0', inputs: '', renderer: '', entries: [] },
  pages: new Map(
    Object.entries(texts).map(([path, text]) => [path, { view: '', bytes: digestOf(text) }]),
  ),
  files: new Map(),
};
/** The same with a wrong digest: whoever looks into the file finds it changed. */
const wrong: SiteManifest = {
  ...manifest,
  pages: new Map([...manifest.pages, ['x/index.html', { view: '', bytes: 'wrong' }]]),
};

const looks = () => openLooks(() => openResultCache(join(sandbox, 'cache')));

describe('what a published site looks like', () => {
  test('is as its manifest says', () => {
    expect(looks().compare(site, manifest)).toEqual({ foreign: [], missing: [] });
  });

  test('spares the reading of files that look as they did, also to the next process', () => {
    expect(looks().compare(site, wrong).foreign).toEqual(['x/index.html']);
    looks().note(site, manifest);
    expect(looks().compare(site, wrong).foreign).toEqual([]);
  });

  test('spares nothing where nothing is kept, or the manifest is another', () => {
    looks().note(site, manifest);
    expect(openLooks(() => noCache).compare(site, wrong).foreign).toEqual(['x/index.html']);
    writeManifest(site, { ...manifest, inputs: 'other' });
    expect(looks().compare(site, wrong).foreign).toEqual(['x/index.html']);
  });

  test.each<[string, (path: string) => void]>([
    ['changed', (path) => writeFileSync(path, 'more than before')],
    [
      'changed to the same size at the same time',
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'PAGE');
        utimesSync(path, atime, mtime);
      },
    ],
    [
      'replaced by another file of the same time',
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(`${path}.new`, 'PAGE');
        utimesSync(`${path}.new`, atime, mtime);
        renameSync(`${path}.new`, path);
      },
    ],
    [
      'a link to a file of the same bytes',
      (path) => {
        renameSync(path, join(sandbox, 'moved'));
        symlinkSync(join(sandbox, 'moved'), path);
      },
    ],
  ])('tells of a file that was %s', (_name, change) => {
    looks().note(site, manifest);
    change(join(site, 'x/index.html'));
    expect(looks().compare(site, manifest)).toEqual({ foreign: ['x/index.html'], missing: [] });
  });

  test('tells of what was put there, empty folders too, and of what was taken away', () => {
    looks().note(site, manifest);
    rmSync(join(site, 'index.html'));
    mkdirSync(join(site, 'empty'));
    writeFileSync(join(site, '__proto__'), '');
    expect(looks().compare(site, manifest)).toEqual({
      foreign: ['__proto__', 'empty/'],
      missing: ['index.html'],
    });
  });

  test('is known of the very manifest that was noted there, and of no other', () => {
    expect(looks().isNoted(site)).toBe(false);
    looks().note(site, manifest);
    expect(looks().isNoted(site)).toBe(true);
    writeManifest(site, wrong);
    expect(looks().isNoted(site)).toBe(false);
    writeManifest(site, manifest);
    expect(looks().isNoted(site)).toBe(true);
    renameSync(site, join(sandbox, 'elsewhere'));
    expect(looks().isNoted(join(sandbox, 'elsewhere'))).toBe(false);
  });
});
