import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { timelineJsFormat } from '../../src/exports/timelinejs/timelinejs-format.ts';
import { timelineWith } from '../exports/content-with.ts';
import { hostileTitles } from '../exports/hostile-text.ts';
import { launchBrowser } from './browser.ts';
import { readTree } from './build-in.ts';
import { sites } from './sites.ts';

// The library itself reads what we publish. It is served to the browser from memory, as is all else: nothing here
// may ask the network for anything.

const require = createRequire(import.meta.url);
const library = join(dirname(require.resolve('@knight-lab/timelinejs/package.json')), 'dist');
const host = 'http://timeline.test';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test.each(sites)(
  'the timelines of $name and of its stories load, with the words of its dates',
  async ({ out }) => {
    const files = [...(await readTree(out))].filter(
      ([path]) => path.endsWith('.timelinejs.json') && !path.startsWith('actors/'),
    );
    expect(files.length).toBeGreaterThan(1);
    expect(files.map(([path]) => path)).toContain('timeline.timelinejs.json');
    for (const [path, bytes] of files) {
      const data: TimelineJs = JSON.parse(bytes.toString('utf8'));
      const { errors, slides, markers, eras, alarms } = await load(data);
      expect({ path, errors, alarms }).toEqual({ path, errors: [], alarms: [] });
      expect(markers).toBe(data.events.length);
      expect(eras).toBe(data.eras.length);
      expect(
        slides
          .slice(1)
          .map(({ id, date }) => [id, date])
          .sort(),
      ).toEqual(data.events.map(({ unique_id, display_date }) => [unique_id, display_date]).sort());
    }
  },
);

test('every form of date stands where it should, and is said in our words', async () => {
  const dates = {
    ancient: '-0043-03-15',
    century: '20XX',
    choice: '[2022-09-07,2022-09-20]',
    moment: '2022-09-07T23:30:00+05:00',
    open: '../2013-05-04',
    since: '2013/..',
    year: '2013~',
  };
  const timeline = timelineWith(
    Object.fromEntries(Object.entries(dates).map(([id, when]) => [id, { when }])),
  );
  const { errors, slides } = await load(JSON.parse(timelineJsFormat.print(timeline)));
  expect(errors).toEqual([]);
  expect(slides.slice(1).map(({ id, date }) => `${id}: ${date}`)).toEqual([
    'ancient: 15 March 44 BC',
    'century: the 21st century',
    'year: about 2013',
    'since: since 2013',
    'open: until 4 May 2013',
    'choice: 7 or 20 September 2022, sources differ',
    'moment: 7 September 2022, 23:30 (UTC+05:00)',
  ]);
});

test('hostile titles are shown as they are, and nothing in them runs', async () => {
  const timeline = timelineWith(
    Object.fromEntries(
      hostileTitles.map((title, index) => [
        `title-${index}`,
        { title, summary: `${title} https://example.com/ @name`, kind: 'x' },
      ]),
    ),
  );
  const { errors, alarms, slides, links } = await load(
    JSON.parse(timelineJsFormat.print(timeline)),
  );
  expect({ errors, alarms }).toEqual({ errors: [], alarms: [] });
  expect(
    slides
      .slice(1)
      .map(({ headline }) => headline)
      .sort(),
  ).toEqual([...hostileTitles].sort());
  expect(links.filter((link) => !link.startsWith('https://bridge.example.org/'))).toEqual([]);
});

interface TimelineJs {
  readonly events: readonly { readonly unique_id: string; readonly display_date: string }[];
  readonly eras: readonly object[];
}

interface Loaded {
  /** What the library says of the data. */
  readonly errors: readonly string[];
  /** In the order of time, after the title. */
  readonly slides: readonly {
    readonly id: string;
    readonly headline: string;
    readonly date: string;
  }[];
  readonly markers: number;
  readonly eras: number;
  readonly links: readonly string[];
  /** Scripts that ran, and requests to elsewhere. */
  readonly alarms: readonly string[];
}

async function load(data: object): Promise<Loaded> {
  const page = await browser.newPage({ timezoneId: 'Pacific/Pago_Pago', reducedMotion: 'reduce' });
  const alarms: string[] = [];
  page.on('dialog', (dialog) => alarms.push(dialog.message()));
  page.on('pageerror', (error) => alarms.push(error.message));
  await serve(page, JSON.stringify(data), alarms);
  await page.goto(`${host}/`);
  await page.waitForFunction('window.isLoaded === true');
  const seen = (await page.evaluate(READ)) as Omit<Loaded, 'alarms'>;
  await page.close();
  return { ...seen, alarms };
}

async function serve(page: Page, data: string, alarms: string[]): Promise<void> {
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== host) {
      alarms.push(`asks for ${route.request().url()}`);
      return route.abort();
    }
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: HTML });
    if (pathname === '/data.json') {
      return route.fulfill({ contentType: 'application/json', body: data });
    }
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    return route.fulfill({ path: join(library, pathname) });
  });
}

const HTML = `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="/css/timeline.css">
<div id="timeline" style="width: 1000px; height: 600px"></div>
<script src="/js/timeline.js"></script>
<script>
  fetch('/data.json').then((response) => response.json()).then((data) => {
    window.timeline = new TL.Timeline('timeline', data, { font: null, script_path: '/js/' });
    window.timeline.on('loaded', () => { window.isLoaded = true; });
  });
</script>`;

/** Runs in the page. */
const READ = `({
  errors: window.timeline.config.getErrors(),
  slides: [...document.querySelectorAll('.tl-slide')].map((slide) => ({
    id: slide.id,
    headline: slide.querySelector('.tl-headline').textContent,
    date: slide.querySelector('.tl-headline-date')?.textContent ?? '',
  })),
  markers: document.querySelectorAll('.tl-timemarker').length,
  eras: document.querySelectorAll('.tl-timeera').length,
  links: [...document.querySelectorAll('.tl-text-content a')].map((link) => link.href),
})`;
