import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { sites } from './sites.ts';

const [real] = sites;
const comparison = 'stories/samarkand-summit/compare/';

describe('the comparison of a real story', () => {
  let browser: Browser;
  let server: ServedFolder;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(real.out, real.base)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path: string, options: { readonly javaScriptEnabled?: boolean } = {}) {
    const context = await browser.newContext({ viewport: { width: 390, height: 840 }, ...options });
    const page = await context.newPage();
    await page.goto(server.address + path);
    return page;
  }

  async function textOf(page: Page, selector: string): Promise<string> {
    return (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ');
  }

  test('shows the claim that an address leads to, whatever the choices in it', async () => {
    const page = await open(`${comparison}?differs=1#claim_troops-sent`);
    const row = page.locator('#claim_troops-sent');
    expect(await row.isVisible()).toBe(true);
    await expect
      .poll(() => row.evaluate((e) => e.getBoundingClientRect().top), { timeout: 10_000 })
      .toBeLessThan(840);
    expect(new URL(page.url()).search).toBe('');
  });

  test('says on a phone, without scrolling sideways, what a reader comes for', async () => {
    const page = await open(comparison, { javaScriptEnabled: false });
    const tooWide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(tooWide).toBe(0);
    await page
      .locator('.matrix .row', { hasText: 'Xi and Putin will meet' })
      .locator('th a')
      .click();
    const meeting = await textOf(page, '#claim_leaders-will-meet');
    expect(meeting).toContain('2 sources, 1 origin: Andrey Denisov.');
    expect(meeting.match(/Affirmed by: Andrey Denisov, through: Tass/g)).toHaveLength(2);
    await page.goto(server.address + comparison);
    await page.locator('#claim_kazakhstan-visit th a').click();
    await page.waitForURL(/#claim_kazakhstan-visit$/);
    const visit = await textOf(page, '#claim_kazakhstan-visit');
    expect(visit).toContain('Sources differ');
    expect(visit).toMatch(
      /Article A.*Affirmed in the source’s own voice.*Article B.*Affirmed by: Russian media.*Left open in the source’s own voice/,
    );
    const [silent] = await page.locator('.silent-sources').allInnerTexts();
    expect(silent).toMatch(/^Silent: Article [AB]\.$/);
    await page.goto(server.address + comparison);
    await page
      .locator('#s_overview')
      .locator('..')
      .locator('a[href*="#s_exclusives"]')
      .first()
      .click();
    expect(await page.locator('#s_exclusives').isVisible()).toBe(true);
    await page.goto(`${server.address}${comparison}wording/`);
    const names = await page.locator('#s_wording').locator('..').innerText();
    expect(names).toMatch(/“special military operation” ×1, attributed to: Russia/);
    expect(names).toMatch(/“Russian invasion of Ukraine” ×\d/);
  });

  test('goes on to what the sources share, dispute, say alone and call things', async () => {
    const page = await open(comparison, { javaScriptEnabled: false });
    const overview = await page.locator('#s_overview').locator('..').innerText();
    expect(overview).toMatch(/Xi and Putin will meet.*\s+2 sources, 1 origin: Andrey Denisov/);
    expect(overview).toMatch(
      /Kazakhstan before the summit[\s\S]*Article A\s+Affirmed\s+Article B\s+Affirmed\s+\(Russian media\)\s+Article B\s+Left open/,
    );
    expect(overview).toMatch(/Article B \d+ claims/);
    expect(overview).toContain('“special military operation”');
  });

  test('opens with the marks of each voice, each of which leads to its cell', async () => {
    const page = await open(comparison, { javaScriptEnabled: false });
    const top = await page.locator('#s_matrix').evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeLessThan(840);
    const row = page.locator('.matrix .row', {
      hasText: 'to visit Kazakhstan before the summit in',
    });
    expect(await row.locator('.mark').allTextContents()).toEqual([
      'Affirmed by: Article A',
      'Affirmed by: Russian media',
      'Left open by: Article B',
    ]);
    expect(await row.locator('th .visually-hidden').allTextContents()).toEqual(['Sources differ']);
    await row.locator('.mark').last().click();
    expect(new URL(page.url()).hash).toBe('#cell_kazakhstan-visit_article-b');
    const cell = page.locator('#cell_kazakhstan-visit_article-b');
    await expect
      .poll(() => cell.evaluate((e) => e.getBoundingClientRect().top), { timeout: 10_000 })
      .toBeLessThan(840);
  });

  test.each([390, 1280])('is a table for screen readers at %i px', async (width) => {
    const page = await open(comparison);
    await page.setViewportSize({ width, height: 840 });
    const snapshot = await page.locator('.matrix').ariaSnapshot();
    expect(snapshot).toMatch(/table "\d+ claims and 2 sources: /);
    expect(snapshot).toMatch(/columnheader "Article A/);
    expect(snapshot).toMatch(
      /rowheader "[^"]*Kazakhstan[^"]*Sources differ"[\s\S]*?cell "Affirmed by: Article A"[\s\S]*?cell "Affirmed by: Russian media Left open by: Article B"/,
    );
  });

  test.each(['', '2/'])('narrows its claims by CSS alone: page %j', async (path) => {
    const page = await open(comparison + path, { javaScriptEnabled: false });
    const all = await page.locator('.row').count();
    await page.click('.claim-filter summary');
    await page.check('#fdiffers', { force: true });
    const differing = await page.locator('.row:visible').count();
    expect(differing).toBe(await page.locator('.row.differs').count());
    expect(differing).toBeLessThan(all);
    await page.check('#ft1', { force: true });
    expect(await page.locator('.by-topic:visible').count()).toBeLessThanOrEqual(1);
  });

  test.each(['', '2/'])(
    'leaves no topic without a claim, whichever filters are set together by CSS alone: page %j',
    async (path) => {
      const page = await open(comparison + path, { javaScriptEnabled: false });
      const boxes = page.locator('.claim-filter input[type=checkbox]');
      const filters = await boxes.evaluateAll((found) => found.map(({ id }) => id.slice(1)));
      expect(filters).toEqual(['differs', 'one-source', 'one-origin']);
      const every = filters.reduce<string[][]>(
        (sets, filter) => [...sets, ...sets.map((set) => [...set, filter])],
        [[]],
      );
      for (const set of every.filter(({ length }) => length > 1)) {
        await page.reload();
        await page.click('.claim-filter summary');
        for (const filter of set) await page.check(`#f${filter}`, { force: true });
        const claims = page.locator('.row:visible');
        expect(await claims.count()).toBe(
          await page.locator(`.row${set.map((filter) => `.${filter}`).join('')}`).count(),
        );
        expect(await page.locator('.by-topic:visible').count()).toBe(
          await page.locator('.by-topic', { has: claims }).count(),
        );
      }
    },
  );

  test('keeps the choice in its address, and takes it from there', async () => {
    const page = await open(comparison);
    await page.click('.claim-filter summary');
    await page.check('#fone-source', { force: true });
    expect(new URL(page.url()).search).toBe('?one-source=1');
    const shown = await textOf(page, '.shown');
    await page.goto(`${server.address}${comparison}?one-source=1&nonsense=2`);
    expect(await page.isChecked('#fone-source')).toBe(true);
    expect(await textOf(page, '.shown')).toBe(shown);
  });

  test('has an address for every claim and every cell, to which the matrix leads', async () => {
    const page = await open(comparison);
    const linked = await page
      .locator('.matrix a[href*="#c"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const found: string[] = [];
    for (const path of ['', '2/', '3/', '4/']) {
      await page.goto(server.address + comparison + path);
      found.push(
        ...(await page
          .locator('article.row, article.row .cell')
          .evaluateAll((parts) => parts.map(({ id }) => new URL(`#${id}`, location.href).href))),
      );
    }
    expect(found.length).toBeGreaterThan(100);
    expect([...new Set(linked)].sort()).toEqual(found.sort());
  });

  test('no page of a comparison, a source or a claim is over 200 kB', async () => {
    const paths = ['', '2/', 'wording/', 'article-a/article-b/'].map((path) => comparison + path);
    for (const path of [...paths, 'sources/article-a/', 'claims/leaders-will-meet/']) {
      const response = await fetch(server.address + path);
      expect(response.status, path).toBe(200);
      expect((await response.arrayBuffer()).byteLength, path).toBeLessThan(200_000);
    }
  });
});
