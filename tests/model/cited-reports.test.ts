import { describe, expect, test } from 'vitest';
import { appearedAfter, type CitableReport, citedReports } from '../../src/model/cited-reports.ts';
import type { Stance } from '../../src/model/report.ts';
import { readValue } from '../../src/values/read-value.ts';
import { edtf } from '../derive/small-model.ts';

const report = (source: string, stance: Stance, value: string | null = null): CitableReport => ({
  source,
  stance,
  ...readValue(value ?? undefined, 'figure', 'en'),
});
const all = [
  report('a', 'affirms', '12'),
  report('b', 'affirms', '14'),
  report('c', 'denies'),
  report('d', 'open'),
  report('e', 'affirms', 'twelve people'),
];
const cited = (part: string | null, restated: string | null): string =>
  citedReports(all, { part, restated })
    .map(({ source }) => source)
    .join(' ');

describe('a link to a claim cites', () => {
  test.each([
    [null, null, 'a b e'],
    ['denies', null, 'c'],
    ['open', null, 'd'],
    ['b', null, 'b'],
    ['nobody', null, ''],
    [null, 'a', 'a e'],
    // With a stance, too, the figure is that of the restated source.
    ['affirms', 'a', 'a e'],
    ['affirms', null, 'a b e'],
    ['affirms', 'c', 'a b e'],
    ['b', 'a', 'b'],
    [null, 'c', 'c'],
    [null, 'd', 'd'],
    ['denies', 'a', 'c'],
    [null, 'a-source-that-is-silent', 'a b e'],
  ])('with #%s in a brief that restates %s the reports of %j', (part, restated, expected) => {
    expect(cited(part, restated)).toBe(expected);
  });
});

test.each([
  ['2031-03-05', '2031-03-04', true],
  ['2031-03-05', '2031-03-05', false],
  ['2031-03', '2031-03-01', false],
  ['2031-04~', '2031-03-31', true],
])('a source of %s appeared after %s: %s', (published, day, expected) => {
  expect(appearedAfter(edtf(published), day)).toBe(expected);
  expect(appearedAfter(null, day)).toBe(false);
});

test('in a brief whose source has both an accuser and a denier, a link without a stance cites those that affirm', () => {
  const reports = [...all, report('c', 'affirms', '12')];
  const cited = (part: string | null) =>
    citedReports(reports, { part, restated: 'c' }).map(({ source }) => source);
  expect(cited(null)).toEqual(['a', 'e', 'c']);
  expect(cited('denies')).toEqual(['c']);
});

test('a second voice in the restated source that gives no figure does not open the link to every figure', () => {
  const reports = [...all, report('f', 'affirms', '12'), report('f', 'affirms')];
  const cited = citedReports(reports, { part: null, restated: 'f' });
  expect(cited.map(({ source }) => source)).toEqual(['a', 'e', 'f']);
  expect(citedReports(reports, { part: null, restated: 'b' }).map(({ source }) => source)).toEqual([
    'b',
  ]);
});

test('where no report affirms a claim, a link in a synthesis cites those that leave it open', () => {
  const contested = all.filter(({ stance }) => stance !== 'affirms');
  const reports = citedReports(contested, { part: null, restated: null });
  expect(reports.map(({ source }) => source)).toEqual(['d']);
});
