import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere as run } from './run-program.ts';

const commands = [
  ...['init', 'dev', 'check', 'list', 'new', 'draft', 'rename', 'retire', 'fingerprint'],
  ...['schemas', 'admin', 'build', 'start'],
];

/** What a command has to be given. */
const needs: Readonly<Record<string, readonly string[]>> = {
  fingerprint: ['article.txt', '--source', 'x'],
  list: ['claims'],
  new: ['actor'],
  draft: ['article.txt', '--story', 'x'],
  rename: ['actor', 'x', 'y'],
  retire: ['actor', 'x', '--reason', 'It was wrong.'],
};

test('a process of its own ends with the code, and without a stack', () => {
  const collate = join(import.meta.dirname, '../../src/cli/collate.ts');
  const { status, stderr } = spawnSync(process.execPath, [collate, 'chekc'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'Unknown command `chekc`; did you mean `check`?\n']);
});

describe('collate', async () => {
  test.each([[['--help']], [['help']]])('lists its commands on %j', async (args) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stderr]).toEqual([0, '']);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test('says its version', async () => {
    expect(await run(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test.each([
    [[], 'Expected a command; `collate --help` lists them'],
    [['chekc'], 'Unknown command `chekc`; did you mean `check`?'],
    [['--frob'], 'Unknown option `--frob`; `collate --help` says what there is'],
  ])('ends with 2 and a line for %j', async (args, line) => {
    expect(await run(args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
  });
});

describe.each(commands)('collate %s', (command) => {
  const needed = needs[command] ?? [];

  test('lists its options, those of every command among them', async () => {
    const { status, stdout, stderr } = await run([command, '--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const text of [
      ...['--root <dir>', '--out <dir>', '--base <path>', '--port <n>', '--host <name>'],
      ...['--help', 'CACHE_DIR', 'Exit code: '],
    ])
      expect(stdout).toContain(text);
  });

  test('refuses an empty variable', async () => {
    for (const name of ['CONTENT_ROOT', 'OUT_DIR', 'BASE_PATH', 'CACHE_DIR']) {
      const { status, stdout, stderr } = await run([command, ...needed], { env: { [name]: '' } });
      expect([name, status, stdout]).toEqual([name, 2, '']);
      expect(stderr).toBe(`Empty ${name}, expected a value\n`);
    }
  });

  test.each([
    [['--frob'], 'Unknown option `--frob`'],
    [['--root'], 'Option `--root <dir>` argument missing'],
    [['word', 'word'], command === 'check' ? 'Cannot find `word`' : 'Too many arguments'],
    [['--base='], 'Unexpected empty `--base`, expected a value after it'],
    [['--base', '--frob'], 'Unexpected `--frob` after `--base`, expected a value'],
    [['--prot', '80'], 'Unknown option `--prot`; did you mean `--port`?'],
    [['--port', '99999'], 'Unexpected `--port` of `99999`, expected a number from 0 to 65535'],
  ])('ends with 2 and a line for %j', async (args, line) => {
    const { status, stdout, stderr } = await run([command, ...needed, ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
