import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildIn, readTree } from './build-in.ts';

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

test('two builds in different folders and far-apart time zones are the same, byte for byte', async () => {
  const [east, west] = await Promise.all(
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(buildCopy),
  );
  expect([...(east?.keys() ?? [])]).toEqual([...(west?.keys() ?? [])]);
  const different = [...(east ?? [])]
    .filter(([path, bytes]) => !west?.get(path)?.equals(bytes))
    .map(([path]) => path);
  expect(different).toEqual([]);
  expect(east?.size).toBeGreaterThan(20);
});

/** Builds a copy of the project in a folder of its own. */
async function buildCopy(timeZone: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-copy-'));
  folders.push(folder);
  for (const name of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    await cp(name, join(folder, name), { recursive: true });
  }
  await cp('tests/fixtures/second-story/content', join(folder, 'content'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const out = join(folder, 'dist');
  const { code, output } = await buildIn({
    project: folder,
    root: folder,
    out,
    cache: join(folder, '.collate'),
    timeZone,
  });
  if (code !== 0) throw new Error(output);
  return readTree(out);
}
