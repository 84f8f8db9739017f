import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../content-tree.ts';
import { runHere } from './run-program.ts';

const whole = {
  'site.yaml': readFileSync(join(fixtures, 'base/content/site.yaml'), 'utf8'),
  'stories/ferry.md': '---\ntitle: The ferry\nsummary: It runs.\n---\n',
  'briefs/ferry.md':
    '---\ntitle: It runs\nstory: ferry\npublished: 2031-03-05\nsummary: Again.\n---\n\nIt runs.\n',
};

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-check-'));
  for (const name of ['warned', 'broken']) {
    cpSync(join(fixtures, 'base/content'), join(root, name, 'content'), { recursive: true });
  }
  // A story of syntheses alone, which need no fingerprint.
  for (const [path, text] of Object.entries(whole)) {
    mkdirSync(dirname(join(root, 'whole/content', path)), { recursive: true });
    writeFileSync(join(root, 'whole/content', path), text);
  }
  const source = '---\nlabel: Unread\nkind: document\nstory: bridge-closure\n---\n';
  writeFileSync(join(root, 'warned/content/sources/unread.md'), source);
  writeFileSync(join(root, 'broken/content/sources/unread.md'), source);
  writeFileSync(join(root, 'broken/content/terms/x.md'), '---\nname: 陈 < b\n---\n\nA <b>.\n');
  mkdirSync(join(root, 'empty/content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const check = (...args: readonly string[]) => run('check', args);

const run = (name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runHere([name, ...args], { cwd: root, env });

describe('npx collate check', () => {
  test('ends with 0 where there is nothing to say', async () => {
    expect(await check('--root', 'whole')).toEqual({
      status: 0,
      stdout: 'No findings in 3 files.\n',
      stderr: '',
    });
  });

  test('ends with 0 for warnings, and with 1 for them where it is strict', async () => {
    expect(await check('--root', 'warned')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/0 errors, 2 warnings in 15 files\.\n$/),
    });
    expect((await check('--root', 'warned', '--strict')).status).toBe(1);
  });

  test('ends with 0 for hints, be it strict, unless the settings make warnings of them', async () => {
    const brief = whole['briefs/ferry.md'].replace(
      'It runs.\n',
      `It runs${' again'.repeat(50)}.\n`,
    );
    const make = (name: string, settings: string): void => {
      const files = {
        ...whole,
        'site.yaml': whole['site.yaml'] + settings,
        'briefs/ferry.md': brief,
      };
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, name, 'content', path)), { recursive: true });
        writeFileSync(join(root, name, 'content', path), text);
      }
    };
    make('hinted', '');
    make('stern', 'style: { long-sentence: warning }\n');
    expect(await check('--root', 'hinted', '--strict')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/ hint: .+0 errors, 0 warnings, 1 hint in 3 files\.\n$/s),
    });
    expect((await check('--root', 'stern')).status).toBe(0);
    expect(await check('--root', 'stern', '--strict')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/ warning: .+0 errors, 1 warning in 3 files\.\n$/s),
    });
  });

  test('prints what is found in the files that are named, and ends by that', async () => {
    const unread = join('warned', 'content/sources/unread.md');
    const { status, stdout } = await check('--root', 'warned', unread, 'warned/content/site.yaml');
    expect(status).toBe(0);
    expect(stdout).toMatch(/unrestated-source/);
    expect(stdout).not.toMatch(/missing-fingerprint/);
    expect(stdout).toMatch(/0 errors, 1 warning in 2 files\.\n$/);
    expect(await check('--root', 'broken', 'broken/content/site.yaml')).toMatchObject({
      status: 0,
      stdout: 'No findings in 1 file.\n',
    });
    expect((await check('--root', 'broken', 'broken/content/terms/x.md')).status).toBe(1);
    expect(await check('--root', 'warned', 'warned/content/source/unread.md')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Cannot find `content/source/unread.md` among the files of "warned"; did you mean `content/sources/unread.md`?\n',
    });
  });

  test('ends with 1 for errors, and prints the same on every run, with paths from here', async () => {
    const first = await check('--root', 'broken');
    expect(first.status).toBe(1);
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatchInlineSnapshot(`
      "broken/content/sources/courier.md:2:8: warning: Missing fingerprint of \`courier\`, expected one: 1 quotation and the wording of 1 brief are unchecked [missing-fingerprint]
        1 | ---
        2 | label: The Courier
          |        ^^^^^^^^^^^
        help: Make it from the text of the source: \`npx collate fingerprint ARTICLE.txt --source courier\`.

      broken/content/sources/unread.md:2:8: warning: Unexpected source \`unread\` that no brief restates [unrestated-source]
        1 | ---
        2 | label: Unread
          |        ^^^^^^
        help: Write a brief with \`restates: unread\`.

      broken/content/terms/x.md:5:3: error: Unexpected HTML \`<b>\`, expected Markdown [raw-html]
        4 |
        5 | A <b>.
          |   ^^^
        help: Write it as Markdown, or put a backslash before \`<\` to show the sign itself.

      1 error, 2 warnings in 16 files.
      "
    `);
    expect(await check('--root', 'broken')).toEqual(first);
    rmSync(join(root, 'broken/.collate'), { recursive: true });
    expect(await check('--root', 'broken')).toEqual(first);
  });

  test('prints JSON and SARIF that parse, and GitHub commands', async () => {
    const json = JSON.parse((await check('--root', 'broken', '--format', 'json')).stdout) as {
      diagnostics: { path: string; rule: string }[];
    };
    const spots = json.diagnostics.map(({ path, rule }) => [path, rule]);
    expect(spots).toEqual([
      ['broken/content/sources/courier.md', 'missing-fingerprint'],
      ['broken/content/sources/unread.md', 'unrestated-source'],
      ['broken/content/terms/x.md', 'raw-html'],
    ]);
    const sarif = JSON.parse((await check('--root', 'broken', '--format', 'sarif')).stdout) as {
      runs: { results: { ruleId: string }[] }[];
    };
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual([
      'missing-fingerprint',
      'unrestated-source',
      'raw-html',
    ]);
    const github = (await check('--root', 'broken', '--format', 'github')).stdout
      .trim()
      .split('\n');
    expect(github).toHaveLength(3);
    for (const line of github)
      expect(line).toMatch(/^::(?:error|warning) file=broken\/content\/.+::.+$/);
  });

  test.each([
    [
      'no such folder',
      ['--root', 'nowhere'],
      /^Cannot find ".*nowhere\/content"; run this in the folder that holds/,
    ],
    ['an empty folder', ['--root', 'empty'], /^Cannot find any file in `content`/],
    ['an unknown option', ['--verbose'], /--verbose/],
    ['an unknown format', ['--format', 'jsno'], /^Unknown format `jsno`; did you mean `json`\?$/m],
    [
      'no file of the project',
      ['--root', 'whole', 'content'],
      /^Cannot find `.*content` among the files/,
    ],
  ])('ends with 2 and one line for %s', async (_name, args, message) => {
    const { status, stdout, stderr } = await check(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('an option that npm takes for itself', () => {
  // What npm 10 and 11 set, seen by running them.
  test.each([
    ['check', '--strict', [], { npm_config_strict: 'true' }, 'npx collate check --strict'],
    ['check', '--root whole', ['whole'], { npm_config_root: 'true' }, 'npx collate check --root …'],
    ['check', '--root=whole', [], { npm_config_root: 'whole' }, 'npx collate check --root whole'],
    ['check', '--format json', ['json'], {}, 'npx collate check --format json'],
    ['build', '--drafts', [], { npm_config_drafts: 'true' }, 'npx collate build --drafts'],
    ['start', '--out=x', [], { npm_config_out: 'x' }, 'npx collate start --out x'],
    ['dev', '--port 80', ['80'], { npm_config_port: 'true' }, 'npx collate dev --port …'],
    ['dev', '--base=/x/', [], { npm_config_base: '/x/' }, 'npx collate dev --base /x/'],
    [
      'fingerprint',
      'a.txt --source b',
      ['a.txt', 'b'],
      { npm_config_source: 'true' },
      'npx collate fingerprint --source …',
    ],
  ])('of `%s %s` is wrong usage, with the line to write', async (name, _typed, args, env, line) => {
    const { status, stdout, stderr } = await run(name, args, { ...env, npm_lifecycle_event: name });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`npm takes options of its scripts for itself: write \`${line}\`\n`);
  });

  test('is none where it stands behind `--`, was switched off, or where another script runs', async () => {
    const script = { npm_lifecycle_event: 'check' };
    const settings = {
      npm_config_prefix: '/usr',
      npm_config_global_prefix: '/usr',
      npm_config_yes: '',
    };
    expect((await run('check', ['--root', 'whole'], { ...script, ...settings })).status).toBe(0);
    expect(
      (
        await run('check', ['--root', 'warned', '--strict'], {
          ...script,
          npm_config_strict: 'true',
        })
      ).status,
    ).toBe(1);
    expect(
      (await run('check', ['--root', 'whole'], { ...script, npm_config_strict: '' })).status,
    ).toBe(0);
    expect(
      (
        await run('check', ['--root', 'whole'], {
          npm_lifecycle_event: 'test',
          npm_config_strict: 'true',
        })
      ).status,
    ).toBe(0);
  });
});
