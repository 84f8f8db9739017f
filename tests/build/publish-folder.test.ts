import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
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
import type { MadeSite } from '../../src/build/make-site.ts';
import { openPublishFolder } from '../../src/build/publish-folder.ts';
import { digestOf, listSiteFiles } from '../../src/build/site-files.ts';
import { openLooks } from '../../src/build/site-looks.ts';
import { readManifest } from '../../src/build/site-manifest.ts';
import { checkout, type Project } from '../../src/disk/access/project.ts';
import { UsageError } from '../../src/disk/access/usage-error.ts';
import { noCache, openResultCache } from '../../src/disk/cache/result-cache.ts';
import { sealOf } from '../../src/disk/cache/seal.ts';

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

const looks = openLooks(() => openResultCache(join(root, '.collate/published')));
const open = (out: string) => openPublishFolder(projectWith(out), looks);

/** A site of some pages that were rendered, and of others that are as in the published one. */
function made(
  rendered: Readonly<Record<string, string>>,
  taken: Readonly<Record<string, string>> = {},
): MadeSite {
  const folder = join(sandbox, 'work/run/site');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(rendered)) write(join(folder, path), text);
  const pages = Object.entries({ ...rendered, ...taken }).map(
    ([path, text]) => [path, { view: '', bytes: digestOf(text) }] as const,
  );
  const digests = { inputs: '', renderer: '', files: new Map<string, string>() };
  const manifest = { generator: 'collate 0', ...digests, pages: new Map(pages), entries: [] };
  return { folder, taken: Object.keys(taken), manifest };
}

/** Publishes a site, as a build does. */
function publishSite(out: string, site: MadeSite): void {
  const folder = open(out);
  try {
    folder.publish(site);
  } finally {
    folder.release();
  }
}

/** Publishes a site of one page. */
function publish(out: string, text: string): void {
  publishSite(out, made({ 'index.html': text }));
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
    expect(() => open(out)).toThrow(UsageError);
    expect(snapshot()).toEqual(before);
  });

  test('a folder of this program', () => {
    for (const out of [checkout, join(checkout, 'src/x'), join(checkout, 'node_modules')]) {
      expect(() => openPublishFolder({ ...projectWith(''), out }, looks)).toThrow(UsageError);
    }
  });

  test('a folder with a manifest of somebody else', () => {
    write(join(root, 'docs/collate.json'), '{"generator":"other 1.0","files":{}}');
    expect(() => open('docs')).toThrow(/not empty/);
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
    expect([...(readManifest(join(root, out))?.pages.keys() ?? [])]).toEqual(['index.html']);
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
      'a page that was changed and looks as before',
      () => {
        const path = join(root, 'dist/index.html');
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'FIRST');
        utimesSync(path, atime, mtime);
      },
    ],
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
    const second = made({ 'index.html': 'second' });
    const folder = open('dist');
    write(join(root, 'dist/note.txt'), 'kept');
    expect(() => folder.publish(second)).toThrow(/note\.txt/);
    folder.release();
    expect(existsSync(join(root, '.dist-collate/next'))).toBe(false);
    expect(page('dist')).toBe('first');
  });
});

describe('a publication that was ended half-way', () => {
  test('between its two renames is taken back', () => {
    publish('dist', 'first');
    endHalfWay('dist');
    open('dist').release();
    expect(page('dist')).toBe('first');
    expect(existsSync(join(root, '.dist-collate/previous'))).toBe(false);
  });

  test('is taken back also where somebody has looked at the folder since', () => {
    publish('dist', 'first');
    endHalfWay('dist');
    write(join(root, 'dist/.DS_Store'), '');
    open('dist').release();
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
    open('dist').release();
    expect(existsSync(join(root, 'dist'))).toBe(false);
    const after = readdirSync(join(root, '.dist-collate'));
    expect(after.filter((name) => name.startsWith('previous'))).toEqual([
      expect.stringMatching(/^previous-\w+$/),
    ]);
  });

  test('after them leaves the new site', () => {
    publish('dist', 'first');
    mkdirSync(join(root, '.dist-collate/previous'));
    write(join(root, '.dist-collate/next/index.html'), 'half');
    open('dist').release();
    expect(page('dist')).toBe('first');
    expect(existsSync(join(root, '.dist-collate/next'))).toBe(false);
  });

  test('leaves the site of before where the new one cannot be put in its place', () => {
    publish('dist', 'first');
    const folder = open('dist');
    expect(() => folder.publish({ ...made({}), folder: join(sandbox, 'missing') })).toThrow(
      /ENOENT/,
    );
    folder.release();
    expect(page('dist')).toBe('first');
  });
});

describe('a site of which a part is as it was', () => {
  const first = { 'index.html': 'front', 'x/index.html': 'kept', 'y/index.html': 'goes' };
  const inode = (path: string) => statSync(join(root, 'dist', path), { bigint: true }).ino;

  test('has the same files where it is, the new ones elsewhere, and no more than that', () => {
    publishSite('dist', made(first));
    const before = inode('x/index.html');
    publishSite('dist', made({ 'index.html': 'other' }, { 'x/index.html': 'kept' }));
    expect(inode('x/index.html')).toBe(before);
    expect(page('dist')).toBe('other');
    expect(listSiteFiles(join(root, 'dist'))).toEqual([
      'collate.json',
      'index.html',
      'x/index.html',
    ]);
  });

  test('is put together anew after a process that ended before the two renames', () => {
    publishSite('dist', made(first));
    const next = join(root, '.dist-collate/next');
    write(join(next, 'index.html'), 'other');
    mkdirSync(join(next, 'x'));
    linkSync(join(root, 'dist/x/index.html'), join(next, 'x/index.html'));
    open('dist').release();
    expect(existsSync(next)).toBe(false);
    publishSite('dist', made({ 'index.html': 'third' }, { 'x/index.html': 'kept' }));
    expect(page('dist')).toBe('third');
    expect(readFileSync(join(root, 'dist/x/index.html'), 'utf8')).toBe('kept');
  });

  test('stays as it was where what is to be taken over has gone in the meantime', () => {
    publishSite('dist', made(first));
    const folder = open('dist');
    rmSync(join(root, 'dist/x'), { recursive: true });
    const second = made({ 'index.html': 'other' }, { 'x/index.html': 'kept' });
    expect(() => folder.publish(second)).toThrow(/Cannot take over x\/index\.html/);
    folder.release();
    expect(page('dist')).toBe('front');
    expect(existsSync(join(root, '.dist-collate/next'))).toBe(false);
  });
});

