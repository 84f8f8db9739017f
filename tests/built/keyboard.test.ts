import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { sites } from './sites.ts';

const [real, , many] = sites;

describe('the keyboard', () => {
  let browser: Browser;
  const servers: ServedFolder[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    for (const server of servers) await server.close();
  });

  async function open({ out, base }: (typeof sites)[number], path: string): Promise<Page> {
    const server = await serveFolder(out, base);
    servers.push(server);
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.goto(server.address + path);
    return page;
  }

  test('reaches a table that is wider than the page, and scrolls it', async () => {
    const page = await open(many, 'stories/ferry-collision/compare/');
    await page.setViewportSize({ width: 800, height: 900 });
    const frame = page.locator('section.matrix-frame');
    await page.locator('.claim-filter summary').focus();
    await page.keyboard.press('Tab');
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await frame.getAttribute('aria-label')).toContain('sources');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(60);
  });

  test.each([
    { site: many, path: 'stories/ferry-collision/compare/' },
    { site: real, path: 'stories/samarkand-summit/compare/' },
    { site: real, path: 'stories/samarkand-summit/compare/article-a/article-b/' },
  ])(
    'leads to nothing that the sticky heads of a table hide, there and back: $path',
    async ({ site, path }) => {
      const page = await open(site, path);
      await page.locator(':is(.matrix, .comparison) tbody a').first().focus();
      const hidden: string[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let press = 0; press < 60; press += 1) {
          await page.keyboard.press(key);
          hidden.push(...(await page.evaluate(whatHidesFocus)));
        }
      }
      expect(hidden).toEqual([]);
    },
  );

  test('works the filter of the comparison', async () => {
    const page = await open(real, 'stories/samarkand-summit/compare/');
    await page.locator('.claim-filter summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.isChecked('#ft1')).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.isChecked('#fdiffers')).toBe(true);
    for (const row of ['tr.row', 'article.row']) {
      expect(await page.locator(`${row}:visible`).count()).toBe(
        await page.locator(`.t1 ${row}.differs`).count(),
      );
    }
  });
});

/** Runs in the page: names what has the focus and stands under something else. */
function whatHidesFocus(): string[] {
  const focused = document.activeElement;
  const box = focused?.getClientRects()[0];
  if (focused === null || box === undefined) return ['nothing has the focus'];
  const top = document.elementFromPoint(
    box.x + Math.min(box.width / 2, 20),
    box.y + box.height / 2,
  );
  const isSeen = top !== null && (focused.contains(top) || top.contains(focused));
  return isSeen ? [] : [focused.outerHTML];
}
