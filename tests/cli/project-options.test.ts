import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { applyProjectOptions } from '../../src/cli/program/project-options.ts';
import { findFreePort } from '../../src/cli/tasks/find-free-port.ts';
import { currentProject } from '../../src/disk/access/project.ts';

describe('the options of every command', () => {
  test('go into the environment, and win over what is there', () => {
    const environment: NodeJS.ProcessEnv = { CONTENT_ROOT: 'a', PORT: '1', OUT_DIR: 'kept' };
    const given = { root: 'b', base: '/x/', drafts: true, port: '8080', host: '::1' };
    expect(applyProjectOptions(given, environment)).toEqual({ port: 8080, host: '::1' });
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
    expect(applyProjectOptions({}, environment).port).toBe(port);
  });

  test.each(['abc', '99999', '65536', '-1', '80.5', '1e3', ' 80', '0x50', '４３２１'])(
    'refuse the port `%s`, from either place',
    (port) => {
      const expected = (name: string): string =>
        `Unexpected \`${name}\` of \`${port}\`, expected a number from 0 to 65535`;
      expect(() => applyProjectOptions({}, { PORT: port })).toThrow(expected('PORT'));
      expect(() => applyProjectOptions({ port }, {})).toThrow(expected('--port'));
    },
  );
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
