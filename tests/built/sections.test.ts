import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from './build-in.ts';
import { sites } from './sites.ts';

const [, { out, base }] = sites;
const warnings = Array.from({ length: 45 }, (_, index) => `${base}claims/warning-${index + 1}/`);

const longLists = [
  { entry: 'actors/night-watch/', section: 'said', link: 'All 45 statements' },
  { entry: 'actors/night-watch/', section: 'about', link: 'All 45 claims' },
  { entry: 'sources/watch-list/', section: 'alone', link: 'All 45 claims' },
  { entry: 'stories/radar-warnings/', section: 'one-source', link: 'All 45 claims' },
];

test.each(longLists)(
  'what $entry leaves out of "$section" is on a page of its own, with all the rest and the way back',
  async ({ entry, section, link }) => {
    const short = await readPage(entry);
    expect(short).toContain(`<a href="${base}${entry}${section}/">${link}</a>`);
    const whole = await readPage(`${entry}${section}/`);
    const linked = [...whole.matchAll(/<a href="([^"]*\/claims\/[^"]+)"/g)].map(([, href]) => href);
    expect(linked).toEqual(warnings);
    expect(whole).toContain(`<a href="${base}${entry}" `);
    expect(whole).toMatch(new RegExp(`rel="canonical" href="https://[^"]*/${entry}${section}/"`));
  },
);

test('no other list of that site has a page of its own, since all of them fit', async () => {
  const pages = [...(await readTree(out)).keys()].filter((path) =>
    /^(?!stories|actors)[a-z]+\/[^/]+\/(?!citation)[a-z-]+\/(?:\d+\/)?index\.html$/.test(path),
  );
  expect(pages).toEqual(['sources/watch-list/alone/index.html']);
});

async function readPage(path: string): Promise<string> {
  return readFile(join(out, path, 'index.html'), 'utf8');
}
