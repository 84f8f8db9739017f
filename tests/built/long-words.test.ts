import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readTree } from './build-in.ts';
import { isSampled } from './sampled-pages.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { longWords } from './sites.ts';

const { out, base } = longWords;

let browser: Browser;
let server: ServedFolder;
let paths: string[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(out, base)]);
  const all = [...(await readTree(out)).keys()]
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/index\.html$/, ''));
  paths = all.filter((path) => isSampled(path, all));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each([
  { name: 'the smallest phone', width: 320, media: 'screen' },
  { name: 'a phone', width: 390, media: 'screen' },
  { name: 'a desktop', width: 1280, media: 'screen' },
  // A4 between its margins.
  { name: 'paper', width: 680, media: 'print' },
] as const)(
  'no text is cut off, wider than what it is in, or over another in a picture on $name',
  async ({ width, media }) => {
    expect(paths.length).toBeGreaterThan(20);
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.emulateMedia({ media });
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(server.address + path);
      faults.push(...(await findFaults(page)).map((fault) => `/${path}: ${fault}`));
    }
    await page.close();
    expect(faults.slice(0, 20)).toEqual([]);
  },
);

function findFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isAside = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        // What scrolls by itself, and what only a screen reader meets.
        if (style.overflowX === 'auto' || style.clipPath.startsWith('inset(50%')) return true;
      }
      return false;
    };
    const said = (element: Element): string =>
      `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const wide = [...document.querySelectorAll<HTMLElement>('body, body *:not(svg, svg *)')].filter(
      (element) => {
        const { display } = getComputedStyle(element);
        const isBox = display !== 'inline' && display !== 'none' && element.clientWidth > 0;
        return isBox && element.scrollWidth > element.clientWidth + 1 && !isAside(element);
      },
    );
    const pictures = [...document.querySelectorAll('svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        text,
        box: text.getBoundingClientRect(),
      }));
      if (frame.width === 0) return [];
      // The rim around the letters may lie over the edge.
      const outside = texts.filter(
        ({ box }) =>
          box.left < frame.left - 4 ||
          box.right > frame.right + 4 ||
          box.top < frame.top - 4 ||
          box.bottom > frame.bottom + 4,
      );
      const covered = texts.filter(({ box }, index) =>
        texts.slice(0, index).some((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return across > 3 && down > 6;
        }),
      );
      return [
        ...outside.map(({ text }) => `outside its picture: ${said(text)}`),
        ...covered.map(({ text }) => `over another text: ${said(text)}`),
      ];
    });
    return [...wide.map((element) => `too wide: ${said(element)}`), ...pictures];
  });
}
