import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readTree } from './build-in.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { sites } from './sites.ts';

const [{ out, base }] = sites;

describe('quotations', () => {
  let browser: Browser;
  let server: ServedFolder;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(out, base)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(isStyled: boolean): Promise<Page> {
    const page = await browser.newPage();
    if (!isStyled) await page.route('**/*.css', (route) => route.abort());
    await page.goto(`${server.address}sources/article-a/`);
    const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
    expect(margin === '0px').toBe(isStyled);
    return page;
  }

  test.each([
    { styles: 'with', isStyled: true },
    { styles: 'without', isStyled: false },
  ])(
    'stand between one pair of marks, $styles styles: shown, copied and read out',
    async ({ isStyled }) => {
      const page = await open(isStyled);
      const quotes = page.locator('.quote');
      expect(await quotes.count()).toBeGreaterThan(5);
      const text = (await quotes.first().innerText()).trim();
      expect(text).toMatch(/^“[^“”]+”$/);
      const drawn = await quotes.evaluateAll((elements) =>
        elements.flatMap((element) =>
          ['::before', '::after'].map((part) => getComputedStyle(element, part).content),
        ),
      );
      expect([...new Set(drawn)]).toEqual(['none']);
      const copied = await quotes.first().evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return getSelection()?.toString();
      });
      expect(copied?.trim()).toBe(text);
      expect(await quotes.first().locator('..').ariaSnapshot()).toContain(text);
    },
  );

  test('are no elements to which a browser adds marks of its own, on any page', async () => {
    const pages = [...(await readTree(out))].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const faulty = pages.filter(([, bytes]) => /<q[\s>]/.test(bytes.toString()));
    expect(faulty.map(([path]) => path)).toEqual([]);
  });
});
