import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFreePort } from '../../src/cli/find-free-port.ts';
import { readSiteOptions, type SiteOptionName } from '../../src/cli/site-options.ts';
import { currentProject } from '../../src/disk/access/project.ts';

const project = join(import.meta.dirname, '../..');
const all: readonly SiteOptionName[] = ['root', 'out', 'base', 'drafts', 'port', 'host'];

describe('the options of dev, start and build', () => {
  test('go into the environment, and win over what is there', () => {
    const environment: NodeJS.ProcessEnv = { CONTENT_ROOT: 'a', PORT: '1', OUT_DIR: 'kept' };
    const args = ['--root', 'b', '--base=/x/', '--drafts', '--port', '8080', '--host', '::1'];
    expect(readSiteOptions(args, all, environment)).toEqual({
      help: false,
      port: 8080,
      host: '::1',
    });
    expect(environment).toEqual({
      CONTENT_ROOT: 'b',
      OUT_DIR: 'kept',
      BASE_PATH: '/x/',
      SHOW_DRAFTS: '1',
      PORT: '8080',
    });
  });

  test.each([
    [{}, 4321],
    [{ PORT: '8080' }, 8080],
    [{ PORT: '0' }, 0],
    [{ PORT: '65535' }, 65_535],
  ])('take the port from %j', (environment, port) => {
    expect(readSiteOptions([], all, environment).port).toBe(port);
  });

  test.each(['abc', '99999', '65536', '-1', '80.5', '1e3', ' 80', '0x50', '４３２１'])(
    'refuse the port `%s`, from either place',
    (port) => {
      const expected = (name: string): string =>
        `Unexpected \`${name}\` of \`${port}\`, expected a number from 0 to 65535`;
      expect(() => readSiteOptions([], all, { PORT: port })).toThrow(expected('PORT'));
      expect(() => readSiteOptions([`--port=${port}`], all, {})).toThrow(expected('--port'));
    },
  );

  test.each(['root', 'out', 'base', 'port', 'host'])('refuse an empty `--%s`', (name) => {
    expect(() => readSiteOptions([`--${name}=`], all, {})).toThrow(
      `Unexpected empty \`--${name}\`, expected a value after it`,
    );
  });
});

describe.each(['dev', 'start', 'build'])('src/cli/%s.ts', (command) => {
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, [join(project, `src/cli/${command}.ts`), ...args], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', ...env },
    });

  test('lists its options', () => {
    const { status, stdout, stderr } = run(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const text of ['--root DIR', '--base PATH', 'CACHE_DIR', '--help'])
      expect(stdout).toContain(text);
    expect(stdout.includes('--out DIR')).toBe(command !== 'dev');
    expect(stdout.includes('--port N')).toBe(command !== 'build');
  });

  test('refuses an empty variable', () => {
    for (const name of ['CONTENT_ROOT', 'OUT_DIR', 'BASE_PATH', 'CACHE_DIR']) {
      const { status, stdout, stderr } = run([], { [name]: '' });
      expect([name, status, stdout]).toEqual([name, 2, '']);
      expect(stderr).toBe(`Empty ${name}, expected a value\n`);
    }
  });

  test('ends with 2 and a line for wrong usage', () => {
    for (const args of [['--frob'], ['--root'], ['word'], ['--base='], ['--base', '--frob']]) {
      const { status, stdout, stderr } = run(args);
      expect([args, status, stdout]).toEqual([args, 2, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

test.each(['yes', 'true', ' 1'])('SHOW_DRAFTS of `%s` is wrong usage', (value) => {
  expect(() => currentProject({ SHOW_DRAFTS: value })).toThrow(
    `Unexpected SHOW_DRAFTS of ${JSON.stringify(value)}, expected \`1\` or \`0\``,
  );
});

test.each([
  ['1', true],
  ['0', false],
  ['', false],
] as const)('SHOW_DRAFTS of `%s` is understood', (value, drafts) => {
  expect(currentProject({ SHOW_DRAFTS: value }).drafts).toBe(drafts);
});

test('the content folder is no project, which is named', () => {
  expect(() => currentProject({ CONTENT_ROOT: 'tests/fixtures/base/content' })).toThrow(
    /^Unexpected content folder .*: write `--root "tests\/fixtures\/base"`$/,
  );
});

describe('a port in use', () => {
  test('is passed over, also where somebody has it on all addresses', async () => {
    for (const host of ['localhost', '0.0.0.0']) {
      const server = createServer();
      const port = await new Promise<number>((resolve) => {
        server.listen({ port: 0, host }, () => {
          const address = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : 0);
        });
      });
      expect(await findFreePort(port)).toBeGreaterThan(port);
      await new Promise((resolve) => server.close(resolve));
    }
    expect(await findFreePort(0)).toBe(0);
  });

  test.each(['192.0.2.1', 'nowhere.invalid'])('is none where `%s` is not ours', async (host) => {
    await expect(findFreePort(4321, host)).rejects.toThrow(`Cannot serve on \`${host}\``);
  });
});
