/** What a word does to the number that is being read. */
export type NumberWord =
  | { readonly does: 'add'; readonly value: number }
  | { readonly does: 'multiply'; readonly value: number; readonly needsCount: boolean }
  | { readonly does: 'halve' };

/**
 * What a word, in lower case, says of a number in English, German or Russian, and the larger ones in French and Spanish; null for any
 * other word.
 */
export function findNumberWord(word: string, language: string | null = null): NumberWord | null {
  const known =
    wordsOf.get(language?.slice(0, 2).toLowerCase() ?? '')?.get(word) ?? words.get(word);
  if (known !== undefined) return known;
  const german = readGerman(word);
  return german === null ? null : { does: 'add', value: german };
}

const words = new Map<string, NumberWord>();

const times = (value: number, needsCount = false): NumberWord => ({
  does: 'multiply',
  value,
  needsCount,
});

/** Words that are another number, or none, elsewhere: a billion has nine noughts in English, and twelve in German. */
const wordsOf: ReadonlyMap<string, ReadonlyMap<string, NumberWord>> = new Map([
  ['de', new Map([['billion', times(1e12)]])],
  [
    'fr',
    new Map([
      ['mille', times(1e3)],
      ['billion', times(1e12)],
      ['billions', times(1e12, true)],
      ['trillion', times(1e18)],
      ['trillions', times(1e18, true)],
    ]),
  ],
  ['es', new Map([['mil', times(1e3)]])],
  ['pt', new Map([['mil', times(1e3)]])],
  ['it', new Map([['mille', times(1e3)]])],
]);

function add(value: number, list: string): void {
  for (const word of list.split(' ')) words.set(word, { does: 'add', value });
}

function multiply(value: number, list: string, needsCount = false): void {
  for (const word of list.split(' ')) words.set(word, { does: 'multiply', value, needsCount });
}

const englishOnes =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety';
for (const [value, word] of englishOnes.split(' ').entries()) add(value, word);
for (const [index, word] of englishTens.split(' ').entries()) add((index + 2) * 10, word);
multiply(12, 'dozen');
multiply(100, 'hundred');
multiply(1e3, 'thousand k');
multiply(1e6, 'million mln');
multiply(1e9, 'billion bn');
multiply(1e12, 'trillion tn trn');
multiply(1e5, 'lakh lakhs');
multiply(1e7, 'crore crores');
multiply(12, 'dozens', true);
multiply(100, 'hundreds', true);
multiply(1e3, 'thousands', true);
multiply(1e6, 'millions', true);
multiply(1e9, 'billions', true);
multiply(1e12, 'trillions', true);
words.set('half', { does: 'halve' });

const germanOnes =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const germanTens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';
const german = new Map<string, number>();
for (const [value, word] of germanOnes.split(' ').entries()) german.set(word, value);
for (const [index, tens] of germanTens.split(' ').entries()) {
  const value = (index + 2) * 10;
  german.set(tens, value);
  for (const [one, word] of germanOnes.split(' ').slice(1, 10).entries()) {
    german.set(`${word}und${tens}`, value + one + 1);
  }
}
for (const [word, value] of german) {
  if (word.includes('ß')) german.set(word.replace('ß', 'ss'), value);
}
add(1, 'eins eine einen einem einer');
add(2, 'couple pair both beide beiden beider пара пару оба обе обоих');
add(2, 'zwo zweien zweier');
add(3, 'dreien dreier');
add(1.5, 'anderthalb eineinhalb');
for (const word of ['halbe', 'halben', 'halbes', 'halber']) words.set(word, { does: 'halve' });
multiply(12, 'dutzend');
multiply(12, 'dutzende dutzenden', true);
multiply(1e12, 'billionen', true);
multiply(100, 'hundert');
multiply(1e3, 'tausend tsd');
multiply(1e6, 'mio');
multiply(1e6, 'millionen', true);
multiply(1e9, 'milliarde mrd');
multiply(1e9, 'milliarden', true);

