import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtures } from '../content-tree.ts';

const collate = join(import.meta.dirname, '../../src/cli/collate.ts');
let root = '';
beforeEach(() => {
  root = join(realpathSync(mkdtempSync(join(tmpdir(), 'collate-schemas-'))), 'A Site');
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(join(root, '..'), { recursive: true }));

function schemas(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [collate, 'schemas', '--root', root, ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

const names = [
  ...['actors', 'briefs', 'claims', 'events', 'places', 'site', 'sources', 'stories', 'terms'].map(
    (name) => `${name}.schema.json`,
  ),
  'collections.json',
].sort();

describe('collate schemas', () => {
  test('writes schemas, and which file each is for, where the editor looks', () => {
    expect(schemas()).toEqual({
      status: 0,
      stdout: 'Wrote 10 of 10 files in .astro/collections.\n',
      stderr: '',
    });
    const folder = join(root, '.astro/collections');
    expect(readdirSync(folder).sort()).toEqual(names);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const name of names.filter((each) => each.endsWith('.schema.json')))
      expect(new Ajv({ strict: false }).validateSchema(read(name)), name).toBe(true);
    const { collections, entries } = read('collections.json');
    const actor = readdirSync(join(root, 'content/actors'))[0] ?? '';
    const address = pathToFileURL(join(root, 'content/actors', actor)).href;
    expect(entries[decodeURIComponent(address).toLowerCase()]).toBe('actors');
    expect(new Set(Object.values(entries))).toEqual(
      new Set(readdirSync(join(root, 'content')).filter((name) => name !== 'site.yaml')),
    );
    expect(
      collections.map(({ name }: { readonly name: string }) => `${name}.schema.json`).sort(),
    ).toEqual(names.filter((name) => name !== 'collections.json' && name !== 'site.schema.json'));
  });

  test('touches only what is other than it should be', () => {
    schemas();
    expect(schemas().stdout).toBe('The schemas in .astro/collections are as they should be.\n');
    writeFileSync(join(root, 'content/terms/strike.md'), '---\nname: The strike\n---\n');
    // Those in which a term can be named, and the list of files.
    expect(schemas().stdout).toBe('Wrote 3 of 10 files in .astro/collections.\n');
    expect(readdirSync(join(root, '.astro/collections')).sort()).toEqual(names);
  });

  test('offers the entry of a file with errors, by its name', () => {
    writeFileSync(join(root, 'content/actors/half-written.md'), '---\nkind: [\n---\n');
    schemas();
    const text = readFileSync(join(root, '.astro/collections/briefs.schema.json'), 'utf8');
    expect(text).toContain('"half-written"');
  });

  test('writes them elsewhere where that is asked for', () => {
    expect(schemas('--to', 'for others').stdout).toBe('Wrote 10 of 10 files in for others.\n');
    expect(readdirSync(join(root, 'for others')).sort()).toEqual(names);
  });

  test.each([
    [
      'in the content',
      ['--to', 'content/x'],
      'Unexpected folder "content/x" inside `content/`; choose another one',
    ],
    [
      'where a file is',
      ['--to', 'content/site.yaml'],
      'Unexpected folder "content/site.yaml" inside `content/`; choose another one',
    ],
  ])('writes none %s', (_, args, line) => {
    expect(schemas(...args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
  });

  test('follows no link', () => {
    const outside = join(root, '../outside');
    mkdirSync(outside);
    symlinkSync(outside, join(root, '.astro'));
    const { status, stderr } = schemas();
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/Unexpected link ".*\.astro"; delete it\n$/),
    ]);
    expect(readdirSync(outside)).toEqual([]);
  });
});
