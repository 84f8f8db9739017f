import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { sites } from './sites.ts';

const stories = [
  { site: sites[0], timeline: 'stories/samarkand-summit/timeline/' },
  { site: sites[1], timeline: 'stories/ferry-collision/timeline/' },
];

describe.each(stories)('the filter of $timeline', ({ site, timeline }) => {
  let browser: Browser;
  let server: ServedFolder;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(site.out, site.base)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 390, height: 840 }, ...options });
    const page = await context.newPage();
    await page.goto(server.address + path);
    return page;
  }

  const choices = (page: Page): Promise<string[]> =>
    page.locator('.timeline-filter input[id]').evaluateAll((inputs) => inputs.map(({ id }) => id));
  const shown = (page: Page): Promise<string[]> =>
    page.locator('.entry:visible').evaluateAll((entries) => entries.map(({ id }) => id));
  const marked = (page: Page, ...marks: readonly string[]): Promise<string[]> =>
    page
      .locator(`.entry${marks.map((mark) => `.${mark}`).join('')}`)
      .evaluateAll((entries) => entries.map(({ id }) => id));

  test('shows for each choice its events and no other, by styles alone', async () => {
    const page = await open(timeline, { javaScriptEnabled: false });
    await page.click('.timeline-filter summary');
    for (const choice of await choices(page)) {
      await page.check(`#${choice}`, { force: true });
      const ids = await shown(page);
      expect(ids.length, choice).toBeGreaterThan(0);
      expect(ids, choice).toEqual(await marked(page, choice));
      expect(await findFaults(page), choice).toEqual([]);
      const group = await page.locator(`#${choice}`).getAttribute('name');
      await page.check(`[name="${group}"][value=""]`, { force: true });
    }
    expect(await shown(page)).toHaveLength(await page.locator('.entry').count());
  });

  test.each([true, false])(
    'leaves no date without an event, and no event without a date, where two choices part them; with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await open(timeline, { javaScriptEnabled });
      const pairs = await findPartingPairs(page);
      expect(pairs.length).toBeGreaterThan(0);
      for (const [first, second] of pairs.slice(0, 12)) {
        await choose(page, first, second);
        const ids = await shown(page);
        expect(ids, `${first} ${second}`).toEqual(await marked(page, first, second));
        expect(await findFaults(page), `${first} ${second}`).toEqual([]);
      }
    },
  );

  test('adds choices up, says how many events are left, and keeps them over reload, way and return', async () => {
    const page = await open(timeline);
    await page.click('.timeline-filter summary');
    await page.check('#fs1', { force: true });
    await page.check('#fp1', { force: true });
    const wanted = await marked(page, 'fs1', 'fp1');
    const total = await page.locator('.entry').count();
    const check = async (): Promise<void> => {
      expect(await shown(page)).toEqual(wanted);
      expect(await page.locator('.shown').innerText()).toMatch(
        new RegExp(`^${wanted.length}\\s+of ${total} events shown`),
      );
      expect(await page.isChecked('#fp1')).toBe(true);
    };
    await check();
    const address = page.url();
    expect([...new URL(address).searchParams.keys()].sort()).toEqual(['places', 'statuses']);
    await page.reload();
    await check();
    await page.locator('.entry:visible a').first().click();
    await page.waitForURL((url) => url.pathname.includes('/events/'));
    await page.goBack();
    expect(page.url()).toBe(address);
    await check();
    await page.goto(`${address}&from=elsewhere&kinds=no-such`);
    await check();
    await page.check('[name="statuses"][value=""]', { force: true });
    expect(new URL(page.url()).search).toContain('from=elsewhere');
    expect(new URL(page.url()).search).not.toContain('statuses');
  });

  test('is worked by the keyboard alone', async () => {
    const page = await open(timeline, { javaScriptEnabled: false });
    await page.locator('.timeline-filter summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'statuses',
    );
    await page.keyboard.press('ArrowDown');
    expect(await page.isChecked('#fs1')).toBe(true);
    expect(await shown(page)).toEqual(await marked(page, 'fs1'));
    // What has the focus is seen to have it, though the button itself is hidden.
    const outline = await page
      .locator('#fs1 + span')
      .evaluate((label) => getComputedStyle(label).outlineStyle);
    expect(outline).toBe('solid');
  });

  test('a page of a timeline stays under 200 kB', async () => {
    const response = await fetch(server.address + timeline);
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(200_000);
  });
});

/** Choices of two groups between which the events of a day, month or year divide: it has some of each and none of both. */
function findPartingPairs(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('.timeline-filter input[id]')].map(({ id }) => id);
    const parts = [...document.querySelectorAll('.day, .month, .year')];
    const has = (part: Element, marks: string): boolean => part.querySelector(marks) !== null;
    return ids.flatMap((first) =>
      ids
        .filter((second) => first.slice(0, 2) < second.slice(0, 2))
        .filter((second) =>
          parts.some(
            (part) =>
              has(part, `.${first}`) &&
              has(part, `.${second}`) &&
              !has(part, `.${first}.${second}`),
          ),
        )
        .map((second): [string, string] => [first, second]),
    );
  });
}

/** Makes the two choices and no other. */
async function choose(page: Page, ...ids: readonly [string, string]): Promise<void> {
  await page.evaluate((wanted) => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.timeline-filter input')];
    for (const input of inputs) input.checked = input.value === '';
    for (const input of inputs) if (wanted.includes(input.id)) input.checked = true;
    inputs[0]?.dispatchEvent(new Event('change', { bubbles: true }));
  }, ids);
}

/** Headings without a visible event below them, and visible events without a visible date. */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isVisible = (element: Element | null): boolean => element?.checkVisibility() ?? false;
    const faults: string[] = [];
    for (const part of document.querySelectorAll('.year, .month, .day')) {
      const heading = part.querySelector(':scope > :is(h2, h3, h4)');
      const entries = [...part.querySelectorAll('.entry')].filter(isVisible);
      if (isVisible(heading) && entries.length === 0) faults.push(`empty ${heading?.textContent}`);
    }
    for (const entry of [...document.querySelectorAll('.entry')].filter(isVisible)) {
      const dates = [
        entry.closest('.day')?.querySelector('.date') ?? null,
        entry.querySelector('.when'),
      ];
      if (dates.filter(isVisible).length !== 1) faults.push(`${entry.id} has not one date`);
    }
    return faults;
  });
}
