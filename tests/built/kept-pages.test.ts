import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/build/site-files.ts';
import { buildIn, readTree } from './build-in.ts';
import { runIn } from './run-in.ts';

// One folder through the life of a site: built, edited, damaged, broken.
let sandbox = '';
let root = '';
const out = () => join(root, 'dist');
const cache = () => join(root, '.collate');
const compiled = () => join(cache(), 'renderer/compiled');
const build = (from = root) =>
  buildIn({ root: from, out: join(from, 'dist'), cache: join(from, '.collate') });

beforeAll(async () => {
  sandbox = await mkdtemp(join(tmpdir(), 'collate-kept-'));
  root = join(sandbox, 'project');
  await cp('tests/fixtures/second-story/content', join(root, 'content'), { recursive: true });
  await expectPublished();
  clean.first = await readTree(out());
});
afterAll(() => rm(sandbox, { recursive: true, force: true }));

/** Builds the site, and sees that it was published. */
async function expectPublished(): Promise<void> {
  const { code, output } = await build();
  expect(output).toMatch(/The site is in /);
  expect(output).not.toMatch(/WARN|ERROR/);
  expect(code).toBe(0);
}

/** What is made of the content with nothing kept: as it was at first, and with a sentence more. */
const clean: { first: ReadonlyMap<string, Buffer>; edited: ReadonlyMap<string, Buffer> } = {
  first: new Map(),
  edited: new Map(),
};
let isEdited = false;

/** Puts a sentence into a brief, or takes it out again. */
async function edit(): Promise<void> {
  const brief = await firstBrief();
  const text = await readFile(brief, 'utf8');
  const sentence = '\nOne more sentence that no one wrote before.\n';
  await writeFile(brief, isEdited ? text.replace(sentence, '') : `${text}${sentence}`);
  isEdited = !isEdited;
}

async function expectCleanBytes(): Promise<void> {
  const expected = isEdited ? clean.edited : clean.first;
  expect(expected.size).toBeGreaterThan(0);
  expect(changedBytes(expected, await readTree(out()))).toEqual([]);
}

/** Which file each path of the published site is, and when it was last changed. */
async function filesOfSite(): Promise<ReadonlyMap<string, string>> {
  const paths = [...(await readTree(out())).keys()];
  const stats = await Promise.all(paths.map((path) => stat(join(out(), path))));
  return new Map(
    paths.map((path, index) => [path, `${stats[index]?.ino} ${stats[index]?.mtimeMs}`]),
  );
}

/** The paths that only one of two sites has, or that differ. */
function differences<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  isSame: (left: T, right: T) => boolean,
): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort().filter((path) => {
    const [left, right] = [a.get(path), b.get(path)];
    return left === undefined || right === undefined || !isSame(left, right);
  });
}

const changedBytes = (a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] =>
  differences(a, b, (left, right) => left.equals(right));
const changedFiles = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  differences(a, b, (left, right) => left === right);

/** A published brief that restates a source. */
async function firstBrief(): Promise<string> {
  const found = [...(await readTree(join(root, 'content/briefs')))].find(
    ([, bytes]) => /^restates:/m.test(bytes.toString()) && !/^status:/m.test(bytes.toString()),
  );
  if (found === undefined) throw new Error('the fixture has no published brief');
  return join(root, 'content/briefs', found[0]);
}

describe('a site that is built again', () => {
  test('stays untouched where nothing has changed, and Astro is not started', async () => {
    const before = await filesOfSite();
    await rm(join(cache(), 'renderer'), { recursive: true });
    const { code, output } = await build();
    expect(output).toMatch(/Nothing has changed; the site in .* is as it was\.\n$/);
    expect(code).toBe(0);
    expect(changedFiles(before, await filesOfSite())).toEqual([]);
    expect(await readdir(cache())).not.toContain('renderer');
  });

  test('has new files where an edit changes a view and the same ones elsewhere, to the bytes of a clean build', async () => {
    const [before, files] = [await readTree(out()), await filesOfSite()];
    await edit();
    await expectPublished();
    const after = await readTree(out());
    const changed = changedBytes(before, after);
    const pages = changed.filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThan(
      [...after.keys()].filter((path) => path.endsWith('.html')).length / 2,
    );
    // Style sheets and scripts come with what renders.
    const isAsset = (path: string): boolean => path.startsWith('_astro/') || !/[./]/.test(path);
    const rewritten = changedFiles(files, await filesOfSite()).filter((path) => !isAsset(path));
    const fromPublic = [...(await readTree('public')).keys()];
    expect(rewritten.filter((path) => !fromPublic.includes(path))).toEqual(changed);
    const elsewhere = join(sandbox, 'elsewhere');
    await cp(join(root, 'content'), join(elsewhere, 'content'), { recursive: true });
    expect((await build(elsewhere)).code).toBe(0);
    clean.edited = await readTree(join(elsewhere, 'dist'));
    await expectCleanBytes();
  });

  test('loses the pages of an entry that goes, and nothing else', async () => {
    const place = join(root, 'content/places/new-quay.md');
    await writeFile(place, '---\nname: New Quay\n---\n');
    await expectPublished();
    expect((await readTree(out())).has('places/new-quay/index.html')).toBe(true);
    await rm(place);
    await expectPublished();
    await expectCleanBytes();
  });

  test('gets back a page that somebody deleted', async () => {
    await rm(join(out(), 'index.html'));
    await expectPublished();
    await expectCleanBytes();
  });

  test('is left as it was by an error of the content, which is shown', async () => {
    const before = await filesOfSite();
    const brief = await firstBrief();
    const text = await readFile(brief, 'utf8');
    await writeFile(brief, `${text}\n<script>alert(1)</script>\n`);
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toMatch(
      /briefs\/.*\.md:\d+:1: error: Unexpected HTML `<script>alert\(1\)<\/script>`, expected Markdown \[raw-html\]/,
    );
    expect(changedFiles(before, await filesOfSite())).toEqual([]);
    await writeFile(brief, text);
    expect((await build()).output).toMatch(/Nothing has changed/);
    expect(changedFiles(before, await filesOfSite())).toEqual([]);
  });
});

