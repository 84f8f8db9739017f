import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { fakeGitHub } from './fake-github.ts';
import { runIn } from './run-in.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

// The forms on a site itself, for a repository on GitHub.
let root = '';
let browser: Browser | undefined;
let site: ServedFolder | undefined;
const admin = (options: string) =>
  runIn('.', `"${process.execPath}" src/cli/collate.ts admin ${options} --root "${root}"`);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-admin-'));
  await cp('tests/fixtures/second-story/content', join(root, 'content'), { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(root, { recursive: true, force: true });
});

describe('the forms for a repository', () => {
  test.each([
    [
      '--config desk',
      'Unexpected `--config` of `desk`, expected a repository such as `owner/name`',
    ],
    ['--config desk/harbour --branch "a b"', 'Unexpected `--branch` of `a b`'],
    ['--host 0.0.0.0', 'they are for this machine alone'],
  ])('are refused with a line and 2 for %s', async (options, line) => {
    const { code, output } = await admin(options);
    expect([code, output]).toEqual([2, expect.stringContaining(line)]);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  test('make a pull request in which nothing but the change is', async () => {
    const written = await admin('--config desk/harbour --branch trunk');
    expect(written.code, written.output).toBe(0);
    // Again, as when ids have changed.
    expect((await admin('--config desk/harbour --branch trunk')).code).toBe(0);
    browser = await launchBrowser();
    site = await serveFolder(join(root, 'public'), '/harbour/');
    const page = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const github = await fakeGitHub(page, root);
    await page.goto(`${site.address}admin/`);
    await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
    await page.getByRole('textbox').fill('a-token');
    await page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await page.getByRole('navigation').or(page.getByText('Settings of the site')).first().waitFor();
    const path = 'content/briefs/ferry-collision/ledger-doubts.md';
    await page.goto(
      `${site.address}admin/#/collections/briefs/entries/ferry-collision/ledger-doubts`,
    );
    const title = page.locator('[data-key-path=title] input[type=text]');
    await title.fill('The Ledger: doubts');
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await expect.poll(() => github.pullRequests.length).toBe(1);
    const [commit] = github.commits;
    const text = await readFile(join(root, path), 'utf8');
    expect(commit?.files).toEqual({
      [path]: text.replace(/^title: .*$/m, 'title: "The Ledger: doubts"'),
    });
    expect(github.branches).toEqual([`refs/heads/${commit?.branch}`]);
    expect(github.pullRequests).toMatchObject([
      { head: commit?.branch, base: 'trunk', draft: true },
    ]);
    const own = new URL(site.address).host;
    expect([...hosts].filter((host) => host !== '').sort()).toEqual(
      [own, 'api.github.com', 'www.githubstatus.com'].sort(),
    );
  });
});
