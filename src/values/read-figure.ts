import type { Bound, Figure, Unit } from '../model/figure.ts';
import { type FoundNumber, findNumbers, plainNumerals } from './find-numbers.ts';
import { findHedgeBefore, findHedgeBehind, type Hedge } from './hedges.ts';
import { findLooseNumber } from './loose-numbers.ts';
import { readUnit } from './units.ts';

/**
 * Reads a figure as a source of that language gives it: `more than 2,000`, `13–20 Prozent`, `около сорока`, `至少三十九人`. Null where
 * the text holds no number, or several that make no range.
 */
export function readFigure(written: string, language: string | null): Figure | null {
  const text = plainNumerals(written);
  const loose = findLooseNumber(text);
  if (loose !== null) {
    const unit = readUnit('', text.slice(loose.end));
    return {
      low: { value: loose.low, included: true },
      high: { value: loose.high, included: false },
      about: false,
      unit,
      numbers: [],
    };
  }
  const [first, second, third] = findNumbers(text, language);
  if (first === undefined || third !== undefined) return null;
  const before = text.slice(0, first.start);
  return second === undefined
    ? readSingle(text, first, before)
    : readRange(text, first, second, before);
}

function readSingle(
  text: string,
  { value, start, end }: FoundNumber,
  before: string,
): Figure | null {
  const left = findHedgeBefore(before);
  const right = findHedgeBehind(text.slice(end));
  if (DENIED.test(left.rest)) return null;
  const hedge = left.hedge ?? right.hedge;
  const isNegative = /(?:^|\s)[-−]$/u.test(text.slice(0, start));
  const number = isNegative ? -value : value;
  return { ...widen(number, hedge), unit: readUnit(left.rest, right.rest), numbers: [number] };
}

/** `not 15` says what the figure is not. */
const DENIED = /(?<![\p{L}\p{M}])(?:not|nicht|не|kein|keine)\s*$/u;

/** What joins the ends of a range; `and` does so only behind `between`. */
const JOINTS = /^(?:[-–—−‐‑~～]|to|bis|or|oder|до|или|至|到|或|à|a)$/u;
const AND = /^(?:and|und|и|et|y)$/u;
const BETWEEN = /(?<![\p{L}\p{M}])(?:between|zwischen|между|entre)(?![\p{L}\p{M}])/u;
const FROM = /(?<![\p{L}\p{M}])(?:from|von|от|с|de)(?![\p{L}\p{M}])|从|從/u;

function readRange(
  text: string,
  first: FoundNumber,
  second: FoundNumber,
  before: string,
): Figure | null {
  const behind = text.slice(second.end);
  const between = text.slice(first.end, second.start);
  const unit = readUnit(before.replace(BETWEEN, ' ').replace(FROM, ' '), behind);
  const joint = between
    .trim()
    .split(/\s+/u)
    .filter((word, _index, all) => all.length === 1 || !isUnitWord(word, unit, behind))
    .join(' ');
  const isRange = JOINTS.test(joint) || (AND.test(joint) && BETWEEN.test(before));
  if (!isRange) return readTwoHedges(text, first, second, before);
  // The first of `20 to 30 million` is of millions too.
  const scale = first.scale === 1 && first.value * second.scale < second.value ? second.scale : 1;
  const [low, high] = [first.value * scale, second.value].sort((a, b) => a - b);
  if (low === undefined || high === undefined) return null;
  const { hedge, rest } = findHedgeBefore(before);
  const about = hedge === 'about';
  return {
    low: { value: about ? low * (1 - TENTH) : low, included: true },
    high: { value: about ? high * (1 + TENTH) : high, included: true },
    about,
    unit: readUnit(rest.replace(BETWEEN, ' ').replace(FROM, ' '), behind),
    numbers: [low, high],
  };
}

/** `at least 13 and up to 20`: one end from each. */
function readTwoHedges(
  text: string,
  first: FoundNumber,
  second: FoundNumber,
  before: string,
): Figure | null {
  const left = findHedgeBefore(before);
  const right = findHedgeBefore(text.slice(first.end, second.start));
  const { low } = widen(first.value, left.hedge);
  const { high } = widen(second.value, right.hedge);
  const isBoth =
    (left.hedge === 'least' || left.hedge === 'more') &&
    (right.hedge === 'most' || right.hedge === 'fewer') &&
    first.value <= second.value;
  if (!isBoth) return null;
  return {
    low,
    high,
    about: false,
    unit: readUnit(left.rest, text.slice(second.end)),
    numbers: [first.value, second.value],
  };
}

function isUnitWord(word: string, unit: Unit | null, behind: string): boolean {
  const bare = word.replace(/[.,]$/u, '');
  return unit !== null && behind.includes(bare) && /\p{L}|[%$€£¥₽]/u.test(bare);
}

/** How far “about” reaches to both sides. */
const TENTH = 0.1;

function widen(value: number, hedge: Hedge | null): Pick<Figure, 'low' | 'high' | 'about'> {
  const at = (place: number, included: boolean): Bound => ({
    value: Number(place.toPrecision(15)),
    included,
  });
  const margin = Math.abs(value) * TENTH;
  switch (hedge) {
    case null:
      return { low: at(value, true), high: at(value, true), about: false };
    case 'about':
      return { low: at(value - margin, true), high: at(value + margin, true), about: true };
    case 'almost':
      return { low: at(value - margin, true), high: at(value, false), about: true };
    case 'more':
      return { low: at(value, false), high: null, about: false };
    case 'least':
      return { low: at(value, true), high: null, about: false };
    case 'fewer':
      return { low: null, high: at(value, false), about: false };
    case 'most':
      return { low: null, high: at(value, true), about: false };
  }
}
