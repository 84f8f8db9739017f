import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateFile } from '../../src/file/validate-file.ts';
import { collectDrafts } from '../../src/story/drafts/collect-drafts.ts';
import { filesOf, frozenStory } from '../content-tree.ts';
import { type Knowledge, type Measures, measure, quotesOf } from './measure.ts';

/**
 * The documents that the story restates are not ours to publish, so they are not in the repository: they are in a folder beside the
 * checkout, or in the one that this variable names. Where they are not, nothing can be measured.
 */
const folder =
  process.env['COLLATE_DOCUMENTS'] ?? join(import.meta.dirname, '../../../shared/seeds');
const isThere = existsSync(folder);

const set = collectDrafts(filesOf(frozenStory).map(validateFile));
const sources = ['article-a', 'article-b'];

describe.skipIf(!isThere)(
  `drafts of the documents in ${isThere ? 'their folder' : 'no folder'}`,
  () => {
    const others = isThere ? measureAll('claims of the other sources') : {};
    const all = isThere ? measureAll('all claims, reports of the other sources') : {};

    test.each([
      ['quotations in marks with their paragraph, recall', 0.95],
      ['passages with their paragraph, recall', 0.95],
      ['speakers, recall', 0.85],
      ['speakers of quotations in marks', 0.85],
      ['claims, among the first three', 0.8],
    ])('reach what is aimed at: %s', (name, aim) => {
      expect(shareOf(others, name)).toBeGreaterThanOrEqual(aim);
      expect(shareOf(all, name)).toBeGreaterThanOrEqual(aim);
    });

    test('are as good as docs/drafting.md says', () => {
      const page = readFileSync(join(import.meta.dirname, '../../docs/drafting.md'), 'utf8');
      const rows = [...page.matchAll(/^\| ([^|]+?) \| (\d+ of \d+) \| (\d+ of \d+) \|$/gmu)];
      const printed = rows.map(([, name, first, second]) => `${name}: ${first}, ${second}`);
      const measured = Object.keys(all).map(
        (name) => `${name}: ${wordShare(others, name)}, ${wordShare(all, name)}`,
      );
      expect(printed).toEqual(measured);
    });
  },
);

test.skipIf(isThere)(
  'the documents are in no folder here, so the quality of drafts is not measured',
  () => {
    expect(existsSync(folder)).toBe(false);
  },
);

/** The measures of both documents together. */
function measureAll(knowledge: Knowledge): Measures {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const sums = new Map<string, { found: number; of: number }>();
  for (const source of sources) {
    const { measures } = measure(set, source, documentOf(source, texts), knowledge);
    for (const [name, { found, of }] of Object.entries(measures)) {
      const sum = sums.get(name) ?? { found: 0, of: 0 };
      sums.set(name, { found: sum.found + found, of: sum.of + of });
    }
  }
  return Object.fromEntries(sums);
}

/** The document of a source: the one that holds its quotes. */
function documentOf(source: string, texts: readonly string[]): string {
  const quotes = quotesOf(set, source);
  const count = (text: string): number => quotes.filter((quote) => text.includes(quote)).length;
  const [best] = [...texts].sort((a, b) => count(b) - count(a));
  if (best === undefined || count(best) < quotes.length / 2)
    throw new Error(`no document in ${folder} has the quotes of ${source}`);
  return best;
}

function shareOf(measures: Measures, name: string): number {
  const { found, of } = measures[name] ?? { found: 0, of: 1 };
  return found / of;
}

function wordShare(measures: Measures, name: string): string {
  const { found, of } = measures[name] ?? { found: 0, of: 0 };
  return `${found} of ${of}`;
}
