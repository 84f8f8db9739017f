import type { Unit } from '../model/figure.ts';

/** Measures by kind: how many of the first each is, and its words in English, German, Russian, Chinese, French and Spanish. */
const measures: readonly (readonly [kind: string, factor: number, words: string])[] = [
  ['percent', 1, '%|percent|per cent|pct|prozent|процент|процента|процентов|pour cent|por ciento'],
  ['percent', 10, '成'],
  [
    'length',
    1,
    'm|metre|metres|meter|meters|metern|метр|метра|метров|м|米|mètre|mètres|metro|metros',
  ],
  ['length', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters|millimetern|мм|毫米'],
  [
    'length',
    1000,
    'km|kilometre|kilometres|kilometer|kilometers|kilometern|километр|километра|километров|км|公里|千米|kilomètre|kilomètres|kilómetro|kilómetros',
  ],
  [
    'length',
    0.01,
    'cm|centimetre|centimetres|centimeter|centimeters|zentimeter|см|сантиметров|厘米|centimètre|centimètres|centímetro|centímetros',
  ],
  ['length', 0.0254, 'inch|inches|zoll|дюйм|дюйма|дюймов|英寸'],
  ['length', 0.9144, 'yd|yard|yards|ярд|ярда|ярдов|码|碼'],
  ['length', 1.8288, 'fathom|fathoms|faden|морская сажень|морских саженей|英寻|英尋'],
  ['length', 0.3048, 'ft|foot|feet|fuß|фут|фута|футов|英尺'],
  ['length', 1609.344, 'mile|miles|meile|meilen|миля|мили|миль|英里'],
  [
    'length',
    1852,
    'nmi|nautical mile|nautical miles|sea miles|seemeile|seemeilen|морская миля|морских мили|морских миль|海里',
  ],
  [
    'area',
    1,
    'm²|m2|sq m|square metre|square metres|square meter|square meters|quadratmeter|quadratmetern|кв. м|квадратных метров|平方米',
  ],
  [
    'area',
    10_000,
    'ha|hectare|hectares|hektar|гектар|гектара|гектаров|га|公顷|公頃|hectárea|hectáreas',
  ],
  [
    'area',
    1_000_000,
    'km²|km2|sq km|square kilometre|square kilometres|square kilometer|square kilometers|quadratkilometer|quadratkilometern|кв. км|квадратных километров|平方公里',
  ],
  ['area', 4046.856, 'acre|acres|акр|акра|акров|英亩|英畝'],
  ['area', 2_589_988.11, 'sq mi|sq mile|sq miles|square mile|square miles|平方英里'],
  ['volume', 1, 'l|litre|litres|liter|liters|litern|литр|литра|литров|升|litro|litros'],
  [
    'volume',
    1000,
    'm³|m3|cubic metre|cubic metres|cubic meter|cubic meters|kubikmeter|кубометр|кубометра|кубометров|立方米',
  ],
  ['volume', 158.987_295, 'barrel|barrels|barrel öl|баррель|барреля|баррелей|桶'],
  [
    'speed',
    1,
    'km/h|kmh|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|stundenkilometer|stundenkilometern|км/ч|километров в час',
  ],
  ['speed', 1.609_344, 'mph|miles per hour|miles an hour|миль в час'],
  ['speed', 1.852, 'kn|kt|kts|knot|knots|knoten|узел|узла|узлов|节|節'],
  [
    'speed',
    3.6,
    'm/s|metres per second|meters per second|metres a second|meters a second|м/с|метров в секунду|米每秒',
  ],
  [
    'temperature',
    1,
    '°c|° c|℃|degrees celsius|degree celsius|grad celsius|градус цельсия|градуса цельсия|градусов цельсия|摄氏度|攝氏度',
  ],
  [
    'time',
    1,
    'second|seconds|sekunde|sekunden|секунда|секунды|секунду|секунд|秒|seconde|secondes|segundo|segundos',
  ],
  ['time', 60, 'min|minute|minutes|minuten|минута|минуты|минуту|минут|分钟|分鐘|minuto|minutos'],
  ['time', 3600, 'h|hour|hours|stunde|stunden|час|часа|часов|小时|小時|heure|heures|hora|horas'],
  ['time', 86_400, 'day|days|tag|tage|tagen|день|дня|дней|сутки|суток|天|jour|jours|día|días'],
  [
    'time',
    604_800,
    'week|weeks|woche|wochen|неделя|недели|неделю|недель|周|星期|semaine|semaines|semana|semanas',
  ],
  [
    'time',
    2_629_746,
    'month|months|monat|monate|monaten|месяц|месяца|месяцев|个月|個月|月|mois|mes|meses',
  ],
  ['time', 31_556_952, 'year|years|jahr|jahre|jahren|год|года|лет|年|ans|année|années|año|años'],
  [
    'mass',
    1,
    'kg|kilo|kilos|kilogram|kilograms|kilogramm|килограмм|килограмма|килограммов|кг|公斤|kilogramme|kilogrammes|kilogramo|kilogramos',
  ],
  [
    'mass',
    1000,
    't|ton|tons|tonne|tonnes|tonnen|metric ton|metric tons|тонна|тонны|тонну|тонн|吨|噸|tonelada|toneladas',
  ],
  ['mass', 0.453_592_37, 'lb|lbs|pound|pounds'],
  ['dollars', 1, '$|us$|usd|dollar|dollars|доллар|доллара|долларов|美元|dólar|dólares'],
  ['euros', 1, '€|eur|euro|euros|евро|欧元|歐元'],
  ['pounds', 1, '£|gbp|pfund|фунтов'],
  [
    'roubles',
    1,
    '₽|rub|rouble|roubles|ruble|rubles|rubel|рубль|рубля|рублей|руб|卢布|盧布|rublo|rublos',
  ],
  ['yuan', 1, 'cny|rmb|yuan|юань|юаня|юаней|元|人民币|人民幣'],
  ['yen', 1, '¥|jpy|yen|иена|иены|иен|日元|円'],
];

/** Degrees Fahrenheit, which do not begin where degrees Celsius do. */
const FAHRENHEIT: Unit = { kind: 'temperature', factor: 5 / 9, offset: -160 / 9 };
const fahrenheitWords = [
  '°f',
  '° f',
  '℉',
  'degrees fahrenheit',
  'degree fahrenheit',
  'grad fahrenheit',
  'градусов фаренгейта',
  '华氏度',
  '華氏度',
];

const fillers = /(?<![\p{L}\p{M}])(?:of|the|a|an|in|by|de|von|old|ago)(?![\p{L}\p{M}])/gu;

const byWord = new Map<string, Unit>([
  ...measures.flatMap(([kind, factor, words]) =>
    words.split('|').map((word): [string, Unit] => [clean(word), { kind, factor }]),
  ),
  ...fahrenheitWords.map((word): [string, Unit] => [word, FAHRENHEIT]),
]);

/** What a figure counts, by the words on both sides of its number, in lower case; null where there are none. */
export function readUnit(before: string, behind: string, language: string | null): Unit | null {
  const [left = '', right = ''] = [before, behind].map(clean);
  const measure = byWord.get(right) ?? (right === '' ? byWord.get(left) : undefined);
  if (measure !== undefined) return measure;
  const symbol = /[$€£¥₽]|us\$|百分之/u.exec(left)?.[0];
  if (symbol !== undefined) return byWord.get(symbol) ?? PERCENT;
  if (right === '') return null;
  const isCounted = countedIn.test(language ?? '') && countsThings(behind);
  return findLeadingMeasure(right) ?? { kind: 'words', text: right, isCounted };
}

const PERCENT: Unit = { kind: 'percent', factor: 1 };

/** The measure with which words begin, as in `hours of talks` and 小时后. */
function findLeadingMeasure(text: string): Unit | undefined {
  const words = text.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const word = words.slice(0, length).join(' ');
    const measure = !/^\p{L}$/u.test(word) || DIMENSION.test(words.slice(1).join(' ')) ? word : '';
    const unit = byWord.get(measure);
    if (unit !== undefined) return unit;
  }
  const bare = text.replace(/^[个個](?=[小星])/u, '');
  for (const length of [3, 2, 1]) {
    const word = bare.slice(0, length);
    const isWhole = bare.length === length || length > 1 || HAN_BEHIND.test(bare.slice(length));
    const unit = /^\p{sc=Han}+$/u.test(word) && isWhole ? byWord.get(word) : undefined;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** What comes after a measure of one letter that is no million. */
const DIMENSION =
  /^(?:wide|long|high|deep|tall|away|from|below|above|lang|hoch|breit|tief)(?!\p{L})/u;
const HAN_BEHIND = /^[后後前内內外高长長宽寬深远遠的以之左右]/u;

/** The languages whose measures are known, so that what is none of them counts things. */
const countedIn = /^(?:en|de|ru|zh|fr|es)(?:-|$)/iu;

/** Words that begin no name of a thing, and measures that are not converted. */
const NO_THING =
  /^[^\p{L}]*$|^[\s,;(]*(?:in|of|from|for|at|on|by|per|to|so|far|this|that|last|next|since|until|each|every|now|today|later|earlier|more|fewer|less|other|wide|long|high|deep|tall|and|or|im|von|aus|für|bei|pro|bis|seit|mehr|weniger|lang|hoch|breit|tief|в|на|за|от|из|до|с|по|больше|меньше|en|dans|par|sur|depuis|por|desde)(?!\p{L})/u;
const LIKE_A_MEASURE =
  /(?<!\p{L})(?:degrees?|grad|градус\p{L}*|degrés?|grados?|points?|punkte?n?|пункт\p{L}*|puntos?|percentage|units?|square|cubic|gallons?|ounces?|stones?|pounds?|livres?|libras?|k?m?g?wh?|\p{L}*watts?|volts?|bytes?|francs?|franken|kron\p{L}*|rupees?|won|hryvni\p{L}*|гривен|lira|zloty|crowns?|decades?|centur(?:y|ies)|fortnights?|nights?|nächten?|moments?|times|mal|раз|fois|veces)(?!\p{L})|[度点點倍分级級%]/u;

function countsThings(behind: string): boolean {
  if (NO_THING.test(behind) || LIKE_A_MEASURE.test(behind)) return false;
  const words = clean(behind).split(/[^\p{L}²³%°$€£¥₽]+/u);
  const isMeasure = (word: string): boolean => word.length > 1 && byWord.has(word);
  const hasHanMeasure = /[米里时時天周年月元秒吨噸]|分钟|分鐘/u.test(behind);
  return !words.some(isMeasure) && !hasHanMeasure;
}

function clean(text: string): string {
  return text
    .replace(/(?<!\p{L})d['’]/gu, ' ')
    .replace(fillers, ' ')
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/^[\s.,;:()-]+|[\s.,;:()-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}
