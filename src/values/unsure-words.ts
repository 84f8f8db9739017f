import { fractionSigns } from './read-digits.ts';

/**
 * Words of a text, outside of its numbers, with which these are not what they seem: parts of a whole, vague amounts, and scales of languages
 * whose number words no one knows here. Parted by bars, as parts of a pattern.
 */
const unsure: readonly string[] = [
  'half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?',
  '\\p{L}*(?:drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel)\\p{L}*|hälfte|halb\\p{L}{0,2}|dritte[nmrs]?',
  'трет(?:ь|и|ью|ей)|четверт(?:ь|и|ью|ей)|половин\\p{L}*',
  'tiers|quarts?|moitié|demie?s?|cinquièmes?|dixièmes?|tercios?|tercera|cuartos?|mitad|medi[oa]s?|quint[oa]s?|décim[oa]s?',
  'parts?|portions?|fraction|minority|majority|handful|scores?|gross|grand|paar|handvoll|reihe|vielzahl|menge|teile?|großteil|mehrheit|minderheit|bruchteil|anzahl',
  'mil{1,2}(?:[ijy]|lj|h)+[oóõãa]\\p{L}*|mil|mille|mila|tusen|tusind|duizend|tysi\\p{L}*|tys|tisíc\\p{L}*|tuhat\\p{L}*|ezer|bin',
  'тисяч\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|хиляди|хиляда|ألف|آلاف|مليون|ملايين|مليار|लाख|करोड़|हज़ार|हजार',
];

const WORDS = new RegExp(`(?<![\\p{L}\\p{M}])(?:${unsure.join('|')})(?![\\p{L}\\p{M}])`, 'u');
/** A doubt, a part of a whole, an open figure as in 十几, and what multiplies in Korean. */
const SIGNS = new RegExp(`[?？±×=${fractionSigns}几幾半]|分之|^\\s*[만억조천백십]`, 'u');
/** `40s` and `40e` are no forty, and `5m` before a word may be millions or metres. */
const ENDINGS =
  /^(?:['’]?s|e|ème|x|[ºª°])(?![\p{L}\p{M}])|^\s?m\s+(?!(?:wide|long|high|deep|tall|away|from|below|above|lang|hoch|breit|tief|de|of|in|by)(?![\p{L}\p{M}]))[\p{L}]/u;

/** Whether what comes after a number in a text in lower case leaves open what the number is. */
export function isUnsureBehind(text: string): boolean {
  return ENDINGS.test(text) || WORDS.test(text) || SIGNS.test(text);
}

/** Words that may appear before a number, beside hedges, and leave it as it is. */
const plain: readonly string[] = [
  'a|an|the|only|just|exactly|precisely|a total of|total|altogether|in all|all|well|far|a little|slightly|much|now|currently|already',
  'der|die|das|den|dem|genau|exakt|nur|insgesamt|etwas|deutlich|weit|noch|schon|bereits',
  'всего|ровно|лишь|только|уже|чуть|немногим|намного|значительно|гораздо',
  'un total de|une?|le|la|les|exactement|seulement|au total|un peu|bien',
  'una|el|los|las|exactamente|solo|sólo|en total|un poco',
];
const PLAIN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${longestFirst(plain)})(?![\\p{L}\\p{M}])`,
  'gu',
);
const PLAIN_HAN = /总共|總共|共有|共计|共計|达到|達到|只有|共|有|达|達|仅|僅|只|为|為|大/gu;
const CURRENCY =
  /(?<![\p{L}\p{M}])(?:us)?[$€£¥₽]|(?<![\p{L}\p{M}])(?:usd|eur|gbp|rub|cny|rmb|jpy)(?![\p{L}\p{M}])|百分之/gu;
const MARKS = /[\s.,;:()'"“”„«»‹›<>[\]*]/gu;

/** Whether what appears before a number in a text in lower case, its hedge taken out, leaves the number as it is. */
export function isPlainBefore(text: string): boolean {
  return (
    [CURRENCY, PLAIN_WORDS, PLAIN_HAN, MARKS]
      .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
      .trim() === ''
  );
}

function longestFirst(lists: readonly string[]): string {
  const phrases = lists.flatMap((list) => list.split('|'));
  return phrases.sort((a, b) => b.length - a.length).join('|');
}
