import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, removeCopy } from './project-copy.ts';
import { type RunResult, runIn } from './run-in.ts';
import { serving } from './serving.ts';

// A site of one’s own: a folder with content in it and this program as a package, and nothing else of this repository.
let folder = '';
// The Node that runs this; the package brings none.
const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
const run = (command: string): Promise<RunResult> => runIn(folder, command, { PATH: path });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collate-own-'));
  const project = await copyProject();
  try {
    const packed = await runIn(project, `npm pack --pack-destination "${folder}"`);
    expect(packed.code, packed.output).toBe(0);
    const written = await readFile(join(project, 'package.json'), 'utf8');
    expect(written).toBe(await readFile('package.json', 'utf8'));
    expect(await readdir(project)).not.toContain('lib');
  } finally {
    await removeCopy(project);
  }
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const installed = await run(
    `npm install --omit=dev --no-audit --no-fund --prefer-offline "./${tarball}"`,
  );
  expect(installed.code, installed.output).toBe(0);
  await cp('tests/fixtures/second-story/content', join(folder, 'content'), { recursive: true });
  await mkdir(join(folder, 'fingerprints'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('makes, checks and builds a new site', async () => {
    const made = await run(
      'npx collate init new --title T --description D. --language en --publisher P --contact a@b.example --address https://b.example',
    );
    expect(made.code, made.output).toBe(0);
    const isThere = new Set(await readdir(join(folder, 'new'), { recursive: true }));
    const template = await readdir('src/cli/template', { recursive: true, withFileTypes: true });
    const names = template.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(names).toContain('gitignore');
    for (const name of names)
      expect(
        [...isThere].some((path) => basename(path).replace(/^\./, '') === name),
        name,
      ).toBe(true);
    for (const command of ['check', 'build']) {
      const { code, output } = await run(`npx collate ${command} --root new`);
      expect(code, output).toBe(0);
    }
    expect(await readFile(join(folder, 'new/dist/index.html'), 'utf8')).toContain('</html>');
  });

  test('checks and builds the content of a folder of its own, to the pages that this repository makes of it', async () => {
    expect((await run('npx collate check')).output).toMatch(/^0 errors, \d+ warnings in 40 files/m);
    const built = await run('npx collate build');
    expect(built.code, built.output).toBe(0);
    // Names of assets have digests of the places of files in them.
    const pageOf = (html: string): string =>
      html.replaceAll(/_astro\/[\w.@-]+|sha256-[\w+/=]+|\/preview\/pr-7(?=\/)/g, '');
    for (const page of ['index.html', '404.html', 'stories/index.html']) {
      const [own, ours] = await Promise.all([
        readFile(join(folder, 'dist', page), 'utf8'),
        readFile(join('.scratch/second', page), 'utf8'),
      ]);
      expect(pageOf(own).length).toBeGreaterThan(1000);
      expect(pageOf(own)).toBe(pageOf(ours));
    }
  });

  test('has forms for who installs the CMS, and says how', async () => {
    const without = await run('npx collate admin --port 0');
    expect(without.code).toBe(2);
    expect(without.output.trim()).toMatch(
      /^The forms need a package [^\n]*: `npm install --save-dev --save-exact @sveltia\/cms@[\d.]+`$/,
    );
    // As that line would, without a registry.
    await symlink(resolve('node_modules/@sveltia'), join(folder, 'node_modules/@sveltia'));
    const bin = join(folder, 'node_modules/.bin/collate');
    const site = await serving(folder, bin, ['admin', '--port', '0'], { PATH: path });
    try {
      expect(await (await fetch(new URL('page.js', site.address))).text()).toContain(
        'file-as-opened',
      );
      const data = await (await fetch(new URL('data.json', site.address))).text();
      expect(data).toContain('content/briefs/ferry-collision/');
    } finally {
      await site.end();
    }
  });

  test.each(['dev', 'start'])('serves it with %s', async (command) => {
    const bin = join(folder, 'node_modules/.bin/collate');
    const site = await serving(folder, bin, [command, '--port', '0'], { PATH: path });
    try {
      for (const address of ['./', 'stories/', 'about/']) {
        const response = await fetch(new URL(address, site.address));
        expect([address, response.status]).toEqual([address, 200]);
        expect(await response.text()).toContain('The Strait Ledger');
      }
    } finally {
      await site.end();
    }
  });

  test('says in a line which Node it needs, to an older one', async () => {
    const bin = await readFile('bin/collate.mjs', 'utf8');
    await writeFile(join(folder, 'newer.mjs'), bin.replace('oldest = 24', 'oldest = 1000'));
    const { code, output } = await run('node newer.mjs');
    expect(code).toBe(2);
    expect(output).toMatch(/^Unexpected Node [\d.]+, expected 1000 or later: install one, .*\n$/);
  });
});
