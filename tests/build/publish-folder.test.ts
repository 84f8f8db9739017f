import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPublishFolder } from '../../src/build/publish-folder.ts';
import { listSiteFiles } from '../../src/build/site-files.ts';
import { readManifest, writeManifest } from '../../src/build/site-manifest.ts';
import { checkout, type Project } from '../../src/disk/project.ts';
import { sealOf } from '../../src/disk/seal.ts';
import { UsageError } from '../../src/disk/usage-error.ts';

// A sandbox with somebody's project in it, and with files and links of others around that.
let sandbox = '';
let root = '';
beforeEach(() => {
  sandbox = mkdtempSync(join(tmpdir(), 'collate-publish-'));
  root = join(sandbox, 'project');
  for (const path of [
    'project/content/site.yaml',
    'project/fingerprints/courier.json',
    'project/src/page.ts',
    'project/public/robots.txt',
    'project/.git/config',
    'project/docs/manual.md',
    'project/.collate/results/one',
    'outside/letter.txt',
  ])
    write(join(sandbox, path), path);
  symlinkSync(join(sandbox, 'outside'), join(root, 'linked'));
  symlinkSync(join(sandbox, 'nowhere'), join(root, 'dangling'));
});
afterEach(() => rmSync(sandbox, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function projectWith(out: string): Project {
  const cache = join(root, '.collate');
  const work = join(sandbox, 'work/run');
  return { root, cache, work, out: join(root, out), base: '/', drafts: false };
}

/** Publishes a site of one page, as a build does. */
function publish(out: string, text: string): void {
  const built = join(sandbox, 'work/run/site');
  rmSync(built, { recursive: true, force: true });
  write(join(built, 'index.html'), text);
  writeManifest(built);
  const folder = openPublishFolder(projectWith(out));
  try {
    folder.publish(built);
  } finally {
    folder.release();
  }
}

/** Leaves a published site as a process does that is ended between the two renames. */
function endHalfWay(out: string): void {
  const beside = join(root, `.${out}-collate`);
  const manifest = readFileSync(join(root, out, 'collate.json'), 'utf8');
  writeFileSync(join(beside, 'previous.seal'), sealOf(manifest));
  renameSync(join(root, out), join(beside, 'previous'));
}

const snapshot = (): string[] =>
  listSiteFiles(sandbox).filter((path) => !/-collate\/|^work\//.test(path));
const page = (out: string): string => readFileSync(join(root, out, 'index.html'), 'utf8');

describe('an output folder that is not ours is refused before anything is written', () => {
  test.each([
    ['the project', ''],
    ['what the project lies in', '..'],
    ['the content', 'content'],
    ['a folder in the content', 'content/new'],
    ['the fingerprints', 'fingerprints'],
    ['a folder in them', 'fingerprints/new/site'],
    ['the code', 'src'],
    ['a folder in the code', 'src/dist'],
    ['a folder of Git', '.git/site'],
    ['what is copied into each site', 'public/site'],
    ['the cache', '.collate'],
    ['a folder in the cache', '.collate/site'],
    ['somebody’s folder', 'docs'],
    ['a file', 'docs/manual.md'],
    ['a folder below a file', 'docs/manual.md/site'],
    ['a link', 'linked'],
    ['a link that leads nowhere', 'dangling'],
    ['a folder behind a link', 'linked/site'],
    ['the root of the file system', '../../../../../../../..'],
  ])('%s', (_name, out) => {
    const before = snapshot();
    expect(() => openPublishFolder(projectWith(out))).toThrow(UsageError);
    expect(snapshot()).toEqual(before);
  });

  test('a folder of this program', () => {
    for (const out of [checkout, join(checkout, 'src/x'), join(checkout, 'node_modules')]) {
      expect(() => openPublishFolder({ ...projectWith(''), out })).toThrow(UsageError);
    }
  });

  test('a folder with a manifest of somebody else', () => {
    write(join(root, 'docs/collate.json'), '{"generator":"other 1.0","files":{}}');
    expect(() => openPublishFolder(projectWith('docs'))).toThrow(/not empty/);
  });
});

describe('a site is published', () => {
  test.each([
    ['a new folder', 'dist'],
    ['a new folder in new folders', 'a/b/dist'],
    ['a folder whose name begins with that of a kept one', 'content-site'],
  ])('in %s, and again in its place', (_name, out) => {
    publish(out, 'first');
    expect(page(out)).toBe('first');
    publish(out, 'second');
    expect(page(out)).toBe('second');
    expect(Object.keys(readManifest(join(root, out))?.files ?? {})).toEqual(['index.html']);
  });

  test('in an empty folder, and in one that only a file manager has been in', () => {
    mkdirSync(join(root, 'dist'));
    write(join(root, 'dist/.DS_Store'), '');
    publish('dist', 'first');
    write(join(root, 'dist/.DS_Store'), '');
    publish('dist', 'second');
    expect(page('dist')).toBe('second');
  });

  test('not over what somebody has put into it, which is named', () => {
    publish('dist', 'first');
    write(join(root, 'dist/CNAME'), 'bridge.example.org');
    write(join(root, 'dist/.git/HEAD'), 'ref: refs/heads/pages');
    expect(() => publish('dist', 'second')).toThrow(/dist\/\.git\/HEAD".* and 1 more/);
    expect(page('dist')).toBe('first');
    expect(readFileSync(join(root, 'dist/CNAME'), 'utf8')).toBe('bridge.example.org');
  });

  test.each([
    ['a changed page', () => write(join(root, 'dist/index.html'), 'edited')],
    [
      'a link in the place of a page',
      () => {
        rmSync(join(root, 'dist/index.html'));
        symlinkSync(join(sandbox, 'outside/letter.txt'), join(root, 'dist/index.html'));
      },
    ],
    ['an empty folder', () => mkdirSync(join(root, 'dist/.git/refs'), { recursive: true })],
    [
      'a page beside the manifest of another site',
      () => {
        rmSync(join(root, 'dist'), { recursive: true });
        write(join(root, 'dist/collate.json'), '{"generator":"collate","files":{"a.md":""}}');
        write(join(root, 'dist/a.md'), 'mine');
      },
    ],
  ])('not over %s', (_name, change) => {
    publish('dist', 'first');
    change();
    const before = listSiteFiles(join(root, 'dist'));
    expect(() => publish('dist', 'second')).toThrow(/which no build has put there as it is/);
    expect(listSiteFiles(join(root, 'dist'))).toEqual(before);
  });

  test('not over what is put into it while the next is built', () => {
    publish('dist', 'first');
    const built = join(sandbox, 'work/run/site');
    write(join(built, 'index.html'), 'second');
    const folder = openPublishFolder(projectWith('dist'));
    write(join(root, 'dist/note.txt'), 'kept');
    expect(() => folder.publish(built)).toThrow(/note\.txt/);
    folder.release();
    expect(existsSync(join(root, '.dist-collate/next'))).toBe(false);
    expect(page('dist')).toBe('first');
  });
});

describe('a publication that was ended half-way', () => {
  test('between its two renames is taken back', () => {
    publish('dist', 'first');
    endHalfWay('dist');
    openPublishFolder(projectWith('dist')).release();
    expect(page('dist')).toBe('first');
    expect(existsSync(join(root, '.dist-collate/previous'))).toBe(false);
  });

  test('is taken back also where somebody has looked at the folder since', () => {
    publish('dist', 'first');
    endHalfWay('dist');
    write(join(root, 'dist/.DS_Store'), '');
    openPublishFolder(projectWith('dist')).release();
    expect(page('dist')).toBe('first');
  });

  test.each([
    ['changed', () => write(join(root, '.dist-collate/previous/index.html'), 'forged')],
    ['of somebody else', () => write(join(root, '.dist-collate/previous.seal'), 'forged')],
    [
      'a link',
      () => {
        renameSync(join(root, '.dist-collate/previous'), join(sandbox, 'elsewhere'));
        symlinkSync(join(sandbox, 'elsewhere'), join(root, '.dist-collate/previous'));
      },
    ],
  ])('is not taken back where what is left of it is %s, and not deleted either', (_name, forge) => {
    publish('dist', 'first');
    endHalfWay('dist');
    forge();
    const before = readdirSync(join(root, '.dist-collate'));
    openPublishFolder(projectWith('dist')).release();
    expect(existsSync(join(root, 'dist'))).toBe(false);
    const after = readdirSync(join(root, '.dist-collate'));
    expect(after.filter((name) => name.startsWith('previous-'))).toHaveLength(1);
    expect(after).toHaveLength(before.length);
  });

  test('after them leaves the new site', () => {
    publish('dist', 'first');
    mkdirSync(join(root, '.dist-collate/previous'));
    write(join(root, '.dist-collate/next/index.html'), 'half');
    openPublishFolder(projectWith('dist')).release();
    expect(page('dist')).toBe('first');
    expect(existsSync(join(root, '.dist-collate/next'))).toBe(false);
  });

  test('leaves the site of before where the new one cannot be put in its place', () => {
    publish('dist', 'first');
    const folder = openPublishFolder(projectWith('dist'));
    expect(() => folder.publish(join(sandbox, 'missing'))).toThrow(/ENOENT/);
    folder.release();
    expect(page('dist')).toBe('first');
  });
});

test('two builds of one site do not run at once, and the second names the first', () => {
  const folder = openPublishFolder(projectWith('dist'));
  expect(() => openPublishFolder(projectWith('dist'))).toThrow(
    `Another build is running (process ${process.pid})`,
  );
  folder.release();
  openPublishFolder(projectWith('dist')).release();
});

test('the folder beside the site is not followed where it is a link, nor taken where it is somebody’s', () => {
  symlinkSync(join(sandbox, 'outside'), join(root, '.dist-collate'));
  expect(() => openPublishFolder(projectWith('dist'))).toThrow(/link/);
  write(join(root, '.site-collate/letter.txt'), 'kept');
  expect(() => openPublishFolder(projectWith('site'))).toThrow(/not made by Collate/);
  expect(readFileSync(join(root, '.site-collate/letter.txt'), 'utf8')).toBe('kept');
  expect(readFileSync(join(sandbox, 'outside/letter.txt'), 'utf8')).toBe('outside/letter.txt');
});
