import { beforeAll, describe, expect, test } from 'vitest';
import { readTree } from './build-in.ts';
import { sites } from './sites.ts';

const [, few, many] = sites;
const compare = 'stories/ferry-collision/compare/';

describe('the page of two sources', () => {
  let pages: ReadonlyMap<string, string>;
  let pagesOfMany: ReadonlyMap<string, string>;

  beforeAll(async () => {
    [pages, pagesOfMany] = await Promise.all([readPages(few.out), readPages(many.out)]);
  });

  test('is one for every two, in the order of the story', () => {
    expect(pairsOf(pages)).toEqual([
      'evening-ledger/crew-letter',
      'harbour-gazette/crew-letter',
      'harbour-gazette/evening-ledger',
      'harbour-gazette/ministry-statement',
      'ministry-statement/crew-letter',
      'ministry-statement/evening-ledger',
    ]);
  });

  test('shows origins, figures, names of things, and what one or both leave out', () => {
    const shown = textOf(pages.get(`${compare}harbour-gazette/ministry-statement/index.html`));
    for (const words of [
      'They report different stances 7 claims',
      'Taken together: 1 origin, Ministry of Transport .',
      'Gives 4 November 2029 as dated by the editors',
      'Dozens of people were injured. Harbour Gazette 41 ( Ministry of Transport ) Ministry statement 39',
      'Only in Harbour Gazette',
      'The crews will stop work in mid-November.',
      '— Silent',
      'Both are silent on 2 more claims in this story.',
      '“collision” (not counted) , “disaster” (not counted) Ministry statement “incident”',
    ]) {
      expect(shown).toContain(words);
    }
    expect(shown).not.toMatch(/undefined|null|\[object/);
  });

  test('what a voice leaves open rests on nobody’s word', () => {
    const page = textOf(pages.get(`${compare}harbour-gazette/ministry-statement/index.html`));
    const [, row = ''] =
      /The ferry carried more people than it may\.(.*?)The passengers/.exec(page) ?? [];
    expect(row).toContain('Left open by: 陈美玲');
    expect(row).not.toContain('Taken together');
  });

  test('is reached from a table of all pairs, whose numbers say how many claims both report', () => {
    const page = pages.get(`${compare}index.html`) ?? '';
    const [, href, label, shared] =
      /<a href="([^"]*harbour-gazette\/ministry-statement\/)" aria-label="([^"]*)"[^>]*>\s*(\d+)\s*<\/a>/.exec(
        page,
      ) ?? [];
    expect([href, label, shared]).toEqual([
      `${few.base}${compare}harbour-gazette/ministry-statement/`,
      'Harbour Gazette and Ministry statement, side by side, 12 claims in both',
      '12',
    ]);
  });

  test('of very many sources is one for those that share claims, reached from each source', () => {
    expect(pairsOf(pagesOfMany)).toEqual(pairsOf(pages));
    const page = textOf(pagesOfMany.get(`${compare}index.html`));
    expect(page).toContain(
      'Each source is compared with the 12 others that share most claims with it',
    );
    const source = textOf(pagesOfMany.get('sources/harbour-gazette/index.html'));
    expect(source).toContain('Side by side with Evening Ledger 13 claims in both');
  });
});

async function readPages(out: string): Promise<ReadonlyMap<string, string>> {
  const tree = await readTree(out);
  return new Map([...tree].map(([path, bytes]) => [path, bytes.toString()]));
}

/** The pairs that have a page, as their addresses name them. */
function pairsOf(pages: ReadonlyMap<string, string>): string[] {
  const pair = new RegExp(`^${compare}((?!wording|sources)[a-z-]+/[a-z-]+)/index\\.html$`);
  return [...pages.keys()].flatMap((path) => pair.exec(path)?.[1] ?? []).sort();
}

function textOf(page: string | undefined): string {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(page ?? '') ?? [];
  return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}
