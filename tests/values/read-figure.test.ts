import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { readFigure } from '../../src/values/read-figure.ts';

/** A figure in the notation of intervals: `[2` includes its end, `(2` does not. */
function printFigure(figure: Figure | null): string {
  if (figure === null) return 'none';
  const { low, high, unit } = figure;
  const from = low === null ? '(..' : `${low.included ? '[' : '('}${low.value}`;
  const to = high === null ? '..)' : `${high.value}${high.included ? ']' : ')'}`;
  const range =
    from === `[${to.slice(0, -1)}` && to.endsWith(']') ? to.slice(0, -1) : `${from},${to}`;
  const counted = unit === null ? '' : 'text' in unit ? ` ${unit.text}` : ` ${unit.kind}`;
  return `${range}${counted}`;
}

describe('a figure is read as its source means it', () => {
  test.each([
    // Digits, grouped as the language does
    ['25,000', 'en', '25000'],
    ['25.000', 'de', '25000'],
    ['25 000 человек', 'ru', '25000 человек'],
    ['25\u202f000', 'fr', '25000'],
    ['25’000', 'de-CH', '25000'],
    ['1,00,000', 'hi', '100000'],
    ['1.5', 'en', '1.5'],
    ['1,5', 'de', '1.5'],
    ['1.250', 'en', '1.25'],
    ['1.250', 'de', '1250'],
    ['1,250', 'de', '1.25'],
    ['1.234.567,8', 'es', '1234567.8'],
    ['1,234.5', null, '1234.5'],
    ['25.000', null, '25000'],
    ['25,000', 'de', '25000'],
    ['٣٩', 'ar', '39'],
    ['२,०००', 'hi', '2000'],
    ['２，０００人', 'ja', '2000 人'],
    ['12½', 'en', '12.5'],
    ['-5', 'en', '-5'],
    // Number words
    ['three', 'en', '3'],
    ['Twenty-five', 'en', '25'],
    ['one hundred and five', 'en', '105'],
    ['a dozen ships', 'en', '12 ships'],
    ['two and a half years', 'en', '2.5 time'],
    ['half a million', 'en', '500000'],
    ['neununddreißig', 'de', '39'],
    ['neununddreissig', 'de', '39'],
    ['fünfundzwanzigtausend', 'de', '25000'],
    ['zweieinhalb Jahre', 'de', '2.5 time'],
    ['сто двадцать пять', 'ru', '125'],
    ['тридцати девяти', 'ru', '39'],
    ['полтора года', 'ru', '1.5 time'],
    ['三十九', 'zh', '39'],
    ['两千人', 'zh', '2000 人'],
    ['十二', 'ja', '12'],
    // Words that multiply digits
    ['25 thousand', 'en', '25000'],
    ['$5bn', 'en', '5000000000 dollars'],
    ['1,5 млрд рублей', 'ru', '1500000000 roubles'],
    ['25 тыс.', 'ru', '25000'],
    ['2 Millionen', 'de', '2000000'],
    ['2.5万', 'zh', '25000'],
    // Ranges
    ['13–20', 'en', '[13,20]'],
    ['13-20', 'ru', '[13,20]'],
    ['20 to 30 million', 'en', '[20000000,30000000]'],
    ['between 13 and 20', 'en', '[13,20]'],
    ['between a hundred and two hundred', 'en', '[100,200]'],
    ['zwischen 13 und 20 Prozent', 'de', '[13,20] percent'],
    ['от 13 до 20 км', 'ru', '[13,20] length'],
    ['13 km to 20 km', 'en', '[13,20] length'],
    ['13至20', 'zh', '[13,20]'],
    ['at least 13 and up to 20', 'en', '[13,20]'],
    // Hedges
    ['about 40', 'en', '[36,44]'],
    ['some 40', 'en', '[36,44]'],
    ['around 1.1 million', 'en', '[990000,1210000]'],
    ['около сорока', 'ru', '[36,44]'],
    ['约40人', 'zh', '[36,44] 人'],
    ['almost 40', 'en', '[36,40)'],
    ['more than 2,000', 'en', '(2000,..)'],
    ['over 2,000 troops', 'en', '(2000,..) troops'],
    ['2000多人', 'zh', '(2000,..) 人'],
    ['mehr als 2.000', 'de', '(2000,..)'],
    ['at least 39', 'en', '[39,..)'],
    ['no fewer than 39', 'en', '[39,..)'],
    ['39 or more', 'en', '[39,..)'],
    ['至少三十九人', 'zh', '[39,..) 人'],
    ['fewer than ten', 'en', '(..,10)'],
    ['less than two months', 'en', '(..,2) time'],
    ['up to 20', 'en', '(..,20]'],
    ['no more than 20', 'en', '(..,20]'],
    ['bis zu 20', 'de', '(..,20]'],
    ['не более 20', 'ru', '(..,20]'],
    // A size alone
    ['dozens', 'en', '[20,100)'],
    ['Dutzende', 'de', '[20,100)'],
    ['сотни', 'ru', '[200,1000)'],
    ['数十人', 'zh', '[20,100) 人'],
    // No figure
    ['40-odd', 'en', '[36,44]'],
    ['not 15', 'en', 'none'],
    ['next week', 'en', 'none'],
    ['since the pandemic', 'en', 'none'],
    ['killed 15, wounded 20', 'en', 'none'],
    ['24.06.2023', 'de', 'none'],
    ['Su-27', 'en', 'none'],
    ['', 'en', 'none'],
  ] as const)('%s (%s): %s', (written, language, expected) => {
    expect(printFigure(readFigure(written, language))).toBe(expected);
  });
});

const languages = [
  'en',
  'de',
  'ru',
  'fr',
  'es',
  'pl',
  'sv',
  'hi',
  'zh',
  'ja',
  'ko',
  'he',
  'de-CH',
  'en-IN',
];

describe('whatever the number', () => {
  test('what a language prints is read as the number that it was', () => {
    const whole = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(fc.constantFrom(...languages), whole, (language, number) => {
        const written = new Intl.NumberFormat(language).format(number);
        expect(readFigure(written, language)?.numbers).toEqual([number]);
      }),
    );
  });

  test('grouping never changes it', () => {
    const groups = [',', '.', ' ', '\u00a0', '\u202f', '’'];
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...groups),
        fc.integer({ min: 1, max: 999_999_999 }),
        (language, mark, thousands) => {
          const number = thousands * 1000;
          const written = String(number).replace(/\B(?=(?:\d{3})+$)/g, mark);
          expect(readFigure(written, language)?.numbers).toEqual([number]);
        },
      ),
    );
  });

  test('no text makes the reading fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        readFigure(text, null);
      }),
    );
  });
});
