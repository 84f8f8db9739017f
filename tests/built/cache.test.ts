import { cp, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIn, readTree } from './build-in.ts';

// One folder through the life of a site: built, edited, damaged, broken.
describe('a site that is built again', () => {
  let root = '';
  const out = () => join(root, 'dist');
  const cache = () => join(root, '.collate');
  const build = (from = root) =>
    buildIn({ root: from, out: join(from, 'dist'), cache: join(from, '.collate') });

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'collate-'));
    await cp('tests/fixtures/second-story/content', join(root, 'content'), { recursive: true });
    const { code, output } = await build();
    expect(output).not.toMatch(/WARN|ERROR/);
    expect(code).toBe(0);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('renders nothing again when nothing has changed', async () => {
    const before = await readTree(out());
    const rendered = await renderedBy(cache(), build);
    expect(rendered).toEqual([]);
    expect(differences(before, await readTree(out()))).toEqual([]);
  });

  test('renders again exactly the pages whose view an edit changes, to the bytes of a build without cache', async () => {
    const before = await readTree(out());
    const brief = await firstBrief(root);
    const text = await readFile(brief, 'utf8');
    await writeFile(brief, `${text.trimEnd()}\n\nOne more sentence that nobody wrote before.\n`);
    const rendered = await renderedBy(cache(), build);
    const after = await readTree(out());
    expect(rendered.length).toBeGreaterThan(0);
    expect(rendered.length).toBeLessThan(
      [...after.keys()].filter((path) => path.endsWith('.html')).length / 2,
    );
    const changed = differences(before, after).filter((path) => path !== 'collate.json');
    expect(rendered.sort()).toEqual(changed.sort());

    const fresh = await mkdtemp(join(tmpdir(), 'collate-'));
    await cp(join(root, 'content'), join(fresh, 'content'), { recursive: true });
    expect((await build(fresh)).code).toBe(0);
    expect(differences(await readTree(join(fresh, 'dist')), after)).toEqual([]);
    await rm(fresh, { recursive: true, force: true });
  });

  test('keeps a page cache that was copied, so that every file of it is of another time', async () => {
    for (const path of (await readTree(join(cache(), 'astro/dist'))).keys())
      await utimes(join(cache(), 'astro/dist', path), 1, 1);
    expect(await renderedBy(cache(), build)).toEqual([]);
  });

  test('throws away a page cache that was damaged, and publishes the same bytes', async () => {
    const before = await readTree(out());
    for (const path of (await readTree(join(cache(), 'astro/dist'))).keys()) {
      await writeFile(join(cache(), 'astro/dist', path), 'damaged');
    }
    const { code, output } = await build();
    expect(code).toBe(0);
    expect(output).toContain('The page cache is damaged or of other code');
    expect(differences(before, await readTree(out()))).toEqual([]);
  });

  test('throws away results of files that were damaged, and publishes the same bytes', async () => {
    const before = await readTree(out());
    for (const name of await readdir(join(cache(), 'results')))
      await writeFile(join(cache(), 'results', name), '{"half":');
    expect((await build()).code).toBe(0);
    expect(differences(before, await readTree(out()))).toEqual([]);
  });

  test('stops on an error of the content with the lines of the check, and leaves the published site as it was', async () => {
    const before = await readTree(out());
    const brief = await firstBrief(root);
    const text = await readFile(brief, 'utf8');
    await writeFile(brief, `${text}\n<script>alert(1)</script>\n`);
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toMatch(
      /briefs\/.*\.md:\d+:1: error: Unexpected HTML `<script>alert\(1\)<\/script>`, expected Markdown \[raw-html\]/,
    );
    expect(differences(before, await readTree(out()))).toEqual([]);
    await writeFile(brief, text);
    expect((await build()).code).toBe(0);
    expect(differences(before, await readTree(out()))).toEqual([]);
  });
});

/** The pages that a build renders: those that Astro writes into its cache, where a page that stays is not written again. */
async function renderedBy(
  cache: string,
  build: () => Promise<{ readonly code: number; readonly output: string }>,
): Promise<string[]> {
  const folder = join(cache, 'astro/dist');
  const times = async (): Promise<Map<string, number>> => {
    const paths = [...(await readTree(folder)).keys()];
    const stats = await Promise.all(paths.map((path) => stat(join(folder, path))));
    return new Map(paths.map((path, index) => [path, stats[index]?.mtimeMs ?? 0]));
  };
  const before = await times();
  const { code, output } = await build();
  expect(output).not.toMatch(/WARN|ERROR/);
  expect(code).toBe(0);
  return [...(await times())]
    .filter(([path, time]) => before.get(path) !== time)
    .map(([path]) => path);
}

/** The paths of files that only one of two trees has, or that differ. */
function differences(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => {
    const [left, right] = [a.get(path), b.get(path)];
    return left === undefined || right === undefined || !left.equals(right);
  });
}

/** A published brief that restates a source. */
async function firstBrief(root: string): Promise<string> {
  const tree = await readTree(join(root, 'content/briefs'));
  const found = [...tree].find(
    ([, bytes]) => /^restates:/m.test(bytes.toString()) && !/^status:/m.test(bytes.toString()),
  );
  if (found === undefined) throw new Error('the fixture has no published brief');
  return join(root, 'content/briefs', found[0]);
}
