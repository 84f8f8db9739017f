import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../content-tree.ts';

const collate = join(import.meta.dirname, '../../src/cli/collate.ts');
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-list-'));
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

function list(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [collate, 'list', ...args, '--root', root],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

describe('collate list', () => {
  test('prints entries for people and for programs', () => {
    const { status, stdout, stderr } = list('claims');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[a-z0-9-]+ {2}\S.*\n {4}in [a-z0-9-]+/);
    const entries = JSON.parse(list('claim', '--format', 'json').stdout) as {
      readonly id: string;
    }[];
    expect(entries.map(({ id }) => id)).toEqual(
      [...stdout.matchAll(/^([a-z0-9-]+) {2}/gm)].map(([, id]) => id),
    );
  });

  test('says where nothing fits, and prints an empty list to a program', () => {
    expect(list('terms', '--grep', 'nothing like it')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'There are no such terms.\n',
    });
    expect(list('terms', '--grep', 'nothing like it', '--format', 'json').stdout).toBe('[]\n');
  });

  test('says what is left out because of errors', () => {
    writeFileSync(join(root, 'content/terms/broken.md'), '---\nname: [\n---\n');
    expect(list('terms').stderr).toBe(
      'What 1 file with errors would define is left out: `npx collate check` says what is wrong.\n',
    );
    rmSync(join(root, 'content/terms/broken.md'));
  });

  test.each([
    [['clams'], 'Unknown noun `clams`; did you mean `claims`?'],
    [['x'], 'Unknown noun `x`, expected `stories`, `briefs`, `sources`, '],
    [['claims', '--story', 'x'], 'Cannot find story `x`; `npx collate list stories` lists them'],
    [['claims', '--format', 'xml'], 'Unknown format `xml`, expected `text`, `json`'],
  ])('ends with 2 and a line for %j', (args, line) => {
    const { status, stdout, stderr } = list(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
