import { findNumberWord, type NumberWord } from './number-words.ts';
import { fractionSigns, readDigits } from './read-digits.ts';
import { hanFactor, hanNumerals, readHanNumber } from './read-han-number.ts';

/** A number in a text, in digits or words. */
export interface FoundNumber {
  readonly value: number;
  /** What “thousand” or “万” multiplied it by; 1 where nothing did. */
  readonly scale: number;
  readonly start: number;
  readonly end: number;
  readonly inDigits: boolean;
}

/** The numbers of a text that `plainNumerals` made plain, in order; digits that belong to a name, as in `Su-27`, are none. */
export function findNumbers(text: string, language: string | null): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let open: Mutable | null = null;
  const close = (): void => {
    const number = open === null ? null : finish(open);
    if (number !== null) found.push(number);
    open = null;
  };
  for (const token of findTokens(text, language)) {
    const gap = open === null ? '' : text.slice(open.end, token.start);
    if (open !== null && extend(open, token, gap, text)) continue;
    close();
    open = begin(token);
  }
  close();
  return found;
}

/** A text of the same length with its digits as `0` to `9`, in lower case. */
export function plainNumerals(text: string): string {
  return text
    .replace(/[^\p{ASCII}]/gu, (sign) => {
      if (sign.length > 1) return sign;
      if (/\p{Nd}/u.test(sign)) return String(digitOf(sign.charCodeAt(0)));
      const plain = sign.normalize('NFKC');
      return plain.length === 1 && /[％．，～＋－＄￥]/u.test(sign) ? plain : sign;
    })
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
}

function digitOf(code: number): number {
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCharCode(code - digit - 1))) digit += 1;
  return digit;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: NumberWord | { readonly does: 'digits' | 'han'; readonly value: number };
}

const SPACES = ' \u00a0\u2009\u202f';
const DIGITS = `(?<![\\d.,])(?:\\d{1,3}(?:[${SPACES}]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,'’٬٫]\\d+)*)[${fractionSigns}]?`;
/** 百分之 makes a percentage of the number after it; 三分之一, 百分点 and 零下 hold no number. */
const PARTS = `[百千万]分之|[${hanNumerals}]+分之[${hanNumerals}\\d]+|百(?=分[点點])|零(?=下)`;
const TOKEN = new RegExp(
  `(?<digits>${DIGITS})|(?<fraction>[${fractionSigns}])|${PARTS}|(?<han>(?<![数數几幾上])[${hanNumerals}]+)|(?<word>(?:(?!\\p{scx=Han})[\\p{L}\\p{M}])+)`,
  'gu',
);

function findTokens(text: string, language: string | null): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match): Token[] => {
    const { digits, fraction, han, word } = match.groups ?? {};
    const { index: start } = match;
    const end = start + match[0].length;
    if (digits !== undefined) {
      if (isInName(text, start, end)) return [];
      const value = readDigits(digits, language);
      return value === null ? [] : [{ start, end, word: { does: 'digits', value } }];
    }
    if (fraction !== undefined) {
      const value = readDigits(`0${fraction}`, language) ?? 0;
      return [{ start, end, word: { does: 'digits', value } }];
    }
    if (han !== undefined) {
      const factor = /\d$/u.test(text.slice(0, start)) ? hanFactor(han) : null;
      if (factor !== null)
        return [{ start, end, word: { does: 'multiply', value: factor, needsCount: true } }];
      const value = readHanNumber(han);
      return value === null ? [] : [{ start, end, word: { does: 'han', value } }];
    }
    if (word === undefined) return [];
    const meaning = findNumberWord(scaleOfSum(word, text, start, end) ?? word, language);
    return meaning === null ? [] : [{ start, end, word: meaning }];
  });
}

const sumLetters: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['b', 'billion'],
  ['t', 'trillion'],
]);

/** What a letter stands for in a sum of money: `m` is a million there, and a metre after any other number. */
function scaleOfSum(word: string, text: string, start: number, end: number): string | undefined {
  const isSum =
    /[$€£¥₽]\s?[\d.,]{1,30}\s?$/u.test(text.slice(0, start)) ||
    (/\d\s?$/u.test(text.slice(0, start)) &&
      /^\s*(?:[$€£¥₽]|(?:euros?|dollars?|eur|usd|gbp)(?!\p{L}))/u.test(text.slice(end)));
  return isSum ? sumLetters.get(word) : undefined;
}

