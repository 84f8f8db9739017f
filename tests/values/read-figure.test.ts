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
    // A part of a whole is no whole number
    ['one third', 'en', 'none'],
    ['two thirds', 'en', 'none'],
    ['up to a third', 'en', 'none'],
    ['a quarter', 'en', 'none'],
    ['one-fifth', 'en', 'none'],
    ['half', 'en', 'none'],
    ['a million and a half', 'en', 'none'],
    ['1/3', 'en', 'none'],
    ['ein Drittel', 'de', 'none'],
    ['eine Viertelmillion', 'de', 'none'],
    ['треть', 'ru', 'none'],
    ['две трети', 'ru', 'none'],
    ['三分之一', 'zh', 'none'],
    ['一个半小时', 'zh', 'none'],
    ['un tiers', 'fr', 'none'],
    ['2 millions et demi', 'fr', 'none'],
    ['un tercio', 'es', 'none'],
    ['百分之十五', 'zh', '15 percent'],
    ['百分之15', 'zh', '15 percent'],
    ['15个百分点', 'zh', '15 个百分点'],
    ['2½', 'en', '2.5'],
    // Hedges behind what is counted, and two of them
    ['40人以上', 'zh', '[40,..) 人'],
    ['四十人以上', 'zh', '[40,..) 人'],
    ['40人左右', 'zh', '[36,44] 人'],
    ['40 people or more', 'en', '[40,..) people'],
    ['40 Personen oder mehr', 'de', '[40,..) personen'],
    ['40-plus', 'en', '[40,..)'],
    ['40+', 'en', '[40,..)'],
    ['40ish', 'en', '[36,44]'],
    ['at least 40 or more', 'en', '[40,..)'],
    ['up to about 40', 'en', 'none'],
    ['约40人以上', 'zh', 'none'],
    ['up to 20–30', 'en', 'none'],
    ['20–30 or more', 'en', 'none'],
    ['at least 12 killed and up to 20 hurt', 'en', 'none'],
    ['not fewer than 40', 'en', '[40,..)'],
    ['at most 40', 'en', '(..,40]'],
    ['nicht mehr als 40', 'de', '(..,40]'],
    ['не менее 40', 'ru', '[40,..)'],
    ['без малого 40', 'ru', '[36,40)'],
    ['不止40', 'zh', '(40,..)'],
    ['plus de 40', 'fr', '(40,..)'],
    ['pas plus de 40', 'fr', '(..,40]'],
    ['moins de 40', 'fr', '(..,40)'],
    ['au moins 40', 'fr', '[40,..)'],
    ['plus d’un million', 'fr', '(1000000,..)'],
    ['más de 40', 'es', '(40,..)'],
    ['al menos 40', 'es', '[40,..)'],
    ['por lo menos 40', 'es', '[40,..)'],
    ['no más de 40', 'es', '(..,40]'],
    // Words before a number that may make another of it
    ['twice 40', 'en', 'none'],
    ['all but 40', 'en', 'none'],
    ['some of the 40', 'en', 'none'],
    ['rose by 5%', 'en', 'none'],
    ['ponad 40', 'pl', 'none'],
    ['oltre 40', 'it', 'none'],
    ['第四十', 'zh', 'none'],
    ['附近40米', 'zh', 'none'],
    ['only 40', 'en', '40'],
    ['a total of 40', 'en', '40'],
    // Nobody, and below zero
    ['no one', 'en', '0'],
    ['none', 'en', '0'],
    ['Nobody', 'en', '0'],
    ['niemand', 'de', '0'],
    ['никто', 'ru', '0'],
    ['no 40', 'en', 'none'],
    ['minus 5', 'en', '-5'],
    ['минус 5', 'ru', '-5'],
    ['零下5度', 'zh', '-5 度'],
    ['moins 5', 'fr', '-5'],
    ['+5', 'en', '5'],
    ['-5 to 10', 'en', '[-5,10]'],
    ['minus 10 to minus 5', 'en', '[-10,-5]'],
    ['13 - 20', 'en', '[13,20]'],
    // Words that multiply, in more forms and languages
    ['two dozens', 'en', '24'],
    ['2 millions', 'en', '2000000'],
    ['$5B', 'en', '5000000000 dollars'],
    ['5m euros', 'en', '5000000 euros'],
    ['5m people', 'en', 'none'],
    ['5 m wide', 'en', '5 length'],
    ['A$5m', 'en', 'none'],
    ['2 lakh', 'en', '200000'],
    ['3 to 2 million', 'en', 'none'],
    ['zwei Dutzend', 'de', '24'],
    ['eine halbe Million', 'de', '500000'],
    ['1,5 Mio.', 'de', '1500000'],
    ['eine Billion', 'de', '1000000000000'],
    ['ein paar', 'de', 'none'],
    ['eine Handvoll', 'de', 'none'],
    ['полторы тысячи', 'ru', '1500'],
    ['два десятка', 'ru', '20'],
    ['две сотни', 'ru', '200'],
    ['две дюжины', 'ru', '24'],
    ['2 millions d’euros', 'fr', '2000000 euros'],
    ['2 milliards', 'fr', '2000000000'],
    ['2 mille', 'fr', '2000'],
    ['2 mil', 'es', '2000'],
    ['2 mil', 'en', 'none'],
    ['2 millones', 'es', '2000000'],
    ['3百万', 'zh', '3000000'],
    ['40만명', 'ko', 'none'],
    ['40 tysięcy', 'pl', 'none'],
    ['40 тисяч', 'uk', 'none'],
    ['40s', 'en', 'none'],
    ['15?', 'en', 'none'],
    // More or fewer than the digits say, in Chinese
    ['一两人', 'zh', 'none'],
    ['三四十人', 'zh', 'none'],
    ['十几人', 'zh', 'none'],
    ['十来人', 'zh', '[9,11] 人'],
    // Sizes of sizes
    ['hundreds of millions', 'en', 'none'],
    ['hunderte Millionen', 'de', 'none'],
    ['десятки миллионов', 'ru', 'none'],
    ['数千万', 'zh', 'none'],
    ['dozens, maybe 40', 'en', 'none'],
    // Measures within words
    ['3 hours of talks', 'en', '3 time'],
    ['3个小时', 'zh', '3 time'],
    ['3小时后', 'zh', '3 time'],
    ['15% of voters', 'en', '15 percent'],
    ['40 heures', 'fr', '40 time'],
    ['40 horas', 'es', '40 time'],
    ['三成', 'zh', '3 percent'],
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

/** A number below a hundred million as Chinese writes it. */
function spellInHan(number: number): string {
  if (number === 0) return '零';
  const [tens, ones] = [Math.floor(number / 1e4), number % 1e4];
  const gap = tens > 0 && ones > 0 && ones < 1000 ? '零' : '';
  return `${tens > 0 ? `${spellSection(tens)}万` : ''}${gap}${spellSection(ones)}`;
}

function spellSection(number: number): string {
  return [...'千百十 ']
    .map((place, index) => [place.trim(), Math.floor(number / 10 ** (3 - index)) % 10] as const)
    .map(([place, digit]) =>
      digit === 0 ? '零' : `${'零一二三四五六七八九'.charAt(digit)}${place}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '');
}

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

  test('a Chinese number in characters is read as the number that it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        expect(readFigure(spellInHan(number), 'zh')?.numbers).toEqual([number]);
      }),
    );
  });

  test('a word that nobody knows before it leaves it unread', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^zz[a-z]{1,8}$/),
        fc.constantFrom('40', 'at least 40', '13–20', 'forty'),
        (word, number) => {
          expect(readFigure(`${word} ${number}`, 'en')).toBeNull();
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
