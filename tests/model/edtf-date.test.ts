import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import {
  compareEdtf,
  dateTimeAttribute,
  type EdtfDate,
  earliestDay,
  isExactDay,
  latestDay,
} from '../../src/model/edtf-date.ts';

/** As written, its kind, its first and last day, and its value for `<time datetime>`. */
const valid: readonly (readonly [string, string, string | null, string | null, string | null])[] = [
  // Level 0
  ['2022-09-07', 'day', '2022-09-07', '2022-09-07', '2022-09-07'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29', '2024-02-29'],
  ['2000-02-29', 'day', '2000-02-29', '2000-02-29', '2000-02-29'],
  ['2022-09', 'month', '2022-09-01', '2022-09-30', '2022-09'],
  ['2022-02', 'month', '2022-02-01', '2022-02-28', '2022-02'],
  ['2022', 'year', '2022-01-01', '2022-12-31', '2022'],
  ['0044-03-15', 'day', '0044-03-15', '0044-03-15', '0044-03-15'],
  ['0000', 'year', '0000-01-01', '0000-12-31', null],
  ['2022-09-07T10:00:00Z', 'instant', '2022-09-07', '2022-09-07', '2022-09-07T10:00Z'],
  ['2022-09-07T10:00:30Z', 'instant', '2022-09-07', '2022-09-07', '2022-09-07T10:00:30Z'],
  ['2022-09-07T00:30:00+05:00', 'instant', '2022-09-07', '2022-09-07', '2022-09-07T00:30+05:00'],
  ['2022-09-07T23:30:00-05:30', 'instant', '2022-09-07', '2022-09-07', '2022-09-07T23:30-05:30'],
  ['2022-09-07T10:00:00+14', 'instant', '2022-09-07', '2022-09-07', '2022-09-07T10:00+14:00'],
  ['2022-09-15/2022-09-16', 'interval', '2022-09-15', '2022-09-16', null],
  ['2022-09-21/2022-09-24', 'interval', '2022-09-21', '2022-09-24', null],
  ['2022-09-07/2022-09-07', 'interval', '2022-09-07', '2022-09-07', null],
  ['2022-08/2022-09', 'interval', '2022-08-01', '2022-09-30', null],
  ['2013/2015', 'interval', '2013-01-01', '2015-12-31', null],
  ['2022-09-01/2022-09', 'interval', '2022-09-01', '2022-09-30', null],
  ['2021/2022-02', 'interval', '2021-01-01', '2022-02-28', null],
  // Level 1
  ['2022-09-07?', 'day', '2022-09-07', '2022-09-07', null],
  ['2022-09-21~', 'day', '2022-09-21', '2022-09-21', null],
  ['2022-09-07%', 'day', '2022-09-07', '2022-09-07', null],
  ['2022-09?', 'month', '2022-09-01', '2022-09-30', null],
  ['2022~', 'year', '2022-01-01', '2022-12-31', null],
  ['2022-21', 'season', '2022-03-01', '2022-05-31', null],
  ['2022-22', 'season', '2022-06-01', '2022-08-31', null],
  ['2022-23', 'season', '2022-09-01', '2022-11-30', null],
  ['2022-24', 'season', '2022-12-01', '2023-02-28', null],
  ['2023-24', 'season', '2023-12-01', '2024-02-29', null],
  ['201X', 'decade', '2010-01-01', '2019-12-31', null],
  ['20XX', 'century', '2000-01-01', '2099-12-31', null],
  ['-201X', 'decade', '-002019-01-01', '-002010-12-31', null],
  ['-000X', 'decade', '-000009-01-01', '-000001-12-31', null],
  ['-19XX', 'century', '-001999-01-01', '-001900-12-31', null],
  ['2022-XX', 'unknown-month', '2022-01-01', '2022-12-31', null],
  ['2022-XX-XX', 'unknown-month-and-day', '2022-01-01', '2022-12-31', null],
  ['2022-02-XX', 'unknown-day', '2022-02-01', '2022-02-28', null],
  ['-0044-03-15', 'day', '-000044-03-15', '-000044-03-15', null],
  ['-0004-02-29', 'day', '-000004-02-29', '-000004-02-29', null],
  ['-0044', 'year', '-000044-01-01', '-000044-12-31', null],
  ['Y12345', 'year', '+012345-01-01', '+012345-12-31', '12345'],
  ['Y-12345', 'year', '-012345-01-01', '-012345-12-31', null],
  ['2013/..', 'interval', '2013-01-01', null, null],
  ['../2013', 'interval', null, '2013-12-31', null],
  ['2013/', 'interval', '2013-01-01', null, null],
  ['/2013', 'interval', null, '2013-12-31', null],
  ['2013~/..', 'interval', '2013-01-01', null, null],
  ['2022-09-15?/2022-09-16%', 'interval', '2022-09-15', '2022-09-16', null],
  // One of a set
  ['[2022-09-07,2022-09-08]', 'one-of', '2022-09-07', '2022-09-08', null],
  ['[2022-09-08, 2022-09-07]', 'one-of', '2022-09-07', '2022-09-08', null],
  ['[2021,2022-09]', 'one-of', '2021-01-01', '2022-09-30', null],
  ['[-0044,-0043]', 'one-of', '-000044-01-01', '-000043-12-31', null],
  ['[2022-09-07..2022-09-09]', 'one-of', '2022-09-07', '2022-09-09', null],
  ['[2022-09-12,2022-09-07..2022-09-09]', 'one-of', '2022-09-07', '2022-09-12', null],
  ['[..2022-09-07]', 'one-of', null, '2022-09-07', null],
  ['[2022-09-07..]', 'one-of', '2022-09-07', null, null],
  ['[2022]', 'one-of', '2022-01-01', '2022-12-31', null],
];

const invalid: readonly (readonly [string, string])[] = [
  ['2022-02-30', 'February 2022 has 28 days'],
  ['2024-02-30', 'February 2024 has 29 days'],
  ['2023-02-29', 'February 2023 has 28 days'],
  ['1900-02-29', 'February 1900 has 28 days'],
  ['2023-02-29?', 'February 2023 has 28 days'],
  ['2023-02-29/2023-03-01', 'February 2023 has 28 days'],
  ['[2023-03-01,2023-02-29]', 'February 2023 has 28 days'],
  ['2023-02-29T10:00:00Z', 'February 2023 has 28 days'],
  ['2022-04-31', 'April has 30 days'],
  ['2022-08-32', 'August has 31 days'],
  ['2022-09-00', 'days run from 01'],
  ['2022-13', 'months run from 01 to 12'],
  ['2022-00-01', 'months run from 01 to 12'],
  ['2022-21-01', 'months run from 01 to 12'],
  ['2022-25', 'seasons run from 21 to 24'],
  ['2022-09-16/2022-09-15', 'its end comes before its start'],
  ['2022-09-16/2022-08', 'its end comes before its start'],
  ['[2022-09-09..2022-09-07]', 'its end comes before its start'],
  ['../..', 'an interval has a date at one end at least'],
  ['/', 'an interval has a date at one end at least'],
  ['[..2022..]', 'an interval has a date at one end at least'],
  ['2021/2022/2023', 'an interval has two ends'],
  ['2022-21/2022-23', 'the ends of an interval are'],
  ['2022-09-XX/2022-10', 'the ends of an interval are'],
  ['2022-09-07T10:00:00Z/2022-09-08', 'the ends of an interval are'],
  ['', 'write it like `2022-09-07`'],
  ['   ', 'write it like `2022-09-07`'],
  [' 2022', 'remove the spaces'],
  ['2022-09-07\n', 'remove the spaces'],
  ['٢٠٢٢-٠٩-٠٧', 'the digits 0 to 9'],
  ['２０２２', 'the digits 0 to 9'],
  ['2022–09–07', 'plain hyphens'],
  ['2022-9-7', 'months and days have two digits'],
  ['2022-09-7', 'months and days have two digits'],
  ['20220907', 'write it like `2022-09-07`'],
  ['07/09/2022', 'write it like `2022-09-07`'],
  ['2022/09/07', 'write it like `2022-09-07`'],
  ['7 September 2022', 'write it like `2022-09-07`'],
  ['-0000', 'write it like `2022-09-07`'],
  ['2022-09-07T10:00:00', 'a time ends with its offset'],
  ['2022-09-07T10:00', 'a time ends with its offset'],
  ['2022-09-07T24:00:00Z', 'the hours of a day run from 00 to 23'],
  ['2022-09-07T10:00:00.5Z', 'a time has no fractions of a second'],
  ['2022-09-07T10:60:00Z', 'a time is written like'],
  ['2022-09-07T10:00:00+15:00', 'a time is written like'],
  ['2022-09-07T10:00:00Z?', 'a time is written like'],
  ['2022-09-07 10:00', 'a time is written like'],
  ['20', 'a century is written like `20XX`'],
  ['201', 'a century is written like `20XX`'],
  ['201x', '`X` stands for unknown digits'],
  ['XXXX', '`X` stands for unknown digits'],
  ['2XXX', '`X` stands for unknown digits'],
  ['20XX-09', '`X` stands for unknown digits'],
  ['2022-XX-07', '`X` stands for unknown digits'],
  ['2022-09-1X', '`X` stands for unknown digits'],
  ['2022-1X', '`X` stands for unknown digits'],
  ['201X?', 'a date with unknown digits takes no'],
  ['2022-21~', 'a season takes no'],
  ['2022?-09', 'may follow a whole date'],
  ['?2022', 'may follow a whole date'],
  ['2022?~', 'may follow a whole date'],
  ['{2021,2022}', 'write `[a,b]` for one of several dates'],
  ['[2022-09-07?,2022-09-08]', 'a set lists days, months or years'],
  ['[2022-09-07/2022-09-08]', 'a set lists days, months or years'],
  ['[201X,2022]', 'a set lists days, months or years'],
  ['[2022-21,2023]', 'a set lists days, months or years'],
  ['[]', 'a set lists days, months or years'],
  ['[2022', 'a set lists days, months or years'],
  ['Y17E7', 'exponents and significant digits'],
  ['1950S2', 'exponents and significant digits'],
  ['Y2022', 'only a year of more than four digits'],
  ['Y170000002', 'years run from -271820 to 271820'],
  [`[${'2022,'.repeat(1000)}2022]`, 'it has more than 100 characters'],
];

function read(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.expected}`);
  return result.date;
}

describe('a date of level 0 or 1, or one of a set', () => {
  test.each(valid)('%s is a %s from %s to %s', (text, kind, first, last, attribute) => {
    const date = read(text);
    expect(date).toMatchObject({ kind, text });
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
    expect(dateTimeAttribute(date)).toBe(attribute);
  });

  test('is plain data that JSON keeps', () => {
    for (const [text] of valid) {
      expect(JSON.parse(JSON.stringify(read(text)))).toStrictEqual(read(text));
    }
  });

  test.each([
    ['2022', 'none'],
    ['2022?', 'uncertain'],
    ['2022~', 'approximate'],
    ['2022%', 'both'],
  ])('%s has the qualifier "%s"', (text, qualifier) => {
    expect(read(text)).toMatchObject({ qualifier });
  });

  test('tells an open end of an interval from an unknown one', () => {
    expect(read('2013/..')).toMatchObject({ end: 'open' });
    expect(read('2013/')).toMatchObject({ end: 'unknown' });
    expect(read('../2013')).toMatchObject({ start: 'open' });
    expect(read('/2013')).toMatchObject({ start: 'unknown' });
  });

  test('is an exact day only without any doubt', () => {
    const exact = valid.map(([text]) => text).filter((text) => isExactDay(read(text)));
    expect(exact.every((text) => /^-?\d{4}-\d\d-\d\d(T.*)?$/.test(text))).toBe(true);
    expect(exact).toContain('2022-09-07');
    expect(exact).toContain('2022-09-07T10:00:00Z');
  });
});

describe('what is no date', () => {
  test.each(invalid)('%s: %s', (text, reason) => {
    const result = parseEdtf(text);
    expect(result).toMatchObject({ ok: false, expected: expect.stringContaining(reason) });
  });
});

describe('the order of dates', () => {
  test('is by first day, then the narrower, then the moment', () => {
    const ordered = [
      '../2013',
      '-0044-03-14',
      '-0044-03-15',
      '-0043',
      '0044',
      '2013/2015',
      '2013/..',
      '2022-09-01',
      '2022-09',
      '2022-09-07T01:00:00+05:00',
      '2022-09-07T01:00:00Z',
      '2022-09-07',
      '[2022-09-07,2022-09-08]',
      '2022-09-08T00:00:00+14:00',
      'Y12345',
    ];
    const sorted = ordered.toReversed().sort((a, b) => compareEdtf(read(a), read(b)));
    expect(sorted).toEqual(ordered);
  });

  test('leaves dates of the same bounds as they were', () => {
    expect(compareEdtf(read('2022-09'), read('2022-09-XX'))).toBe(0);
    expect(compareEdtf(read('2022-09-07'), read('2022-09-07~'))).toBe(0);
    expect(compareEdtf(read('../2013'), read('/2013'))).toBe(0);
  });
});

const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const part = fc.constantFrom('01', '02', '09', '12', '21', '24', '28', '29', '30', '31', 'XX');
const plain = fc.oneof(
  year,
  fc.tuple(year, part).map((parts) => parts.join('-')),
  fc.tuple(year, part, part).map((parts) => parts.join('-')),
);
const qualified = fc
  .tuple(plain, fc.constantFrom('', '?', '~', '%'))
  .map((parts) => parts.join(''));
const end = fc.oneof({ weight: 4, arbitrary: qualified }, fc.constantFrom('', '..'));
const likely = fc.oneof(
  qualified,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  fc.array(plain, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(',')}]`),
  fc.constantFrom(...valid.map(([text]) => text)),
  fc.constantFrom(...valid.map(([text]) => text)),
);
const dates = likely.map(parseEdtf).filter((result) => result.ok);

describe('any text', () => {
  test('gives a date or a reason, and never throws', () => {
    const symbols = fc.constantFrom(...'0123456789-/.,[]{}?~%XYTZES: +');
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: symbols, maxLength: 40 }),
      fc.string({ unit: symbols, minLength: 80, maxLength: 100 }),
      likely,
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseEdtf(text);
        return result.ok ? result.date.text === text : result.expected !== '';
      }),
      { numRuns: 1000 },
    );
  });

  test('has its first day no later than its last', () => {
    fc.assert(
      fc.property(dates, ({ date }) => {
        const [first, last] = [earliestDay(date), latestDay(date)];
        return first === null || last === null || Date.parse(first) <= Date.parse(last);
      }),
      { numRuns: 500 },
    );
  });

  test('has bounds that exist', () => {
    fc.assert(
      fc.property(dates, ({ date }) => {
        for (const day of [earliestDay(date), latestDay(date)]) {
          if (day !== null) expect(new Date(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
        }
      }),
    );
  });

  test('has one place in an order', () => {
    fc.assert(
      fc.property(dates, dates, dates, ({ date: a }, { date: b }, { date: c }) => {
        expect(compareEdtf(a, a)).toBe(0);
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) {
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
