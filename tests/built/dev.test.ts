import { spawnSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixtures } from '../content-tree.ts';
import { launchBrowser } from './browser.ts';
import { type Answer, type DevServer, startDev } from './dev-server.ts';

const base = '/preview/pr-7/';
const brief = 'content/briefs/courier-on-the-bridge.md';
const briefPage = `${base}briefs/courier-on-the-bridge/`;
const findingsPage = `${base}_findings/`;

let dev: DevServer;
let browser: Browser;
let atStart: { readonly front: Answer; readonly findings: Answer };

beforeAll(async () => {
  dev = await startDev(join(fixtures, 'base'), ['--base', '/preview/pr-7'], async (root) => {
    // Its own reading, the very first one, finds an error.
    await writeFile(join(root, 'content/places/old-bridge.md'), '');
  });
  atStart = { front: await dev.get(base), findings: await dev.get(findingsPage) };
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await dev?.remove();
});
beforeEach(async () => {
  await dev.restore();
  await dev.until(findingsPage, ({ html }) => html.includes('No findings in 14 files'));
});

test('content that is broken from the first is shown as findings, until it is whole', async () => {
  expect(atStart.front.status).toBe(503);
  expect(atStart.findings.status).toBe(200);
  for (const { html } of [atStart.front, atStart.findings]) {
    expect(html).toContain('content/places/old-bridge.md');
    expect(html).toContain('<code>front-matter-fence</code>');
  }
  const front = await dev.until(base, ({ status }) => status === 200);
  expect(front.html).toContain('A crack closes the bridge');
  expect(front.html).not.toContain('findings-bar');
});

