import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, openResultCache } from '../../src/disk/result-cache.ts';

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

describe('the result cache', () => {
  test('gives back what was kept, also to the next run', () => {
    fill();
    expect(openResultCache(folder).get(one)).toEqual({ name: 'One' });
    expect(openResultCache(folder).get(two)).toEqual({ name: 'Two' });
    expect(openResultCache(folder).get(keyOf('three'))).toBeNull();
  });

  test.each([
    ['empty', () => ''],
    ['truncated', (text: string) => text.slice(0, -5)],
    ['garbage', () => '\u0000\u0001garbage'],
    ['JSON without a digest', () => '{"name":"One"}'],
    ['changed in its middle', (text: string) => text.replace('"One"', '"Won"')],
    ['without its first line', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('throws away a result that is %s, and keeps it anew', (_name, damage) => {
    fill();
    const path = join(folder, one);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    const cache = openResultCache(folder);
    expect(cache.get(one)).toBeNull();
    cache.set(one, { name: 'One' });
    expect(openResultCache(folder).get(one)).toEqual({ name: 'One' });
  });

  test('throws away results that stand under one another’s names', () => {
    fill();
    const [textOne, textTwo] = [one, two].map((key) => readFileSync(join(folder, key), 'utf8'));
    writeFileSync(join(folder, one), textTwo ?? '');
    writeFileSync(join(folder, two), textOne ?? '');
    expect(openResultCache(folder).get(one)).toBeNull();
    expect(openResultCache(folder).get(two)).toBeNull();
  });

  test('forgets what was not asked for', () => {
    fill();
    const cache = openResultCache(folder);
    cache.get(one);
    cache.prune();
    expect(readdirSync(folder)).toEqual([one]);
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
