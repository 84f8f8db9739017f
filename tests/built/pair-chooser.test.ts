import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { sites } from './sites.ts';

const [, few, many] = sites;
const compare = 'stories/ferry-collision/compare/';
const chooser = `${compare}pair/`;
const pair = '?a=harbour-gazette&b=ministry-statement';

describe('two sources of a story of many', () => {
  let browser: Browser;
  let server: ServedFolder;
  let served: ServedFolder;

  beforeAll(async () => {
    [browser, server, served] = await Promise.all([
      launchBrowser(),
      serveFolder(many.out, many.base),
      serveFolder(few.out, few.base),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([server.close(), served.close()]);
  });

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 390, height: 840 }, ...options });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  /** Opens the page that puts sources together, and waits until it has. */
  async function openPair(search: string): Promise<Page> {
    const page = await open(server.address + chooser + search);
    await page.locator('#pair_view table').first().waitFor();
    return page;
  }

  test.each([
    ['harbour-gazette', 'ministry-statement'],
    ['ministry-statement', 'harbour-gazette'],
    ['evening-ledger', 'harbour-gazette'],
    ['crew-letter', 'evening-ledger'],
  ])('says of %s and %s, element by element, what the page of a pair says', async (a, b) => {
    const built = await open(`${served.address}${compare}${a}/${b}/`, { javaScriptEnabled: false });
    const made = await openPair(`?a=${a}&b=${b}`);
    const wanted = await built.locator('main > .sections').innerHTML();
    expect(wanted.length).toBeGreaterThan(3000);
    expect(await made.locator('#pair_view').innerHTML()).toBe(wanted);
    expect(await made.title()).toBe(await built.title());
  });

  test('goes by its address: chosen, swapped, back and forward', async () => {
    const page = await openPair('');
    await page.selectOption('[name="a"]', 'evening-ledger');
    await page.selectOption('[name="b"]', 'ministry-statement');
    await page.click('#pair [type="submit"]');
    const label = page.locator('#pair_view[aria-label^="Evening Ledger and"]');
    await label.waitFor();
    expect(new URL(page.url()).search).toBe('?a=evening-ledger&b=ministry-statement');
    // A keyboard goes on in what was asked for.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pair_view');
    await page.click('#pair [type="button"]');
    await page.locator('#pair_view[aria-label$="and Evening Ledger, side by side"]').waitFor();
    expect(new URL(page.url()).search).toBe('?a=ministry-statement&b=evening-ledger');
    await page.goBack();
    await label.waitFor();
    expect(await page.inputValue('[name="b"]')).toBe('ministry-statement');
    await page.goBack();
    await page.waitForFunction(() => !document.title.startsWith('Evening Ledger'));
    expect(new URL(page.url()).search).toBe('');
    await page.goForward();
    await label.waitFor();
  });

  test('follows a link to one of its claims, and stays as it is when a reader takes one', async () => {
    const start = await openPair(pair);
    const id = await start.locator('#pair_view tr[id]').last().getAttribute('id');
    const page = await openPair(`${pair}#${id}`);
    await page.waitForFunction((anchor) => document.querySelector(':target')?.id === anchor, id);
    const top = () =>
      page.locator(`[id="${id}"]`).evaluate((row) => row.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(840);
    const table = await page.locator('#pair_view table').first().elementHandle();
    await page.locator('#pair_view tr[id] .permalink').first().focus();
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/b=ministry-statement#claim_/);
    await page.goBack();
    await page.waitForFunction((anchor) => location.hash === `#${anchor}`, id);
    expect(await table?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('tells a screen reader what came of a choice', async () => {
    const page = await openPair(pair);
    expect(await page.locator('[role="status"]').innerText()).toMatch(
      /^\d+ claims? in both, \d+ only in the first, \d+ only in the second\.$/,
    );
    await page.goto(`${server.address}${chooser}?a=crew-letter&b=crew-letter`);
    expect(await page.locator('[role="status"]').innerText()).toBe('Choose two different sources.');
    await page.goto(`${server.address}${chooser}?a=crew-letter&b=nobody`);
    expect(await page.locator('[role="status"]').innerText()).toContain(
      'a source that this story does not have',
    );
  });

  test('says so where the data cannot be had, and tries again', async () => {
    const page = await open('about:blank');
    await page.route('**/compare/data/**', (route) => route.abort());
    await page.goto(server.address + chooser + pair);
    await page.getByText('could not be fetched').waitFor();
    expect(await page.locator('#pair_view').innerHTML()).toBe('');
    expect(await page.locator('#s_sources').isVisible()).toBe(true);
    await page.unroute('**/compare/data/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#pair_view table').first().waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
  });

  test('without JavaScript leads to the comparison and to every source', async () => {
    const page = await open(server.address + chooser, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain('for which it needs JavaScript');
    expect(await page.locator('#pair').isVisible()).toBe(false);
    expect(await page.locator('.single a[href*="/sources/"]').count()).toBe(14);
    await page.getByRole('link', { name: 'All sources of the story' }).click();
    expect(await page.locator('tr.row').count()).toBeGreaterThan(5);
  });

  test('prints the two sources and not the choice', async () => {
    const page = await openPair(pair);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#pair').isVisible()).toBe(false);
    expect(await page.locator('#s_sources').isVisible()).toBe(false);
    expect(await page.locator('#s_both').isVisible()).toBe(true);
  });
});
