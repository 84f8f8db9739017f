import { findNumberWord } from './number-words.ts';

/** A number that is given by its size alone, as in `dozens` or `сотни`: from `low` to just below `high`. */
export interface LooseNumber {
  readonly low: number;
  readonly high: number;
  readonly end: number;
}

const sizes: readonly (readonly [low: number, high: number, words: string])[] = [
  [
    2e5,
    1e6,
    'hundreds of thousands|hunderttausende|сотни тысяч|сотен тысяч|数十万|數十萬|几十万|幾十萬',
  ],
  [2e4, 1e5, 'tens of thousands|zehntausende|десятки тысяч|десятков тысяч|数万|數萬|几万|幾萬'],
  [
    2e6,
    1e9,
    'millions|several million|a few million|millionen|mehrere millionen|миллионы|数百万|數百萬',
  ],
  [
    2e3,
    1e5,
    'thousands|several thousand|a few thousand|tausende|tausenden|mehrere tausend|einige tausend|тысячи|несколько тысяч|数千|數千|几千|幾千',
  ],
  [
    200,
    1000,
    'hundreds|several hundred|a few hundred|hunderte|hunderten|mehrere hundert|einige hundert|сотни|несколько сотен|数百|數百|几百|幾百',
  ],
  [
    20,
    100,
    'dozens|several dozen|a few dozen|scores|dutzende|dutzenden|mehrere dutzend|einige dutzend|десятки|несколько десятков|数十|數十|几十|幾十',
  ],
];

const patterns = sizes.map(([low, high, words]) => ({
  low,
  high,
  pattern: new RegExp(words.split('|').map(bounded).join('|'), 'u'),
}));

/** The loose number of a text in lower case; null where it has none, or counts the words, as in `2 millionen`. */
export function findLooseNumber(text: string): LooseNumber | null {
  for (const { low, high, pattern } of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const isCounted = /[\p{L}\p{N}]/u.test(text.slice(0, match.index).replace(LEAD_IN, ''));
    const end = match.index + match[0].length;
    const [next = ''] = /^\s*(?:of\s+|von\s+)?[\p{L}\p{M}]+/u.exec(text.slice(end)) ?? [];
    // `dozens of millions` and 数千万 are of another size.
    const isScaled =
      /^[十百千万萬亿億]/u.test(next.trim()) ||
      findNumberWord(next.replace(/^\s*(?:of|von)\s/u, '').trim())?.does === 'multiply';
    return isCounted || isScaled ? null : { low, high, end };
  }
  return null;
}

/** Words before a loose number that leave it as it is. */
const LEAD_IN =
  /(?<![\p{L}\p{M}])(?:many|some|the|about|viele|einige|etwa|многие|около)(?![\p{L}\p{M}])/gu;

function bounded(words: string): string {
  if (/\p{sc=Han}/u.test(words)) return words;
  return `(?<![\\p{L}\\p{M}])${words.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{M}])`;
}
