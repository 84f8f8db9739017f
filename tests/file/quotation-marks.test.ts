import { describe, expect, test } from 'vitest';
import { findQuotationFault } from '../../src/file/schema/quotation-marks.ts';

describe('quotation marks', () => {
  test.each(['“so it is”', '„so“', '«so»', '»so«', '‘so’', '"so"', '「so」', '『so』'])(
    'around the whole of %j are one too many',
    (text) => {
      expect(findQuotationFault(text)?.message).toBe('it without quotation marks around it');
    },
  );

  test.each([
    ['“so it is', 'Leave out `“`: the site sets the quotation marks around it.'],
    ['so it is”', 'Leave out `”`: the site sets the quotation marks around it.'],
    ['„so', 'Leave out `„`: the site sets the quotation marks around it.'],
    ['«so', 'Leave out `«`: the site sets the quotation marks around it.'],
    ['"so', 'Leave out `"`: the site sets the quotation marks around it.'],
    ['「so', 'Leave out `「`: the site sets the quotation marks around it.'],
    ['it is “so said she', 'Delete `“`, or write the mark that belongs to it.'],
    ['“so” it is “so', 'Leave out `“`: the site sets the quotation marks around it.'],
  ])('of %j lack a fellow', (text, note) => {
    expect(findQuotationFault(text)).toEqual({
      message: 'quotation marks in pairs',
      params: { note },
    });
  });

  test.each([
    'so it is',
    '“so” it is',
    'it is “so”',
    '“so” and “so” it is',
    'the “so „called“” war',
    'the workers’',
    '’tis so',
    '‘Abd al-Rahman',
    'a 6" pipe',
    'at 5’ 10”',
    'they [the Russians] came',
    '《人民日报》',
  ])('of %j are right', (text) => {
    expect(findQuotationFault(text)).toBeNull();
  });
});
