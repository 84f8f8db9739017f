import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../src/exports/citations/citation-formats.ts';
import { timelineFormats } from '../../src/exports/timeline-formats.ts';

describe.each([
  ['a timeline', timelineFormats],
  ['a citation', citationFormats],
])('the formats of %s', (_, formats) => {
  test.each(['extension', 'name'] as const)('each have an %s of their own', (field) => {
    const values = formats.map((format) => format[field]);
    expect(values.length).toBeGreaterThan(2);
    expect(new Set(values).size).toBe(values.length);
  });
});

test('a format that leaves events out says how many, and why', () => {
  const reasons = timelineFormats.flatMap(({ leftOut }) => leftOut ?? []);
  expect(reasons.map(({ words }) => [words(1), words(2000)])).toEqual([
    [
      '1 event of this timeline is left out: its date, if any, has no first day that a calendar can show.',
      '2,000 events of this timeline are left out: their date, if any, has no first day that a calendar can show.',
    ],
    [
      '1 event of this timeline is left out: its date is open at both ends, or missing.',
      '2,000 events of this timeline are left out: their date is open at both ends, or missing.',
    ],
  ]);
});
