import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildIn } from './build-in.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { writeNineSources } from './write-nine-sources.ts';

const root = '.scratch/nine-content';
const out = '.scratch/nine';
const comparison = 'stories/march/compare/';

let browser: Browser;
let server: ServedFolder;

beforeAll(async () => {
  await writeNineSources(root);
  const { code, output } = await buildIn({ root, out, cache: `${out}-cache` });
  if (code !== 0) throw new Error(output);
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(out, '/')]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  await page.goto(server.address + comparison);
  return page;
}

test('no page of nine sources and fifty-five claims is higher than 12,000 px on a phone, or scrolls sideways', async () => {
  const page = await open(390);
  const claims: string[] = [];
  const total = Number(/of (\d+)/.exec(await page.locator('.pager').innerText())?.[1]);
  for (let number = 1; number <= total; number += 1) {
    await page.goto(server.address + comparison + (number === 1 ? '' : `${number}/`));
    const { height, tooWide } = await page.evaluate(() => {
      const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
      return { height: scrollHeight, tooWide: scrollWidth - clientWidth };
    });
    expect(height, `page ${number}`).toBeLessThan(12_000);
    expect(tooWide, `page ${number}`).toBe(0);
    claims.push(
      ...(await page.locator('article.row').evaluateAll((all) => all.map(({ id }) => id))),
    );
  }
  expect(new Set(claims).size).toBe(55);
});

test.each([320, 390, 1280])(
  'one matrix has all claims and sources at %i px, each mark in its column',
  async (width) => {
    const page = await open(width);
    expect(await page.locator('.matrix .row').count()).toBe(55);
    const faults = await page.evaluate(() => {
      const heads = [...document.querySelectorAll('.matrix thead th')].slice(1);
      const boxes = heads.map((head) => head.getBoundingClientRect());
      return [...document.querySelectorAll('.matrix .row')].flatMap((row) =>
        [...row.querySelectorAll('td')].flatMap((cell, index) => {
          const { left, width } = cell.getBoundingClientRect();
          const head = boxes[index];
          const isBelow = head !== undefined && Math.abs(head.left - left) < 2;
          return isBelow && width >= 24 && left + width <= innerWidth ? [] : [row.id];
        }),
      );
    });
    expect(faults).toEqual([]);
    const claim = page.locator('.matrix .row th').first();
    const cell = page.locator('.matrix .row td').first();
    const [above, below] = [await claim.boundingBox(), await cell.boundingBox()];
    // On a phone the sentence is above its marks, else beside them.
    expect((above?.y ?? 0) < (below?.y ?? 0)).toBe(width < 768);
  },
);

test('pairs are a table that fits a phone', async () => {
  const page = await open(390);
  const frame = page.locator('#s_pairs').locator('..').locator('section');
  expect(await frame.locator('td a').count()).toBe(36);
  expect(await frame.evaluate((e) => e.scrollWidth - e.clientWidth)).toBe(0);
});
