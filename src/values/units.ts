import type { Unit } from '../model/figure.ts';

/** Measures by kind: how many of the first each is, and its words in English, German, Russian and Chinese. */
const measures: readonly (readonly [kind: string, factor: number, words: string])[] = [
  ['percent', 1, '%|percent|per cent|pct|prozent|процент|процента|процентов|pour cent|por ciento'],
  ['length', 1, 'm|metre|metres|meter|meters|metern|метр|метра|метров|м|米'],
  [
    'length',
    1000,
    'km|kilometre|kilometres|kilometer|kilometers|kilometern|километр|километра|километров|км|公里|千米',
  ],
  [
    'length',
    0.01,
    'cm|centimetre|centimetres|centimeter|centimeters|zentimeter|см|сантиметров|厘米',
  ],
  ['length', 0.3048, 'ft|foot|feet|fuß|фут|фута|футов|英尺'],
  ['length', 1609.344, 'mile|miles|meile|meilen|миля|мили|миль|英里'],
  ['length', 1852, 'nautical mile|nautical miles|seemeile|seemeilen|海里'],
  ['time', 1, 'second|seconds|sekunde|sekunden|секунда|секунды|секунд|秒'],
  ['time', 60, 'min|minute|minutes|minuten|минута|минуты|минут|分钟|分鐘'],
  ['time', 3600, 'h|hour|hours|stunde|stunden|час|часа|часов|小时|小時'],
  ['time', 86_400, 'day|days|tag|tage|tagen|день|дня|дней|天'],
  ['time', 604_800, 'week|weeks|woche|wochen|неделя|недели|недель|周|星期'],
  ['time', 2_629_746, 'month|months|monat|monate|monaten|месяц|месяца|месяцев|个月|個月'],
  ['time', 31_556_952, 'year|years|jahr|jahre|jahren|год|года|лет|年'],
  [
    'mass',
    1,
    'kg|kilo|kilos|kilogram|kilograms|kilogramm|килограмм|килограмма|килограммов|кг|公斤',
  ],
  ['mass', 1000, 't|tonne|tonnes|tonnen|тонна|тонны|тонн|吨|噸'],
  ['mass', 0.453_592_37, 'lb|lbs|pound|pounds'],
  ['dollars', 1, '$|us$|usd|dollar|dollars|доллар|доллара|долларов|美元'],
  ['euros', 1, '€|eur|euro|euros|евро|欧元|歐元'],
  ['pounds', 1, '£|gbp|pfund|фунтов'],
  ['roubles', 1, '₽|rub|rouble|roubles|ruble|rubles|rubel|рубль|рубля|рублей|руб|卢布|盧布'],
  ['yuan', 1, 'cny|rmb|yuan|юань|юаня|юаней|元|人民币|人民幣'],
  ['yen', 1, '¥|jpy|yen|иена|иены|иен|日元|円'],
];

const byWord = new Map<string, Unit>(
  measures.flatMap(([kind, factor, words]) =>
    words.split('|').map((word) => [word, { kind, factor }] as const),
  ),
);

const fillers = /(?<![\p{L}\p{M}])(?:of|the|a|an|in|by|de|von|old|ago)(?![\p{L}\p{M}])/gu;

/** What a figure counts, by the words on both sides of its number, in lower case; null where there are none. */
export function readUnit(before: string, behind: string): Unit | null {
  const [left, right] = [before, behind].map(clean);
  const measure = byWord.get(right ?? '') ?? (right === '' ? byWord.get(left ?? '') : undefined);
  if (measure !== undefined) return measure;
  const symbol = /[$€£¥₽]|us\$/u.exec(left ?? '')?.[0];
  if (symbol !== undefined) return byWord.get(symbol) ?? null;
  return right === '' || right === undefined ? null : { kind: 'words', text: right };
}

function clean(text: string): string {
  return text
    .replace(fillers, ' ')
    .replace(/^[\s.,;:()-]+|[\s.,;:()-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}
