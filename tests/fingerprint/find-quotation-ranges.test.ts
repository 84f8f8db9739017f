import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotationRanges } from '../../src/fingerprint/find-quotation-ranges.ts';

describe('findQuotationRanges', () => {
  it.each([
    ['He said “no limits” and left.', ['no limits']],
    ['He said "no limits" and left.', ['no limits']],
    ['("no limits")', ['no limits']],
    ['Il dit « sans limites » hier.', [' sans limites ']],
    ['Er sagte „ohne Grenzen“ dazu.', ['ohne Grenzen']],
    ['Er sagte »ohne Grenzen« dazu.', ['ohne Grenzen']],
    ['Han sade ”utan gräns” då.', ['utan gräns']],
    ['他说「没有限制」。', ['没有限制']],
    ['他说“没有限制”。', ['没有限制']],
    ['قال «بلا حدود» اليوم', ['بلا حدود']],
    ['She wrote ‘Russia’s war’ twice.', ['Russia’s war']],
    ["She wrote 'no limits' twice.", ['no limits']],
    ['A “long ‘inner’ and “second” level” quote', ['long ‘inner’ and “second” level']],
    ['「外『内』外「内」外」', ['外『内』外「内」外']],
    ['“One.” “Two.”', ['One.', 'Two.']],
  ])('finds the outermost quotations of %j', (text, expected) => {
    const { quotations, unmatched } = findQuotationRanges(text);
    expect(quotations.map((range) => text.slice(range.innerStart, range.innerEnd))).toEqual(
      expected,
    );
    expect(unmatched).toEqual([]);
  });

  it.each([
    'Russia’s leaders’ meeting in the ’90s',
    "Russia's leaders' meeting in the '90s",
    'a 6" gun and a 5\'10" man',
    'צה"ל',
  ])('takes no apostrophe, inch or inner mark of %j for a quotation', (text) => {
    expect(findQuotationRanges(text)).toEqual({ quotations: [], unmatched: [] });
  });

  it.each([
    ['He said “no limits and left.', [8], []],
    ['He said no limits” and left.', [17], []],
    ['A “first one.\n\nThe “second one” here.', [2], ['second one']],
    ['Open "here and nowhere closed', [5], []],
    ['Une « phrase sans fin', [4], []],
    [`“${'word '.repeat(200)}”`, [0, 1001], []],
  ])('reports the mark without a partner in %j', (text, unmatched, quoted) => {
    const found = findQuotationRanges(text);
    expect(found.unmatched).toEqual(unmatched);
    expect(found.quotations.map((range) => text.slice(range.innerStart, range.innerEnd))).toEqual(
      quoted,
    );
  });

  it('gives ascending ranges that do not overlap, for any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      '«',
      '»',
      '「',
      '」',
      'a',
      ' ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        let last = 0;
        for (const range of findQuotationRanges(pieces.join('')).quotations) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.innerEnd).toBeGreaterThanOrEqual(range.innerStart);
          last = range.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['“', '"a ', "'a ", '« ', '「', '“‘a’ “'])(
    'finds quotations inside the text alone on 20,000 × %j',
    (mark) => {
      const text = mark.repeat(20_000);
      for (const { start, end } of findQuotationRanges(text).quotations) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});
