import { describe, expect, test } from 'vitest';
import { findStatedFigures } from '../../src/values/find-stated-figures.ts';

describe('a sentence states a figure, and not where its number is a day, a year, a time, a name or a small word', () => {
  test.each([
    ['Some 25,000 people marched.', 'en', '25,000'],
    ['Fifteen pilots were killed.', 'en', 'Fifteen'],
    ['Russia sent 2000 troops.', 'en', '2000'],
    ['Prices rose by 5%.', 'en', '5'],
    ['Die Brücke wurde 15 Menschen zum Verhängnis.', 'de', '15'],
    ['Погибли 15 человек.', 'ru', '15'],
    ['死亡39人。', 'zh', '39'],
    ['كان هناك ٣٩ راكبا.', 'ar', '٣٩'],
    ['Il y avait 15 morts le 24 juin 2023.', 'fr', '15'],
    ['Am 24. Juni 2023 starben Soldaten.', 'de', ''],
    ['24 июня 2023 года погибли люди.', 'ru', ''],
    ['2023年6月24日，有人死亡。', 'zh', ''],
    ['On June 24, 2023, the column turned.', 'en', ''],
    ['From 15 to 16 September the leaders met.', 'en', ''],
    ['The march began at 5 a.m. on 24 June.', 'en', ''],
    ['Fighters were lost between 2014 and 2022.', 'en', ''],
    ['The committee of 1998–2003 met.', 'en', ''],
    ['In the 1990s prices rose.', 'en', ''],
    ['В 1990-х годах цены выросли.', 'ru', ''],
    ['The 9/11 attacks killed people.', 'en', ''],
    ['A Su-35 and a Mi-8 were shot down near the M4.', 'en', ''],
    ['The 3rd brigade moved to a town.', 'en', ''],
    ['Article 5 was invoked.', 'en', ''],
    ['The crew of the Boeing 737 was saved.', 'en', ''],
    ['A 15-year-old was among the dead.', 'en', ''],
    ['The two presidents met.', 'en', ''],
    ['A hundred reasons were given.', 'en', ''],
  ])('%s (%s): %s', (sentence, language, expected) => {
    expect(findStatedFigures(sentence, language, new Set()).join(' ')).toBe(expected);
  });

  test('a number in words is one where a report gives the same', () => {
    const sentence = 'The two presidents met three times.';
    expect(findStatedFigures(sentence, 'en', new Set([3]))).toEqual(['three']);
  });
});
