import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import { dateWords, dayWords } from '../../src/words/english/date-words.ts';

const words: readonly (readonly [string, string])[] = [
  ['2022-09-07', '7 September 2022'],
  ['2022-01-01', '1 January 2022'],
  ['2022-12-31', '31 December 2022'],
  ['2024-02-29', '29 February 2024'],
  ['2022-09', 'September 2022'],
  ['2022', '2022'],
  ['2022-09-07~', 'about 7 September 2022'],
  ['2022-09?', 'possibly September 2022'],
  ['2022%', 'possibly about 2022'],
  ['2022-09-XX', 'September 2022, day unknown'],
  ['2022-XX', '2022, month unknown'],
  ['2022-XX-XX', '2022, month and day unknown'],
  ['2022-21', 'spring 2022'],
  ['2022-22', 'summer 2022'],
  ['2022-23', 'autumn 2022'],
  ['2022-24', 'winter 2022'],
  ['201X', 'the 2010s'],
  ['200X', 'between 2000 and 2009'],
  ['-201X', 'between 2020 BC and 2011 BC'],
  ['19XX', 'the 20th century'],
  ['20XX', 'the 21st century'],
  ['10XX', 'the 11th century'],
  ['-00XX', 'the 1st century BC'],
  ['0000', '1 BC'],
  ['-0043-03-15', '15 March 44 BC'],
  ['-0999', '1000 BC'],
  ['0001-01-01', '1 January AD 1'],
  ['0480', 'AD 480'],
  ['0999-12-31', '31 December AD 999'],
  ['0999-12-31/1000-01-01', '31 December AD 999 – 1 January 1000'],
  ['09XX', 'the 10th century'],
  ['00XX', 'the 1st century'],
  ['-01XX', 'the 2nd century BC'],
  ['090X', 'between AD 900 and AD 909'],
  ['-0010/0010', '11 BC – AD 10'],
  ['-0043-03-15/-0043-03-17', '15–17 March 44 BC'],
  ['0000/..', 'since 1 BC'],
  ['0004-02-29', '29 February AD 4'],
  ['9999-12-31', '31 December 9999'],
  ['Y12000', 'AD 12,000'],
  ['Y-12000', '12,001 BC'],
  ['-0044-03-15', '15 March 45 BC'],
  ['0044-03-15', '15 March AD 44'],
  ['Y12345', 'AD 12,345'],
  ['2022-09-07T10:00:00+05:00', '7 September 2022, 10:00 (UTC+05:00)'],
  ['2022-09-07T23:59:30-05:30', '7 September 2022, 23:59:30 (UTC−05:30)'],
  ['2022-09-07T00:00:00Z', '7 September 2022, 00:00 (UTC)'],
  ['2022-09-15/2022-09-16', '15–16 September 2022'],
  ['2022-08-28/2022-09-07', '28 August – 7 September 2022'],
  ['2022-12-31/2023-01-01', '31 December 2022 – 1 January 2023'],
  ['2022-09-07/2022-09-07', '7 September 2022'],
  ['2022-08/2022-09', 'August–September 2022'],
  ['2022-12/2023-01', 'December 2022 – January 2023'],
  ['2022-09-01/2022-09', '1 September 2022 – September 2022'],
  ['2013/2015', '2013–2015'],
  ['2013~/2015?', 'about 2013 – possibly 2015'],
  ['2022-09-15~/2022-09-16', 'about 15 September 2022 – 16 September 2022'],
  ['2013/..', 'since 2013'],
  ['../2013', 'until 2013'],
  ['2013/', 'from 2013, end unknown'],
  ['/2013', 'until 2013, start unknown'],
  ['[2022-09-07,2022-09-08]', '7 or 8 September 2022, sources differ'],
  ['[2022-09-07,2022-09-08,2022-09-10]', '7, 8 or 10 September 2022, sources differ'],
  ['[2022-08-28,2022-09-07]', '28 August or 7 September 2022, sources differ'],
  ['[2022-08,2022-09]', 'August or September 2022, sources differ'],
  ['[2021,2022]', '2021 or 2022, sources differ'],
  ['[2021,2022-09]', '2021 or September 2022, sources differ'],
  ['[2022-09-07]', '7 September 2022'],
  ['[2022-09-07..2022-09-09]', 'between 7 and 9 September 2022'],
  ['[..2022-09-07]', 'by 7 September 2022'],
  ['[2022-09-07..]', 'on 7 September 2022 or later'],
  ['[..2022-09]', 'September 2022 or earlier'],
  ['[2022-09..]', 'September 2022 or later'],
  ['[..2022]', '2022 or earlier'],
  ['[..2022-09-07,2022-09-09]', '7 September 2022 or earlier or 9 September 2022, sources differ'],
  [
    '[2022-09-01,2022-09-07..2022-09-09]',
    '1 September 2022 or between 7 and 9 September 2022, sources differ',
  ],
];

/** Time zones with their offset from UTC in minutes, as `getTimezoneOffset` counts it. */
const zones = [
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
  ['UTC', 0],
] as const;

describe.each(zones)('in the time zone %s', (zone, offset) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2022, 8, 7).getTimezoneOffset()).toBe(offset);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(words)('%s reads "%s"', (text, expected) => {
    const result = parseEdtf(text);
    if (!result.ok) throw new Error(`${text}: ${result.expected}`);
    expect(dateWords(result.date)).toBe(expected);
  });

  test.each([
    ['2022-09-07', '7 September 2022'],
    ['0044-03-15', '15 March AD 44'],
    ['-000044-03-15', '15 March 45 BC'],
  ])('the day %s reads "%s"', (day, expected) => {
    expect(dayWords(day)).toBe(expected);
  });
});
