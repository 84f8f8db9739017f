import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serving } from './serving.ts';

// The one command of the README that builds the site and serves it.
let root = '';
let site: Serving | undefined;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-start-'));
  await cp('tests/fixtures/second-story/content', join(root, 'content'), { recursive: true });
  const args = ['start', '--root', root, '--base', '/preview/pr-7/', '--port', '0'];
  site = await serving('.', process.execPath, ['src/cli/collate.ts', ...args]);
});
afterAll(async () => {
  await site?.end();
  await rm(root, { recursive: true, force: true });
});

const at = (path: string): string => new URL(path, site?.address).href;

describe('collate start', () => {
  test('serves the pages below their base path, with what they need', async () => {
    expect(site?.address).toMatch(/^http:\/\/localhost:\d+\/preview\/pr-7\/$/);
    const front = await fetch(at('./'));
    expect([front.status, front.headers.get('content-type')]).toEqual([
      200,
      'text/html;charset=utf-8',
    ]);
    const html = await front.text();
    expect(html).toContain('The Strait Ledger');
    const styles = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
    const sheet = await fetch(at(styles));
    expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'text/css']);
    expect((await fetch(at('stories/'))).status).toBe(200);
  });

  test.each(['/', '/preview/pr-7'])('leads from %s to the site', async (path) => {
    const response = await fetch(at(path), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/preview/pr-7/']);
  });

  test.each(['nothing/', '/stories/', '%2e%2e/%2e%2e/package.json', '..%2f..%2fcontent/site.yaml'])(
    'has the page of what is not there for %s',
    async (path) => {
      const response = await fetch(at(path));
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('</html>');
    },
  );
});
