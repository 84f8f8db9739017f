import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readTree } from './build-in.ts';
import { isSampled } from './sampled-pages.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { sites } from './sites.ts';

const views = [
  // What is too wide is so on a phone, so that is where every page is opened.
  {
    name: 'a phone in light',
    viewport: { width: 360, height: 780 },
    colorScheme: 'light',
    every: true,
  },
  {
    name: 'a desktop in dark',
    viewport: { width: 1280, height: 900 },
    colorScheme: 'dark',
    every: false,
  },
] as const;

describe.each(sites)('$name', ({ out, base, part }) => {
  let browser: Browser;
  let server: ServedFolder;
  let paths: string[] = [];
  /** The pages that lead on to another, which a browser does not stay on. */
  let moved: string[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(out, base)]);
    const pages = [...(await readTree(out))].filter(
      ([path]) => path.startsWith(part) && path.endsWith('index.html'),
    );
    const leadsOn = Map.groupBy(pages, ([, html]) => html.includes('http-equiv="refresh"'));
    const pathsOf = (leads: boolean): string[] =>
      (leadsOn.get(leads) ?? []).map(([path]) => path.replace(/index\.html$/, ''));
    paths = pathsOf(false);
    moved = pathsOf(true);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(views)(
    'has no axe finding, no sideways scrolling and no console message on $name',
    async ({ viewport, colorScheme, every }) => {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const faults: string[] = [];
      let at = '';
      page.on('console', (message) => faults.push(`${at}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`${at}: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.address))
          faults.push(`${at}: asks for ${request.url()}`);
      });
      for (const path of every ? paths : paths.filter((one) => isSampled(one, paths))) {
        at = `/${path}`;
        await page.goto(server.address + path);
        // The element itself does not come over from the browser, only what it is asked for.
        const [scrolled, shown] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        if (scrolled > shown) faults.push(`${at}: ${scrolled} px wide on ${shown} px`);
        if (!isSampled(path, paths)) continue;
        // No page has a frame, so no second page is needed to put its results together.
        const axe = new AxeBuilder({ page })
          .setLegacyMode()
          .options({ resultTypes: ['violations'] });
        const { violations } = await axe.analyze();
        faults.push(
          ...violations.map(({ id, nodes }) => `${at}: ${id} at ${nodes[0]?.html.slice(0, 160)}`),
        );
      }
      await context.close();
      expect(faults.slice(0, 20)).toEqual([]);
    },
  );

  test('leads on from every address of before', async () => {
    const page = await browser.newPage();
    for (const path of moved) {
      await page.goto(server.address + path);
      await page.waitForURL((url) => !url.pathname.endsWith(`/${path}`));
      const at = page.url().slice(server.address.length);
      expect([path, paths.includes(at)]).toEqual([path, true]);
    }
    await page.close();
  });

  test('gives each claim of a comparison the width of a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    const comparison = paths.find((path) => path.endsWith('/compare/')) ?? '';
    await page.goto(server.address + comparison);
    const widths = await page
      .locator('.matrix .row th, article.row .claim')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    await page.close();
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThan(300);
  });

  test('brings a keyboard past the navigation with its first link', async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    await page.close();
    expect(inMain).toBe(true);
  });
});
