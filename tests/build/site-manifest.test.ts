import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  digestsIn,
  type ManifestEntry,
  readManifest,
  type SiteManifest,
  writeManifest,
} from '../../src/build/site-manifest.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-manifest-'));
  path = join(folder, 'collate.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function entry(
  id: string,
  more: Pick<ManifestEntry, 'state' | 'title'> & Partial<ManifestEntry>,
): ManifestEntry {
  return { noun: 'actor', id, address: `/actors/${id}/`, formerIds: [], ...more };
}

const manifest: SiteManifest = {
  ...{ generator: 'collate 1.0.0', inputs: 'i', renderer: 'r' },
  pages: new Map([
    ['__proto__/index.html', { view: 'v1', bytes: 'b1' }],
    ['"a\\\n/index.html', { view: 'v2', bytes: 'b2' }],
    ['é.html', { view: 'v3', bytes: 'b3' }],
  ]),
  files: new Map([
    ['toString', 'b4'],
    ['__proto__', 'b5'],
  ]),
  entries: [
    entry('constructor', { state: 'published', title: null }),
    entry('gone', { state: 'retired', title: 'Gone', formerIds: ['was', 'had-been'] }),
    entry('planned', { state: 'draft', title: null }),
  ],
};

describe('a manifest', () => {
  test('is read as it was written, whatever its files are called', () => {
    writeManifest(folder, manifest);
    const read = readManifest(folder);
    if (read === null) throw new Error('no manifest');
    const sorted = <T>(map: ReadonlyMap<string, T>): Map<string, T> =>
      new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(read).toEqual({
      ...manifest,
      ...{ pages: sorted(manifest.pages), files: sorted(manifest.files) },
    });
    expect([...read.pages.keys()]).toEqual([...sorted(manifest.pages).keys()]);
    expect(digestsIn(read).get('__proto__')).toBe('b5');
    expect(digestsIn(read).get('__proto__/index.html')).toBe('b1');
    expect(digestsIn(read).size).toBe(5);
  });

  test('has the same bytes in whatever order its files were made, and a line for each', () => {
    writeManifest(folder, manifest);
    const text = readFileSync(path, 'utf8');
    const turned = <T>(map: ReadonlyMap<string, T>): Map<string, T> => new Map([...map].reverse());
    writeManifest(folder, {
      ...manifest,
      ...{ pages: turned(manifest.pages), files: turned(manifest.files) },
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(text.split('\n').filter((line) => line.startsWith('  ['))).toHaveLength(12);
  });

  test('of an earlier version says of no entry that it is a draft, or retired', () => {
    const entries = '[["actor","a","/actors/a/"]]';
    writeFileSync(
      path,
      `{"generator":"collate 1","inputs":"","renderer":"","pages":[],"files":[],"entries":${entries}}`,
    );
    expect(readManifest(folder)?.entries).toEqual([
      entry('a', { state: 'published', title: null }),
    ]);
  });

  test('of an earlier version marks the folder as ours, and names its files', () => {
    writeFileSync(path, '{"generator":"collate 0.0.9","files":{"index.html":"b"}}');
    const read = readManifest(folder);
    expect(read?.files).toEqual(new Map([['index.html', 'b']]));
    expect([read?.inputs, read?.renderer, read?.pages.size]).toEqual(['', '', 0]);
  });

  test.each([
    ['nothing', ''],
    ['half of one', '{"generator":"collate 1.0.0","inp'],
    ['of something else', '{"generator":"other 1.0.0","files":{}}'],
    ['a list', '["collate"]'],
    ['a word', 'null'],
    [
      'without pages',
      '{"generator":"collate 1","inputs":"","renderer":"","files":[],"entries":[]}',
    ],
    [
      'with a page of too few digests',
      '{"generator":"collate 1","inputs":"","renderer":"","pages":[["a","v"]],"files":[],"entries":[]}',
    ],
    [
      'with a retired entry without a title',
      '{"generator":"collate 1","inputs":"","renderer":"","pages":[],"files":[],"entries":[],"retired":[["actor","a"]]}',
    ],
    [
      'with a number for a digest',
      '{"generator":"collate 1","inputs":"","renderer":"","pages":[],"files":[["a",1]],"entries":[]}',
    ],
  ])('that is %s is none', (_name, text) => {
    writeFileSync(path, text);
    expect(readManifest(folder)).toBeNull();
  });

  test('that is no file is none', () => {
    expect(readManifest(folder)).toBeNull();
    writeManifest(folder, manifest);
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(path, join(elsewhere, 'collate.json'));
    expect(readManifest(elsewhere)).toBeNull();
  });
});