describe('a site after two others', () => {
  const one = { 'index.html': 'one', 'x/index.html': 'kept', 'y/z/index.html': 'goes' };
  const two = { 'index.html': 'two', 'n/index.html': 'comes', 'x/index.html': 'kept' };
  const three = { 'index.html': 'three', 'n/index.html': 'comes', 'x/index.html': 'kept' };
  const text = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
  const folderOf = (path: string) => statSync(join(root, path), { bigint: true }).ino;
  const publishThird = () => {
    const taken = { 'n/index.html': 'comes', 'x/index.html': 'kept' };
    publishSite('dist', made({ 'index.html': 'three' }, taken));
  };
  beforeEach(() => {
    publishSite('dist', made(one));
    publishSite(
      'dist',
      made({ 'index.html': 'two', 'n/index.html': 'comes' }, { 'x/index.html': 'kept' }),
    );
  });

  test('is made of the first of them, and of nothing that went since', () => {
    const before = folderOf('.dist-collate/previous/x');
    publishThird();
    expect(folderOf('dist/x')).toBe(before);
    expect(listSiteFiles(join(root, 'dist'))).toEqual([
      'collate.json',
      ...Object.keys(three).sort(),
    ]);
    for (const [path, content] of Object.entries(three)) expect(text(path)).toBe(content);
    for (const [path, content] of Object.entries(two))
      expect(readFileSync(join(root, '.dist-collate/previous', path), 'utf8')).toBe(content);
  });

  test.each([
    ['changed', () => write(join(root, '.dist-collate/previous/y/z/index.html'), 'forged')],
    ['added', () => write(join(root, '.dist-collate/previous/more.html'), 'forged')],
    ['taken away', () => rmSync(join(root, '.dist-collate/previous/y'), { recursive: true })],
    ['the manifest', () => rmSync(join(root, '.dist-collate/previous/collate.json'))],
    [
      'a link',
      () => {
        renameSync(join(root, '.dist-collate/previous'), join(sandbox, 'elsewhere'));
        symlinkSync(join(sandbox, 'elsewhere'), join(root, '.dist-collate/previous'));
      },
    ],
  ])('is made anew where something of the first was %s', (_name, change) => {
    change();
    publishThird();
    expect(listSiteFiles(join(root, 'dist'))).toEqual([
      'collate.json',
      ...Object.keys(three).sort(),
    ]);
    for (const [path, content] of Object.entries(three)) expect(text(path)).toBe(content);
  });

  test('may have a folder in the place of a file, and a file in the place of a folder', () => {
    const next = { 'index.html/a': 'file', y: 'file', 'x/index.html': 'other' };
    publishSite('dist', made(next));
    expect(listSiteFiles(join(root, 'dist'))).toEqual([
      'collate.json',
      ...Object.keys(next).sort(),
    ]);
    expect(text('x/index.html')).toBe('other');
  });

  test('does not come back where somebody deleted the last one', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    open('dist').release();
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('the manifest of a published site', () => {
  const manifestOf = (out: string) => {
    const folder = open(out);
    folder.release();
    return folder.manifest();
  };

  test('is given back', () => {
    publish('dist', 'first');
    expect([...(manifestOf('dist')?.pages.keys() ?? [])]).toEqual(['index.html']);
  });

  test('is not where a file of the site is gone, so that the whole is made anew', () => {
    publish('dist', 'first');
    rmSync(join(root, 'dist/index.html'));
    expect(manifestOf('dist')).toBeNull();
  });

  test('is not where somebody wrote it anew to go with a page of his', () => {
    publish('dist', 'first');
    const path = join(root, 'dist/collate.json');
    const text = readFileSync(path, 'utf8');
    write(join(root, 'dist/index.html'), 'forged');
    writeFileSync(path, text.replace(digestOf('first'), digestOf('forged')));
    expect(manifestOf('dist')).toBeNull();
  });

  test('is not where the site was brought from another machine', () => {
    publish('dist', 'first');
    const folder = openPublishFolder(
      projectWith('dist'),
      openLooks(() => noCache),
    );
    folder.release();
    expect(folder.manifest()).toBeNull();
  });
});

test('two builds of one site do not run at once, and the second names the first', () => {
  const folder = open('dist');
  expect(() => open('dist')).toThrow(`Another build is running (process ${process.pid})`);
  folder.release();
  open('dist').release();
});

test('the folder beside the site is not followed where it is a link, nor taken where it is somebody’s', () => {
  symlinkSync(join(sandbox, 'outside'), join(root, '.dist-collate'));
  expect(() => open('dist')).toThrow(/link/);
  write(join(root, '.site-collate/letter.txt'), 'kept');
  expect(() => open('site')).toThrow(/not made by Collate/);
  expect(readFileSync(join(root, '.site-collate/letter.txt'), 'utf8')).toBe('kept');
  expect(readFileSync(join(sandbox, 'outside/letter.txt'), 'utf8')).toBe('outside/letter.txt');
});