function readGerman(word: string): number | null {
  const known = german.get(word);
  if (known !== undefined) return known;
  const half = /^(.+)einhalb$/u.exec(word)?.[1];
  if (half !== undefined) {
    const whole = german.get(half);
    return whole === undefined ? null : whole + 0.5;
  }
  for (const [name, size] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0 || word === name) continue;
    const before = at === 0 ? 1 : readGerman(word.slice(0, at));
    const rest = word.slice(at + name.length).replace(/^und/u, '');
    const after = rest === '' ? 0 : rest === 'eins' ? 1 : readGerman(rest);
    return before === null || after === null || after >= size ? null : before * size + after;
  }
  return null;
}

/** The forms of each number, by cases and as a collective. */
const russian: readonly (readonly [number, string])[] = [
  [0, 'ноль нуль нуля'],
  [1, 'один одна одно одного одной одному одну одним'],
  [2, 'два две двух двум двумя двое двоих'],
  [3, 'три трех трём трем тремя трёх трое троих'],
  [4, 'четыре четырех четырёх четырем четырём четырьмя четверо четверых'],
  [5, 'пять пяти пятью пятеро пятерых'],
  [6, 'шесть шести шестью шестеро шестерых'],
  [7, 'семь семи семью семеро семерых'],
  [8, 'восемь восьми восемью восьмью восьмеро'],
  [9, 'девять девяти девятью девятеро'],
  [10, 'десять десяти десятью десятеро десяток'],
  [11, 'одиннадцать одиннадцати'],
  [12, 'двенадцать двенадцати'],
  [13, 'тринадцать тринадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [16, 'шестнадцать шестнадцати'],
  [17, 'семнадцать семнадцати'],
  [18, 'восемнадцать восемнадцати'],
  [19, 'девятнадцать девятнадцати'],
  [20, 'двадцать двадцати'],
  [30, 'тридцать тридцати'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти'],
  [60, 'шестьдесят шестидесяти'],
  [70, 'семьдесят семидесяти'],
  [80, 'восемьдесят восьмидесяти'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста сотня сотню'],
  [200, 'двести двухсот'],
  [300, 'триста трёхсот трехсот'],
  [400, 'четыреста четырёхсот четырехсот'],
  [500, 'пятьсот пятисот'],
  [600, 'шестьсот шестисот'],
  [700, 'семьсот семисот'],
  [800, 'восемьсот восьмисот'],
  [900, 'девятьсот девятисот'],
  [1.5, 'полтора полторы полутора'],
];
for (const [value, list] of russian) add(value, list);
add(50, 'полсотни');
add(500, 'полтысячи');
add(5e5, 'полмиллиона');
multiply(10, 'десятка десятков', true);
multiply(12, 'дюжина дюжину');
multiply(12, 'дюжины дюжин', true);
multiply(100, 'сотни сотен', true);
multiply(1e3, 'тысяча тысячу тысячей тыс');
multiply(1e3, 'тысячи тысяч тысячам', true);
multiply(1e6, 'миллион млн');
multiply(1e6, 'миллиона миллионов миллионы', true);
multiply(1e9, 'миллиард млрд');
multiply(1e9, 'миллиарда миллиардов миллиарды', true);
multiply(1e12, 'триллион трлн');
multiply(1e12, 'триллиона триллионов', true);
words.set('половиной', { does: 'halve' });

multiply(10, 'dizaine dizaines decena decenas', true);
multiply(12, 'douzaine douzaines docena docenas', true);
multiply(100, 'centaine centaines centenar centenares', true);
multiply(1e3, 'millier milliers millar millares', true);
multiply(1e6, 'millón');
multiply(1e6, 'millones', true);
multiply(1e9, 'milliard mld mlrd');
multiply(1e9, 'milliards', true);
multiply(1e12, 'billón');
multiply(1e12, 'billones', true);
