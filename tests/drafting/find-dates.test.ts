import { describe, expect, test } from 'vitest';
import { dayTime } from '../../src/drafting/dates/calendar.ts';
import { findDates } from '../../src/drafting/dates/find-dates.ts';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';

/** A Wednesday. */
const published = dayTime(2031, 3, 5);

describe('a date in a sentence, from an article of Wednesday 5 March 2031,', () => {
  test.each([
    ['The bridge was closed on Wednesday.', '2031-03-05'],
    ['The bridge was closed on Thursday.', '2031-02-27'],
    ['The bridge will be closed on Thursday.', '2031-03-06'],
    ['The bridge will be closed on Wednesday.', '2031-03-12'],
    ['The bridge is to be closed on Friday.', '2031-03-07'],
    ['The mayor said on Monday that the bridge will be closed.', '2031-03-03'],
    ['On Monday, the mayor said the bridge would be closed.', '2031-03-03'],
    ['The bridge was closed last Wednesday.', '2031-02-26'],
    ['The bridge opens next Friday.', '2031-03-07'],
    ['It closed yesterday.', '2031-03-04'],
    ['It opens tomorrow.', '2031-03-06'],
    ['It closed last week.', '[2031-02-24..2031-03-02]'],
    ['It opens next week.', '[2031-03-10..2031-03-16]'],
    ['It closed earlier this week.', '[2031-03-03..2031-03-09]'],
    ['It closed last month.', '2031-02'],
    ['It opens next year.', '2032'],
    ['It closed three days ago.', '2031-03-02'],
    ['It closed two weeks ago.', '2031-02-19~'],
    ['It closed ten months ago.', '2030-05~'],
    ['It opened on 28 February.', '2031-02-28'],
    ['It opened on Dec. 30.', '2030-12-30'],
    ['It is closed on March 8-9.', '2031-03-08/2031-03-09'],
    ['It is closed on 8 and 9 March.', '2031-03-08/2031-03-09'],
    ['It opened on 4 May 2010.', '2010-05-04'],
    ['It opened on 2010-05-04.', '2010-05-04'],
    ['It closed in November.', '2030-11'],
    ['It will open in November.', '2031-11'],
    ['It opened in May 2010.', '2010-05'],
    ['It opened in 2010.', '2010'],
  ])('%s', (sentence, value) => {
    const found = findDates(sentence, published);
    expect(found.map((date) => date.value)).toEqual([value]);
    expect(parseEdtf(value).ok).toBe(true);
    expect(sentence.slice(found[0]?.start, found[0]?.end)).toBe(found[0]?.written);
  });

  test.each([
    'It may open, and they march on.',
    'It was 30 February 2031.',
    'The 2000 soldiers went home.',
    'She is 12.',
  ])('is none in: %s', (sentence) => {
    expect(findDates(sentence, published)).toEqual([]);
  });
});