describe('an error in a brief', () => {
  let before = 0;
  beforeEach(async () => {
    before = dev.output().length;
    const text = await dev.read(brief);
    await dev.write(brief, text.replace('published: 2031-03-05', 'published: 2031-02-31 <xmp>'));
    await dev.until(base, hasBar);
  });

  test('leaves every page as it was, with a bar that leads to it', async () => {
    for (const path of ['', 'briefs/', 'actors/ana-lind/', 'stories/bridge-closure/compare/']) {
      const { status, html } = await dev.get(`${base}${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(textOf(html, 'aside')).toBe('1 error The site is shown as it was before. Show it');
      expect(html).toContain(`<a href="${findingsPage}">`);
    }
    expect((await dev.get(`${base}nowhere/`)).status).toBe(404);
  });

  test('is shown on the page of the brief, and on that of all findings, as text', async () => {
    for (const path of [briefPage, findingsPage]) {
      const { status, html } = await dev.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(html).toContain('<code dir="auto">2031-02-31 &lt;xmp&gt;</code>');
      expect(html).toContain('4 | published: 2031-02-31 &lt;xmp&gt;');
      expect(html).toContain('Line 4, column 12 · <code>invalid-date</code>');
      expect(html).not.toContain('<xmp>');
    }
    expect(textOf((await dev.get(briefPage)).html, 'section')).toMatch(
      /^1 error in content\/briefs/,
    );
  });

  test('is printed once, without a stack, and no more when another file is saved', async () => {
    await dev.write('content/notes.txt~', '');
    await dev.write(
      'content/places/old-bridge.md',
      `${await dev.read('content/places/old-bridge.md')}\n`,
    );
    await dev.write('content/terms/empty.md', '');
    await dev.until(base, ({ html }) => html.includes('2 errors'));
    const lines = dev.output().slice(before).split('\n');
    expect(lines.filter((line) => line.includes('[invalid-date]'))).toHaveLength(2);
    expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([]);
  });

  test('takes nothing away when a check and a cleaning of the cache come beside it', async () => {
    spawnSync(process.execPath, ['src/cli/collate.ts', 'check', '--root', dev.root]);
    await rm(join(dev.root, '.collate'), { recursive: true });
    for (const path of ['events/inspection/', 'claims/crack-found/', 'timeline/']) {
      expect([path, (await dev.get(`${base}${path}`)).status]).toEqual([path, 200]);
    }
  });
});

test('an empty file is a finding like any other', async () => {
  await dev.write(brief, '');
  const { status, html } = await dev.until(briefPage, hasBar);
  expect(status).toBe(200);
  expect(html).toContain('A crack closes the bridge');
  expect(html).toContain('<code>front-matter-fence</code>');
});

test('a warning has a quiet bar', async () => {
  const text = await dev.read('content/sources/courier.md');
  await dev.write('content/sources/unread.md', text.replace(/^label:.*/m, 'label: Unread'));
  const { html } = await dev.until(`${base}sources/unread/`, ({ status }) => status === 200);
  expect(html).toContain('class="findings-bar findings-quiet"');
  expect(html).toContain('<code>unrestated-source</code>');
});

test('a new file gets a page, a renamed one another, a removed one none', async () => {
  await dev.write(
    'content/places/quay/new-pier.md',
    '---\nname: New Pier\nlatitude: 1\nlongitude: 2\n---\n',
  );
  const { html } = await dev.until(`${base}places/new-pier/`, ({ status }) => status === 200);
  expect(html).toContain('New Pier');
  await rename(join(dev.root, 'content/places/quay'), join(dev.root, 'content/places/pier'));
  await rename(
    join(dev.root, 'content/places/pier/new-pier.md'),
    join(dev.root, 'content/places/old-pier.md'),
  );
  await dev.until(`${base}places/old-pier/`, ({ status }) => status === 200);
  await dev.until(`${base}places/new-pier/`, ({ status }) => status === 404);
  await rm(join(dev.root, 'content/places/old-pier.md'));
  await dev.until(`${base}places/old-pier/`, ({ status }) => status === 404);
});

test('a new file that is broken, or comes while another is, says so at its address', async () => {
  await dev.write(
    'content/places/new-pier.md',
    '---\nname: New Pier\nlatitude: 100\nlongitude: 2\n---\n',
  );
  const broken = await dev.until(`${base}places/new-pier/`, ({ html }) =>
    html.includes('new-pier.md'),
  );
  expect(broken.status).toBe(404);
  expect(broken.html).toContain('<code>invalid-value</code>');
  await dev.write(
    'content/places/far-pier.md',
    '---\nname: Far Pier\nlatitude: 1\nlongitude: 2\n---\n',
  );
  const whole = await dev.until(`${base}places/far-pier/`, ({ html }) =>
    html.includes('far-pier.md'),
  );
  expect(whole.status).toBe(404);
  expect(whole.html).toContain('is fine, but elsewhere there are errors');
});

test('a draft is shown, and called one', async () => {
  const path = 'content/briefs/what-is-known.md';
  await dev.write(path, (await dev.read(path)).replace('---\n', '---\nstatus: draft\n'));
  await dev.write(
    'content/places/new-pier.md',
    '---\nstatus: draft\nname: New Pier\nlatitude: 1\nlongitude: 2\n---\n',
  );
  for (const page of ['briefs/what-is-known/', 'places/new-pier/']) {
    const { html } = await dev.until(`${base}${page}`, (answer) => answer.html.includes('Draft.'));
    expect(html).toContain('not published yet');
  }
});

test('the settings of the site and the fingerprints are watched', async () => {
  const settings = await dev.read('content/site.yaml');
  await dev.write('content/site.yaml', settings.replace(/^title:.*/m, 'title: Another name'));
  await dev.until(base, ({ html }) => html.includes('Another name'));
  await dev.write('fingerprints/courier.json', '{}');
  const { html } = await dev.until(`${base}sources/courier/`, hasBar);
  expect(html).toContain('<code>damaged-fingerprint</code>');
});

test('content that is taken away and put back is watched as before', async () => {
  const [here, away] = [join(dev.root, 'content'), join(dev.root, 'away')];
  await rename(here, away);
  const { html } = await dev.until(findingsPage, (answer) =>
    answer.html.includes('cannot be read'),
  );
  expect(html).toContain('run this in the folder that holds');
  expect((await dev.get(base)).status).toBe(200);
  await rename(away, here);
  await dev.until(findingsPage, (answer) => answer.html.includes('No findings'));
  const settings = await dev.read('content/site.yaml');
  await dev.write('content/site.yaml', settings.replace(/^title:.*/m, 'title: Back again'));
  await dev.until(base, (answer) => answer.html.includes('Back again'));
  await dev.write('content/terms/empty.md', '');
  await dev.until(base, hasBar);
});

describe('an open page', () => {
  let page: Page;
  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(0);
  });

  test('gets the bar and loses it by itself', async () => {
    const connected = page.waitForEvent('console', (message) => /connected/.test(message.text()));
    await page.goto(`${new URL(dev.address).origin}${briefPage}`);
    await connected;
    const text = await dev.read(brief);
    await dev.write(brief, '');
    await page.locator('.findings-bar').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.locator('.findings-bar a').click();
    await page.getByText('Line 1, column 1').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.goBack();
    // As editors with a copy beside save.
    await dev.write(`${brief}.tmp`, text);
    await dev.write('content/briefs/4913', '');
    await rm(join(dev.root, 'content/briefs/4913'));
    await rename(join(dev.root, `${brief}.tmp`), join(dev.root, brief));
    await page.locator('.findings-bar').waitFor({ state: 'detached' });
  });

  test('is loaded anew a few times for a burst of saves', async () => {
    await page.goto(`${new URL(dev.address).origin}${base}places/pier-199/`);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    for (const number of numbers) {
      const text = `---\nname: Pier ${number}\nlatitude: 1\nlongitude: 2\n---\n`;
      await dev.write(`content/places/pier-${number}.md`, text);
    }
    await page.getByRole('heading', { name: 'Pier 199' }).waitFor();
    expect(loads).toBeLessThan(6);
  });
});

test('Ctrl-C ends it', async () => {
  expect(await dev.interrupt()).toBe(0);
});

function hasBar({ html }: Answer): boolean {
  return html.includes('<aside class="findings-bar');
}

/** The text of the first element of a name. */
function textOf(html: string, name: string): string {
  const inner = new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 's').exec(html)?.[1] ?? '';
  return inner
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