describe('what is kept never leads to other bytes', () => {
  const databases = async (): Promise<string[]> =>
    (await readdir(join(cache(), 'results'))).map((name) => join(cache(), 'results', name));

  test.each<[string, (database: string) => Promise<void>]>([
    ['damaged from its first byte', (path) => writeFile(path, '{"half":')],
    [
      'damaged in the middle',
      async (path) => {
        const bytes = await readFile(path);
        await writeFile(path, bytes.fill(0x41, 5000, bytes.length - 1000));
      },
    ],
    [
      'a folder',
      async (path) => {
        await rm(path);
        await mkdir(path);
      },
    ],
  ])('where the database of results is %s', async (_name, damage) => {
    for (const database of await databases()) await damage(database);
    await edit();
    await expectPublished();
    await expectCleanBytes();
  });

  test('where the manifest says that a page of somebody is ours', async () => {
    const path = join(out(), 'about/index.html');
    const page = await readFile(path);
    await writeFile(path, 'forged');
    const manifest = join(out(), 'collate.json');
    const text = await readFile(manifest, 'utf8');
    const forged = text.replace(digestOf(page.toString()), digestOf('forged'));
    expect(forged).not.toBe(text);
    await writeFile(manifest, forged);
    await expectPublished();
    await expectCleanBytes();
  });

  test('where the manifest is damaged, and nothing in the folder is known any more', async () => {
    const manifest = join(out(), 'collate.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.slice(0, -20));
    const before = await filesOfSite();
    const { code, output } = await build();
    expect([code, output]).toEqual([2, expect.stringMatching(/not empty, and no `collate\.json`/)]);
    expect(changedFiles(before, await filesOfSite())).toEqual([]);
    await writeFile(manifest, text);
  });

  test('where somebody changed a page, which is refused, whatever its size and time', async () => {
    const path = join(out(), 'about/index.html');
    const page = await readFile(path);
    const { atime, mtime } = await stat(path);
    await writeFile(path, Buffer.from(page).fill(0x21, 20, 21));
    await utimes(path, atime, mtime);
    const before = await filesOfSite();
    const { code, output } = await build();
    expect([code, output]).toEqual([
      2,
      expect.stringMatching(/about\/index\.html", which no build has put there as it is/),
    ]);
    expect(changedFiles(before, await filesOfSite())).toEqual([]);
    await writeFile(path, page);
  });
});

describe('a renderer that is not as it was compiled here is never run', () => {
  const marker = () => join(sandbox, 'was-run');
  const plant = async (folder: string): Promise<void> =>
    appendFile(
      join(folder, 'server/entry.mjs'),
      `\nawait (await import('node:fs/promises')).writeFile(${JSON.stringify(marker())}, '');\n`,
    );
  const expectNotRun = async (): Promise<void> => {
    await expectPublished();
    expect(await readdir(sandbox)).not.toContain('was-run');
    await expectCleanBytes();
  };

  test('when it is damaged', async () => {
    await plant(compiled());
    await edit();
    await expectNotRun();
  });

  test('when somebody has listed it with another key', async () => {
    await plant(compiled());
    const list = `
      import { readdirSync, rmSync } from 'node:fs';
      import { rendererDigest } from './src/build/open-renderer.ts';
      import { digestFile, listSiteFiles } from './src/build/site-files.ts';
      import { openResultCache } from './src/disk/cache/result-cache.ts';
      const [folder, lists] = process.argv.slice(1);
      const digests = listSiteFiles(folder).map((path) => [path, digestFile(folder + '/' + path) ?? '']);
      const own = readdirSync(lists);
      openResultCache(lists).set(rendererDigest({ base: '/' }), Object.fromEntries(digests));
      const [made] = readdirSync(lists).filter((name) => !own.includes(name));
      process.stdout.write(made ?? '');`;
    const lists = join(cache(), 'renderer/list');
    const [own = ''] = await readdir(lists);
    const { code, output } = await runIn(
      '.',
      `"${process.execPath}" --input-type=module -e '${list.replaceAll("'", `'"'"'`)}' "${compiled()}" "${lists}"`,
      { COLLATE_SEAL_KEY: '11'.repeat(32) },
    );
    expect([code, output]).toEqual([0, expect.stringMatching(/^results-[\w-]{16}\.sqlite$/)]);
    // As if its maker had guessed the name that the key of this machine gives.
    await rename(join(lists, output), join(lists, own));
    await edit();
    await expectNotRun();
  });

  test('when a link leads to it, and nothing there is deleted', async () => {
    const elsewhere = join(sandbox, 'linked');
    await rename(join(cache(), 'renderer'), elsewhere);
    await symlink(elsewhere, join(cache(), 'renderer'));
    await plant(join(elsewhere, 'compiled'));
    const there = await readTree(elsewhere);
    await edit();
    const { code, output } = await build();
    expect([code, output]).toEqual([
      2,
      expect.stringMatching(/Unexpected link ".*renderer"; delete it/),
    ]);
    expect(changedBytes(there, await readTree(elsewhere))).toEqual([]);
    expect(await readdir(sandbox)).not.toContain('was-run');
    await rm(join(cache(), 'renderer'));
    await expectNotRun();
  });
});
