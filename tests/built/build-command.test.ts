import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIn, readTree } from './build-in.ts';

// One folder with two projects of the same content, and something of somebody else’s.
let sandbox = '';
const root = (name: string): string => join(sandbox, name);
const build = (name: string) =>
  buildIn({ root: root(name), out: join(root(name), 'dist'), cache: join(root(name), '.collate') });
const site = (name: string) => readTree(join(root(name), 'dist'));

beforeAll(async () => {
  sandbox = await mkdtemp(join(tmpdir(), 'collate-command-'));
  for (const name of ['one', 'two'])
    await cp('tests/fixtures/base/content', join(root(name), 'content'), { recursive: true });
  await mkdir(join(sandbox, 'outside'));
  await writeFile(join(sandbox, 'outside/letter.txt'), 'kept');
});
afterAll(() => rm(sandbox, { recursive: true, force: true }));

describe('the build command', () => {
  test('builds two projects of one checkout at once, and one project once at a time', async () => {
    const first = build('one');
    const others = await Promise.all([build('two'), build('two')]);
    expect((await first).code).toBe(0);
    const [refused, built] = others.toSorted((a, b) => b.code - a.code);
    expect(refused?.code).toBe(2);
    expect(refused?.output).toMatch(/^Another build is running \(process \d+\); wait for it\n$/);
    expect(built?.code).toBe(0);
    expect(await site('one')).toEqual(await site('two'));
  });

  test('leaves the published site whole where it is killed, and takes no notice of that the next time', async () => {
    const before = await site('two');
    const child = spawn(process.execPath, ['src/cli/collate.ts', 'build', '--root', root('one')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, VITEST: undefined, NODE_ENV: 'production' },
    });
    // Killed as soon as it has begun: it holds the lock, and has published nothing.
    const holder = join(root('one'), '.dist-collate/process.txt');
    const isHeld = async (): Promise<boolean> =>
      (await readFile(holder, 'utf8')).trim() === String(child.pid);
    while (!(await isHeld()) && child.exitCode === null) await setImmediate();
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGKILL');
    await closed;
    expect(await site('one')).toEqual(before);
    expect((await build('one')).code).toBe(0);
    expect(await site('one')).toEqual(before);
  });

  test('follows no link in the tree, and deletes nothing of anybody else', async () => {
    await rm(join(root('one'), '.collate'), { recursive: true });
    await symlink(join(sandbox, 'outside'), join(root('one'), '.collate'));
    const { code, output } = await build('one');
    expect(code).toBe(2);
    expect(output).toMatch(/^Unexpected link ".*\.collate".*\n$/);
    expect(await readFile(join(sandbox, 'outside/letter.txt'), 'utf8')).toBe('kept');
  });
});
