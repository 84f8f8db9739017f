import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeOver } from '../../src/build/take-over.ts';

let sandbox = '';
let from = '';
let to = '';
beforeEach(() => {
  sandbox = mkdtempSync(join(tmpdir(), 'collate-take-'));
  from = join(sandbox, 'from');
  to = join(sandbox, 'to');
  mkdirSync(join(from, 'a/b'), { recursive: true });
  mkdirSync(to);
  writeFileSync(join(from, 'a/b/index.html'), 'page');
  writeFileSync(join(from, 'robots.txt'), 'robots');
});
afterEach(() => rmSync(sandbox, { recursive: true, force: true }));

/** A folder on another device, where this machine has one. */
const otherDevice = '/dev/shm';
const hasOtherDevice =
  existsSync(otherDevice) && statSync(otherDevice).dev !== statSync(tmpdir()).dev;

describe('what is taken over', () => {
  test('is the same file under a further name', () => {
    takeOver(['a/b/index.html', 'robots.txt'], from, to);
    for (const path of ['a/b/index.html', 'robots.txt'])
      expect(statSync(join(to, path)).ino).toBe(statSync(join(from, path)).ino);
  });

  test.skipIf(!hasOtherDevice)('is a copy on another device', () => {
    const far = mkdtempSync(join(otherDevice, 'collate-take-'));
    try {
      takeOver(['a/b/index.html', 'robots.txt'], from, far);
      expect(readFileSync(join(far, 'a/b/index.html'), 'utf8')).toBe('page');
      expect(readFileSync(join(far, 'robots.txt'), 'utf8')).toBe('robots');
    } finally {
      rmSync(far, { recursive: true });
    }
  });

  test('may be an empty folder', () => {
    takeOver(['a/empty/'], from, to);
    expect(readdirSync(join(to, 'a/empty'))).toEqual([]);
  });
});

describe('nothing is taken over', () => {
  test('through a link in the place of a file', () => {
    writeFileSync(join(sandbox, 'secret'), 'secret');
    rmSync(join(from, 'robots.txt'));
    symlinkSync(join(sandbox, 'secret'), join(from, 'robots.txt'));
    expect(() => takeOver(['robots.txt'], from, to)).toThrow(/robots\.txt: it is no regular file/);
    expect(readdirSync(to)).toEqual([]);
  });

  test('of what is gone, or a folder', () => {
    expect(() => takeOver(['gone.txt'], from, to)).toThrow(/no regular file/);
    expect(() => takeOver(['a/b'], from, to)).toThrow(/no regular file/);
  });

  test('over what is there', () => {
    writeFileSync(join(to, 'robots.txt'), 'new');
    expect(() => takeOver(['robots.txt'], from, to)).toThrow(/EEXIST/);
    expect(readFileSync(join(to, 'robots.txt'), 'utf8')).toBe('new');
  });

  test('below a file in the place of a folder', () => {
    writeFileSync(join(to, 'a'), 'file');
    expect(() => takeOver(['a/b/index.html'], from, to)).toThrow(/ENOTDIR|EEXIST/);
    expect(readFileSync(join(to, 'a'), 'utf8')).toBe('file');
  });
});
