import {
  chmodSync,
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
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inMemory, keyOf, openResultCache } from '../../src/disk/cache/result-cache.ts';

const [one, two] = [keyOf('one'), keyOf('two')];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-cache-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

function fill(): void {
  const cache = openResultCache(folder);
  cache.set(one, { name: 'One' });
  cache.set(two, { name: 'Two' });
}

function databaseIn(path: string): string {
  const [name = ''] = readdirSync(path).filter((file) => file.endsWith('.sqlite'));
  return join(path, name);
}

/** Changes results as damage or somebody else might. */
function alter(change: string): void {
  const database = new DatabaseSync(databaseIn(folder));
  database.exec(change);
  database.close();
}

describe('the result cache', () => {
  test('gives back what was kept, also to the next run', () => {
    fill();
    expect(openResultCache(folder).get(one)).toEqual({ name: 'One' });
    expect(openResultCache(folder).get(two)).toEqual({ name: 'Two' });
    expect(openResultCache(folder).get(keyOf('three'))).toBeNull();
  });

  test.each([
    ['empty', () => ''],
    ['truncated', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['garbage', () => '\u0000\u0001garbage'],
    ['filled with zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
  ])('throws away a database that is %s, and keeps results anew', (_name, damage) => {
    fill();
    writeFileSync(databaseIn(folder), damage(readFileSync(databaseIn(folder))));
    const cache = openResultCache(folder);
    expect(cache.get(one)).toBeNull();
    expect(cache.set(one, { name: 'One' })).toBe(true);
    expect(openResultCache(folder).get(one)).toEqual({ name: 'One' });
  });

  test.each([
    ['that was changed', `UPDATE results SET json = replace(json, 'One', 'Won')`],
    ['without its end', `UPDATE results SET json = substr(json, 1, 5)`],
    ['without a seal', `UPDATE results SET seal = ''`],
    ['that is no text', `UPDATE results SET json = x'00ff'`],
    [
      'under the name of another',
      `UPDATE OR REPLACE results SET key = '${one}' WHERE key = '${two}'`,
    ],
  ])('throws away a result %s, and keeps it anew', (_name, change) => {
    fill();
    alter(change);
    const cache = openResultCache(folder);
    expect(cache.get(one)).toBeNull();
    cache.set(one, { name: 'One' });
    expect(openResultCache(folder).get(one)).toEqual({ name: 'One' });
  });

  test('never opens a database that does not bear the name of this machine, and deletes it', () => {
    fill();
    const foreign = join(folder, 'results-0123456789abcdef.sqlite');
    renameSync(databaseIn(folder), foreign);
    expect(openResultCache(folder).get(one)).toBeNull();
    expect(existsSync(foreign)).toBe(false);
  });

  test('does without a database where a folder or a link is in its place', () => {
    fill();
    const path = databaseIn(folder);
    rmSync(path);
    mkdirSync(path);
    writeFileSync(join(path, 'letter.txt'), '');
    expect(openResultCache(folder).get(one)).toBeNull();
    rmSync(path, { recursive: true, force: true });
    writeFileSync(join(folder, 'elsewhere'), 'kept');
    symlinkSync(join(folder, 'elsewhere'), path);
    openResultCache(folder).set(one, {});
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('kept');
  });

  test('is still read where it cannot be written to', () => {
    fill();
    alter(`CREATE TRIGGER no BEFORE INSERT ON results BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
    const cache = openResultCache(folder);
    expect(cache.set(keyOf('three'), {})).toBe(false);
    expect(cache.get(one)).toEqual({ name: 'One' });
  });

  test('forgets what was neither asked for nor said to be of use', () => {
    fill();
    const three = keyOf('three');
    openResultCache(folder).set(three, { name: 'Three' });
    const cache = openResultCache(folder);
    cache.get(one);
    cache.keep(three);
    cache.prune();
    const after = openResultCache(folder);
    expect([one, two, three].map((key) => after.get(key))).toEqual([
      { name: 'One' },
      null,
      { name: 'Three' },
    ]);
  });

  test('in memory reads nothing twice, and lets go of what nobody asks for', () => {
    fill();
    const cache = inMemory(openResultCache(folder));
    const first = cache.get(one);
    expect(cache.get(one)).toBe(first);
    cache.prune();
    cache.prune();
    expect(cache.get(one)).toEqual(first);
    expect(cache.get(one)).not.toBe(first);
    expect(openResultCache(folder).get(two)).toEqual({ name: 'Two' });
  });

  test('does without a folder that cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    const cache = openResultCache(join(folder, 'file', 'below'));
    cache.set(one, {});
    expect(cache.get(one)).toBeNull();
    expect(() => cache.prune()).not.toThrow();
  });

  // Nothing is closed to the superuser.
  test.skipIf(process.getuid?.() === 0)('reads from a folder that cannot be written', () => {
    fill();
    chmodSync(folder, 0o555);
    const cache = openResultCache(folder);
    expect(cache.get(one)).toEqual({ name: 'One' });
    expect(() => cache.prune()).not.toThrow();
    expect(() => cache.set(one, {})).not.toThrow();
  });
});

test('the parts of a key do not run together', () => {
  const keys = [keyOf('ab', 'c'), keyOf('a', 'bc'), keyOf('abc'), keyOf('abc', ''), keyOf()];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf('é')).toBe(keyOf('é'));
});
