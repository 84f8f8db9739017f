import { expect, test } from 'vitest';
import { makeCorpus } from '../../bench/make-corpus.ts';
import { linkCorpus } from './link-corpus.ts';

test('the same count and seed give the same bytes', () => {
  expect([...makeCorpus(60, 7)]).toEqual([...makeCorpus(60, 7)]);
});

test('another seed gives other texts', () => {
  expect([...makeCorpus(10, 1)]).not.toEqual([...makeCorpus(10, 2)]);
});

test.each([1, 30, 51])('%i briefs check without a finding and all become entries', (count) => {
  const { briefs, stories } = linkCorpus(makeCorpus(count));
  expect(briefs.size).toBe(count);
  expect(stories.size).toBe(Math.ceil(count / 50));
});

test('one brief in ten is a synthesis, the others carry six to ten reports', () => {
  const briefs = [...linkCorpus(makeCorpus(30)).briefs.values()];
  const syntheses = briefs.filter(({ restates }) => restates === null);
  expect(syntheses.length).toBe(3);
  for (const { restates, reports } of briefs) {
    if (restates === null) continue;
    expect(reports.length).toBeGreaterThanOrEqual(6);
    expect(reports.length).toBeLessThanOrEqual(10);
  }
});

test('sources are restated by several briefs, and briefs link and name actors', () => {
  const { sources, briefs } = linkCorpus(makeCorpus(30));
  for (const { briefs: restating } of sources.values()) expect(restating.length).toBeGreaterThan(1);
  for (const { mentions, claimLinks } of briefs.values()) {
    expect(mentions.length).toBeGreaterThan(3);
    expect(claimLinks.length).toBeGreaterThan(5);
  }
});

test('a body has about 335 words', () => {
  const lengths = [...linkCorpus(makeCorpus(30)).briefs.values()].map(
    ({ body }) =>
      body.blocks
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/).length,
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(320);
  expect(mean).toBeLessThan(370);
});
