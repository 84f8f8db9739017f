import { expect, test } from 'vitest';
import { findUnquotedFigures } from '../../src/values/find-unquoted-figures.ts';

test.each([
  ['15', 'пятнадцать человек', 'ru', ''],
  ['two', 'both men', 'en', ''],
  ['one', 'a ship was sunk', 'en', ''],
  ['12', 'a dozen', 'en', ''],
  ['25,000', '25.000 Kämpfer', 'de', ''],
  ['1.5 million', '1,5 Millionen', 'de', ''],
  ['20,000,000–30,000,000', '20 to 30 million', 'en', ''],
  ['25 thousand', '25 000 бойцов', 'ru', ''],
  ['15', '十五', 'zh', ''],
  ['百分之十五', '15％', 'zh', ''],
  ['2 millions', '2 000 000 de francs', 'fr', ''],
  ['15', '열다섯', 'ko', ''],
  ['next week', 'soon', 'en', ''],
  ['dozens', 'many', 'en', ''],
  ['39', 'about 40', 'en', '39'],
  ['13–20', 'at least 13', 'en', '20'],
  ['2,500', '25,000', 'en', '2,500'],
  ['26 000', '25 000 personnes', 'fr', '26 000'],
  ['29', 'a MiG-29', 'en', '29'],
])('of %s the quote “%s” (%s) lacks %j', (value, quote, language, expected) => {
  expect(findUnquotedFigures(value, quote, language).join(' ')).toBe(expected);
});