/** Letters of an alphabet right before, as in `MH17` and `Vostok-2022`, or the ending of an ordinal after. */
function isInName(text: string, start: number, end: number): boolean {
  if (/(?:\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek})[-‐‑]?$/u.test(text.slice(0, start)))
    return true;
  return /^(?:st|nd|rd|th|er|[-‐‑](?:й|я|е|го|му|м))(?![\p{L}\p{M}])/u.test(text.slice(end));
}

interface Mutable {
  readonly start: number;
  end: number;
  readonly inDigits: boolean;
  /** What larger words have closed, as the 25,000 of `25 thousand and 3`. */
  total: number;
  /** What is still being added to; null right after such a word. */
  current: number | null;
  lastScale: number;
  scale: number;
  /** A half that a word such as `million` has to follow. */
  half: boolean;
}

function begin({ start, end, word }: Token): Mutable | null {
  const grown = { start, end, total: 0, lastScale: Number.POSITIVE_INFINITY, scale: 1 };
  switch (word.does) {
    case 'halve':
      return { ...grown, inDigits: false, current: 0.5, half: true };
    case 'multiply': {
      if (word.needsCount) return null;
      const isLarge = word.value >= 1000;
      return {
        ...grown,
        inDigits: false,
        total: isLarge ? word.value : 0,
        current: isLarge ? null : word.value,
        lastScale: isLarge ? word.value : Number.POSITIVE_INFINITY,
        scale: word.value,
        half: false,
      };
    }
    default:
      return { ...grown, inDigits: word.does === 'digits', current: word.value, half: false };
  }
}

/** Adds a token to a number; false where it begins another. */
function extend(number: Mutable, { end, word }: Token, gap: string, text: string): boolean {
  const isNear = /^[\s-]*$/u.test(gap);
  const { current } = number;
  switch (word.does) {
    case 'halve':
      if (current === null) return false;
      if (/^\s+(?:and\s+a|с)\s+$/u.test(gap)) {
        number.current = current + 0.5;
        break;
      }
      // `eine halbe Million`, where the article is no number.
      if (!/^\s+$/u.test(gap) || current !== 1 || number.inDigits) return false;
      number.current = 0.5;
      number.half = true;
      break;
    case 'multiply':
      if (!isNear && !(number.half && /^\s+an?\s+$/u.test(gap))) return false;
      if (word.value < 1000) {
        if (current === null || current >= 100) return false;
        number.current = current * word.value;
      } else {
        if (word.value >= number.lastScale || current === null) return false;
        number.total += current * word.value;
        number.current = null;
        number.lastScale = word.value;
      }
      number.scale = word.value;
      number.half = false;
      break;
    case 'add': {
      const joined = /^\s+and\s+$/u.test(gap) && !/\bbetween\b/u.test(text);
      if ((!isNear && !joined) || number.inDigits) return false;
      if (current === null) {
        if (word.value >= number.lastScale) return false;
        number.current = word.value;
      } else {
        if (joined ? current < 100 || current % 100 !== 0 : !fits(current, word.value))
          return false;
        if (joined && word.value >= 100) return false;
        number.current = current + word.value;
      }
      break;
    }
    default:
      return false;
  }
  number.end = end;
  return true;
}

/** Whether a word adds to a number, as the five of `twenty-five`. */
function fits(current: number, value: number): boolean {
  if (value <= 0 || current <= 0) return false;
  const room = [100, 10].find((size) => current % size === 0) ?? 1;
  // `forty-two`, `сто сорок два`, but neither `ten two` nor `two three`.
  return value < room && current !== 10;
}

function finish({
  start,
  end,
  inDigits,
  total,
  current,
  scale,
  half,
}: Mutable): FoundNumber | null {
  if (half) return null;
  // Binary fractions of a multiple are noise: 1.1 million is 1,100,000.
  const value = Number((total + (current ?? 0)).toPrecision(15));
  return { value, scale, start, end, inDigits };
}
