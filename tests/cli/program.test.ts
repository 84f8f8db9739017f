import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const collate = join(import.meta.dirname, '../../src/cli/collate.ts');
const commands = ['init', 'dev', 'check', 'list', 'fingerprint', 'schemas', 'build', 'start'];

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [collate, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status, stdout, stderr };
}

describe('collate', () => {
  test.each([[['--help']], [['help']]])('lists its commands on %j', (args) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stderr]).toEqual([0, '']);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test('says its version', () => {
    expect(run(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test.each([
    [[], 'Expected a command; `collate --help` lists them'],
    [['chekc'], 'Unknown command `chekc`; did you mean `check`?'],
    [['--frob'], 'Unknown option `--frob`; `collate --help` says what there is'],
  ])('ends with 2 and a line for %j', (args, line) => {
    expect(run(args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
  });
});

describe.each(commands)('collate %s', (command) => {
  const needed = { fingerprint: ['article.txt', '--source', 'x'], list: ['claims'] }[command] ?? [];

  test('lists its options, those of every command among them', () => {
    const { status, stdout, stderr } = run([command, '--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const text of [
      ...['--root <dir>', '--out <dir>', '--base <path>', '--port <n>', '--host <name>'],
      ...['--help', 'CACHE_DIR', 'Exit code: '],
    ])
      expect(stdout).toContain(text);
  });

  test('refuses an empty variable', () => {
    for (const name of ['CONTENT_ROOT', 'OUT_DIR', 'BASE_PATH', 'CACHE_DIR']) {
      const { status, stdout, stderr } = run([command, ...needed], { [name]: '' });
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
  ])('ends with 2 and a line for %j', (args, line) => {
    const { status, stdout, stderr } = run([command, ...needed, ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
