import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrderAfter } from '../../src/collections/in-order-after.ts';
import { type EdtfDate, earliestDay, latestDay } from '../../src/model/edtf-date.ts';
import { inDateOrder } from '../../src/model/in-date-order.ts';
import { momentOf } from '../../src/model/moment-of.ts';
import { edtf } from '../derive/small-model.ts';

function order(texts: readonly string[], by?: 'first' | 'last'): readonly string[] {
  return inDateOrder(texts.map(edtf), (date) => date, by).map(({ text }) => text);
}

test.each<readonly [string, readonly string[]]>([
  ['days and their hours', ['2031-03-01T20:00Z', '2031-03-01', '2031-03', '2031-03-02']],
  [
    'hours on two days at once, by their moment',
    ['2031-03-01', '2031-03-02T01:00+08:00', '2031-03-01T22:00-05:00', '2031-03-02'],
  ],
  [
    'what is late in the west after what is early in the east, and after the day that was over by then',
    [
      '2031-03-01T03:00-08:00',
      '2031-03-01',
      '2031-03-02T06:00+11:00',
      '2031-03-01T20:00-08:00',
      '2031-03-02T21:00-08:00',
      '2031-03-02',
    ],
  ],
])('%s', (_name, texts) => {
  expect(order(texts.toReversed())).toEqual(texts);
});

test('by their last days, months stand behind the days in them', () => {
  expect(order(['2031-03', '2031-03-30', '2031-03-31', '2031-04-01'], 'last')).toEqual([
    '2031-03-30',
    '2031-03',
    '2031-03-31',
    '2031-04-01',
  ]);
});

const two = (max: number, min = 0) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));
const day = two(4, 1).map((number) => `2031-03-${number}`);
const time = fc
  .tuple(day, two(23), fc.constantFrom('-08:00', '-05:00', 'Z', '+01:00', '+05:30', '+11:00'))
  .map(([on, hour, offset]) => `${on}T${hour}:00${offset}`);
const dates = fc.oneof(
  time,
  day,
  fc.constantFrom('2031-03', '../2031-03-02', '2031-03-02/2031-03-03', '2031'),
);

test('times go by their moments, days by themselves, and nothing depends on the order given', () => {
  fc.assert(
    fc.property(fc.uniqueArray(dates, { maxLength: 12 }), (texts) => {
      const sorted = inDateOrder(texts.map(edtf), (date) => date);
      const isBefore = (a: EdtfDate, b: EdtfDate): boolean => {
        const [first, second] = [momentOf(a), momentOf(b)];
        if (first !== null && second !== null) return first < second;
        const [last, next] = [latestDay(a), earliestDay(b)];
        return last !== null && next !== null && last < next;
      };
      for (const [place, date] of sorted.entries())
        for (const later of sorted.slice(place + 1)) expect(isBefore(later, date)).toBe(false);
      const moments = (given: readonly EdtfDate[]) => given.map((date) => momentOf(date) ?? date);
      const again = inDateOrder(texts.toReversed().map(edtf), (date) => date);
      expect(moments(again)).toEqual(moments(sorted));
    }),
    { numRuns: 500 },
  );
});

test('what must come first is put first, and nothing is lost in a circle', () => {
  const links = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
  fc.assert(
    fc.property(links, (pairs) => {
      const items = Array.from({ length: 10 }, (_, item) => item);
      const sorted = inOrderAfter(items, (item) =>
        pairs.filter(([later]) => later === item).map(([, first]) => first),
      );
      expect(sorted.toSorted((a, b) => a - b)).toEqual(items);
      // From the younger to the older leads no circle.
      const down = pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
      const straight = inOrderAfter(items, (item) =>
        down.filter(([later, first]) => later === item && first !== item).map(([, first]) => first),
      );
      for (const [later, first] of down)
        expect(straight.indexOf(first)).toBeLessThanOrEqual(straight.indexOf(later));
    }),
  );
  expect(inOrderAfter(['a', 'b', 'c'], (item) => (item === 'a' ? ['c', 'gone'] : []))).toEqual([
    'c',
    'a',
    'b',
  ]);
});
