import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareValues, type GivenValue, type ValueMatch } from '../../src/model/compare-values.ts';
import { readValue } from '../../src/values/read-value.ts';

/** A value of a source in a language, or a date where the language is `date`. */
type Written = readonly [value: string, language: string];

function read([value, language]: Written): GivenValue {
  return language === 'date'
    ? readValue(value, 'date', null)
    : readValue(value, 'figure', language);
}

const cases: readonly (readonly [Written, Written, ValueMatch])[] = [
  [['25,000', 'en'], ['25.000', 'de'], 'same'],
  [['25 000 человек', 'ru'], ['25 thousand', 'en'], 'same'],
  [['three', 'en'], ['3', 'en'], 'same'],
  [['neununddreißig', 'de'], ['三十九', 'zh'], 'same'],
  [['over 2,000', 'en'], ['mehr als 2.000', 'de'], 'same'],
  [['13–20', 'en'], ['between 13 and 20', 'en'], 'same'],
  [['12 feet', 'en'], ['twelve ft', 'en'], 'same'],
  [['39', 'en'], ['about 40', 'en'], 'compatible'],
  [['2,300', 'en'], ['more than 2,000', 'en'], 'compatible'],
  [['at least 2,000', 'en'], ['more than 2,000', 'en'], 'compatible'],
  [['15', 'ru'], ['13–20', 'ru'], 'compatible'],
  [['2,000 troops', 'en'], ['2.000 Soldaten', 'de'], 'same'],
  [['12 feet', 'en'], ['12 planks', 'en'], 'different'],
  [['3 hours', 'en'], ['3 lorries', 'en'], 'different'],
  [['3 小时', 'zh'], ['три грузовика', 'ru'], 'different'],
  [['3 hours of talks', 'en'], ['3 Stunden', 'de'], 'same'],
  [['3 more hours', 'en'], ['3 hours', 'en'], 'compatible'],
  [['15 so far', 'en'], ['15 days', 'en'], 'compatible'],
  [['5 degrees', 'en'], ['5 °C', 'en'], 'compatible'],
  [['40 hours', 'en'], ['40 godzin', 'pl'], 'compatible'],
  [['40 hours', 'en'], ['40 heures', 'fr'], 'same'],
  [['40人以上', 'zh'], ['45', 'en'], 'compatible'],
  [['百分之十五', 'zh'], ['15%', 'en'], 'same'],
  [['三成', 'zh'], ['30 per cent', 'en'], 'compatible'],
  [['minus 5', 'en'], ['5', 'en'], 'different'],
  [['no one', 'en'], ['1', 'en'], 'different'],
  [['nobody', 'en'], ['0', 'en'], 'same'],
  [['one third', 'en'], ['1', 'en'], 'different'],
  [['1,250', 'en'], ['1,250', 'de'], 'different'],
  [['12 feet', 'en'], ['3.66 m', 'en'], 'compatible'],
  [['dozens', 'en'], ['41', 'en'], 'compatible'],
  [['30 fathoms', 'en'], ['55 Meter', 'de'], 'compatible'],
  [['30 fathoms', 'en'], ['70 m', 'en'], 'different'],
  [['60 mph', 'en'], ['96,5 км/ч', 'ru'], 'compatible'],
  [['30 knots', 'en'], ['55 km/h', 'en'], 'compatible'],
  [['30 knots', 'en'], ['40 km/h', 'en'], 'different'],
  [['104 °F', 'en'], ['40 °C', 'en'], 'compatible'],
  [['14 degrees Fahrenheit', 'en'], ['-10 °C', 'en'], 'compatible'],
  [['104°F', 'en'], ['30 Grad Celsius', 'de'], 'different'],
  [['2,500 acres', 'en'], ['1.012 Hektar', 'de'], 'compatible'],
  [['10 sq km', 'en'], ['1,000 hectares', 'en'], 'compatible'],
  [['10 sq. km', 'en'], ['10 km', 'en'], 'different'],
  [['100 barrels', 'en'], ['15,900 litres', 'en'], 'compatible'],
  [['15', 'ru'], ['39', 'ru'], 'different'],
  [['39', 'en'], ['41', 'en'], 'different'],
  [['2,000', 'en'], ['more than 2,000', 'en'], 'different'],
  [['up to 12', 'en'], ['13–20', 'en'], 'different'],
  [['12 feet', 'en'], ['14 feet', 'en'], 'different'],
  [['12 feet', 'en'], ['12 days', 'en'], 'different'],
  [['$5m', 'en'], ['€5m', 'en'], 'different'],
  [['Next  week', 'en'], ['next week', 'en'], 'same'],
  [['next week', 'en'], ['tomorrow', 'en'], 'different'],
  [['next week', 'en'], ['less than 10 days', 'en'], 'different'],
  [['2022-09-15', 'date'], ['2022-09-15/2022-09-16', 'date'], 'compatible'],
  [['2022-09-07~', 'date'], ['2022-09-08', 'date'], 'compatible'],
  [['2022-09', 'date'], ['2022-09-08', 'date'], 'compatible'],
  [['[2022-09-07,2022-09-08]', 'date'], ['[2022-09-08,2022-09-07]', 'date'], 'same'],
  [['[2022-09-07,2022-09-09]', 'date'], ['2022-09-08', 'date'], 'different'],
  [['2022-09-07', 'date'], ['2022-09-08', 'date'], 'different'],
  [['2013/..', 'date'], ['2022', 'date'], 'compatible'],
  [['[..2022-09-05]', 'date'], ['2022-09-05', 'date'], 'compatible'],
  [['[..2022-09-05]', 'date'], ['2022-08', 'date'], 'compatible'],
  [['[..2022-09-05]', 'date'], ['2022-09-06', 'date'], 'different'],
  [['[..2022-09-05]', 'date'], ['2022-09-04/2022-09-08', 'date'], 'compatible'],
  [['[..2022-09-05]', 'date'], ['../2022-09-05', 'date'], 'compatible'],
  [['[..2022-09-05]', 'date'], ['[..2022-09-01]', 'date'], 'compatible'],
  [['[..2022-09-05]', 'date'], ['[2022-09-05..]', 'date'], 'compatible'],
  [['[2022-09-05..]', 'date'], ['2022-09-04', 'date'], 'different'],
  [['[2022-09-05..]', 'date'], ['2022', 'date'], 'compatible'],
  [['2023-06-24T05:00+03:00', 'date'], ['2023-06-24T02:00Z', 'date'], 'same'],
  [['2023-06-24T05:00+03:00', 'date'], ['2023-06-24T05:00Z', 'date'], 'different'],
  [['2023-06-24T05:00Z', 'date'], ['2023-06-24T05:00:30Z', 'date'], 'compatible'],
  [['2023-06-24T05:00Z', 'date'], ['2023-06-24', 'date'], 'compatible'],
];

describe('two values are compared as what they mean, in either order', () => {
  test.each(cases)('%s and %s: %s', (a, b, expected) => {
    expect(compareValues(read(a), read(b))).toBe(expected);
    expect(compareValues(read(b), read(a))).toBe(expected);
    expect(compareValues(read(a), read(a))).toBe('same');
  });

  test('also for figures at random', () => {
    const hedge = fc.constantFrom('', 'about ', 'more than ', 'at least ', 'up to ', 'almost ');
    const unit = fc.constantFrom('', ' km', ' miles', ' percent', ' people', ' troops');
    const figure = fc
      .tuple(hedge, fc.integer({ min: 0, max: 50 }), unit)
      .map((parts): Written => [parts.join(''), 'en']);
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(compareValues(read(a), read(b))).toBe(compareValues(read(b), read(a)));
      }),
    );
  });
});
