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

  test.each([true, false])(
    'says that no event fits where none does, and is set back by its button; with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await open(timeline, { javaScriptEnabled });
      const pair = await findEmptyPair(page);
      await page.click('.timeline-filter summary');
      for (const choice of pair) await page.check(`#${choice}`, { force: true });
      expect(await shown(page)).toEqual([]);
      const total = await page.locator('.entry').count();
      if (javaScriptEnabled) {
        expect((await page.locator('.shown').innerText()).trim()).toBe(
          'No event on this page matches all the choices.',
        );
        expect(await page.locator('.shown-below').isVisible()).toBe(false);
      } else {
        expect(await page.locator('.shown-below').isVisible()).toBe(true);
        expect(await readAloud(page)).toContain(`0 of ${total} events shown`);
      }
      await page.click('.timeline-filter [type="reset"]');
      expect(await shown(page)).toHaveLength(total);
      expect(await page.locator('.shown-below').isVisible()).toBe(false);
      expect(await page.locator('.shown').isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe('');
    },
  );

  test.each([true, false])(
    'hides no event to which a mark of the picture leads; with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await open(timeline, { javaScriptEnabled });
      await page.click('.timeline-filter summary');
      const { choice, event } = await findHiddenLink(page);
      await page.check(`#${choice}`, { force: true });
      expect(await shown(page)).not.toContain(event);
      // A mark may be thin, and the labels of others near.
      await page.locator(`.drawings a[href="#${event}"]:visible`).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === `#${event}`);
      expect(await shown(page)).toContain(event);
      // Browsers do not scroll to what the address itself has made visible.
      if (javaScriptEnabled) await expect.poll(() => isInView(page, event)).toBe(true);
      expect(await page.isChecked(`#${choice}`)).toBe(!javaScriptEnabled);
    },
  );

  test('hides no event that the address names', async () => {
    const page = await open(timeline);
    const { choice, event } = await findHiddenLink(page);
    const value = await page.locator(`#${choice}`).getAttribute('value');
    const group = await page.locator(`#${choice}`).getAttribute('name');
    const narrowed = `${timeline}?${group}=${value}`;
    const other = await open(`${narrowed}#${event}`);
    expect(await shown(other)).toHaveLength(await other.locator('.entry').count());
    await expect.poll(() => isInView(other, event)).toBe(true);
    expect(new URL(other.url()).search).toBe('');
    await page.goto(server.address + narrowed);
    expect(await shown(page)).not.toContain(event);
    await page.evaluate((id) => location.assign(`#${id}`), event);
    await expect.poll(() => shown(page)).toContain(event);
  });

  test('is not on paper, nor what leads elsewhere; what is left of the events is counted there', async () => {
    const page = await open(timeline);
    await page.click('.timeline-filter summary');
    await page.check('#fs1', { force: true });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.timeline-filter').isVisible()).toBe(false);
    expect(await page.locator('.shown-below').isVisible()).toBe(true);
    expect(await page.locator('.picture-key.on-screen, div.on-screen').count()).toBe(2);
    expect(await page.locator('.on-screen:visible').count()).toBe(0);
    const text = await page.locator('main').innerText();
    expect(text).not.toContain('Each mark links');
    expect(text).not.toContain('Downloads');
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
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
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

/** Two choices that no event has both of. */
async function findEmptyPair(page: Page): Promise<readonly string[]> {
  const pair = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('.timeline-filter input[id]')].map(({ id }) => id);
    return ids
      .flatMap((first) => ids.map((second) => [first, second]))
      .find(
        ([first = '', second = '']) =>
          first.slice(0, 2) < second.slice(0, 2) &&
          document.querySelector(`.entry.${first}.${second}`) === null,
      );
  });
  if (pair === undefined) throw new Error('Every two choices have an event.');
  return pair;
}

/** A choice, and an event that it hides, to which a mark of the picture leads. */
async function findHiddenLink(page: Page): Promise<{ choice: string; event: string }> {
  const found = await page.evaluate(() => {
    const marks = [...document.querySelectorAll('.drawings a[href^="#event"]')].filter((mark) =>
      mark.checkVisibility(),
    );
    return [...document.querySelectorAll('.timeline-filter input[id]')]
      .flatMap(({ id }) =>
        marks.map((mark) => ({
          choice: id,
          event: (mark.getAttribute('href') ?? '').slice(1),
        })),
      )
      .find(
        ({ choice, event }) => document.getElementById(event)?.classList.contains(choice) === false,
      );
  });
  if (found === undefined) throw new Error('No choice hides an event of the picture.');
  return found;
}

function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((own) => {
    const box = document.getElementById(own)?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  }, id);
}

/** The words of a page as assistive technology gets them, which has those that styles add. */
async function readAloud(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value ?? '').trim())
    .join(' ')
    .replace(/\s+/g, ' ');
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
