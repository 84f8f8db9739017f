import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIn, readTree } from './build-in.ts';
import { copyProject, removeCopy } from './project-copy.ts';
import { sites } from './sites.ts';

const [, { root, out, base }] = sites;

let project = '';

beforeAll(async () => {
  project = await copyProject();
  await cp(join(root, 'content'), join(project, 'content'), { recursive: true });
});
afterAll(() => removeCopy(project));

test('two builds in different folders and far-apart time zones are the same, byte for byte', async () => {
  const there = join(project, 'dist');
  const { code, output } = await buildIn({
    project,
    root: project,
    out: there,
    base,
    cache: join(project, '.collate'),
    timeZone: 'Pacific/Kiritimati',
  });
  expect(code, output).toBe(0);
  const [east, west] = [await readTree(there), await readTree(out)];
  expect([...east.keys()]).toEqual([...west.keys()]);
  const different = [...east].filter(([path, bytes]) => !west.get(path)?.equals(bytes));
  expect(different.map(([path]) => path)).toEqual([]);
  expect(east.size).toBeGreaterThan(20);
});
