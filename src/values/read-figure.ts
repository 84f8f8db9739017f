import type { Bound, Figure, Unit } from '../model/figure.ts';
import { type FoundNumber, findNumbers, plainNumerals } from './find-numbers.ts';
import { findHedgeBefore, findHedgeBehind, type Hedge, joinHedges } from './hedges.ts';
import { findLooseNumber } from './loose-numbers.ts';
import { readUnit } from './units.ts';
import { isPlainBefore, isUnsureBehind } from './unsure-words.ts';

/**
 * Reads a figure as a source of that language gives it: `more than 2,000`, `13–20 Prozent`, `около сорока`, `至少三十九人`. Null where
 * the text holds no number, or several that make no range, or words that may make another number of it.
 */
export function readFigure(written: string, language: string | null): Figure | null {
  const text = plainNumerals(written);
  if (NOBODY.test(text)) return { ...widen(0, null), unit: null, numbers: [0] };
  const loose = findLooseNumber(text);
  const numbers = findNumbers(text, language);
  if (loose !== null) {
    const behind = text.slice(loose.end);
    if (isUnsureBehind(behind) || numbers.some(({ end }) => end > loose.end)) return null;
    return {
      low: { value: loose.low, included: true },
      high: { value: loose.high, included: false },
      about: false,
      unit: readUnit('', behind, language),
      numbers: [],
    };
  }
  const [first, second, third] = numbers;
  if (first === undefined || third !== undefined) return null;
  if (isUnsureBehind(text.slice((second ?? first).end))) return null;
  const task = { text, language, ...readSign(first, text) };
  return second === undefined ? readSingle(task) : readRange(task, second);
}

/** Texts that say zero without a number. */
const NOBODY =
  /^\s*(?:none|nobody|no[\s-]one|nil|niemand|keine[rs]?|никто|никого|无人|無人|personne|aucune?|nadie|ningun[oa])\s*$/u;

interface Task {
  readonly text: string;
  readonly language: string | null;
  readonly first: FoundNumber;
  /** What appears before the number and its sign. */
  readonly before: string;
}

const NEGATIVE =
  /(?:(?<=^|[\s$€£¥₽])[-−]|(?<![\p{L}\p{M}])(?:minus|минус)\s+|(?<=^\s*)(?:moins|menos)\s+|零下|负|負)$/u;
const POSITIVE = /(?:(?<=^|[\s$€£¥₽])\+|(?<![\p{L}\p{M}])(?:plus|плюс)\s+)$/u;

/** A number with the sign before it, as in `minus 5`. */
function readSign(number: FoundNumber, text: string): Pick<Task, 'first' | 'before'> {
  const before = text.slice(0, number.start);
  return NEGATIVE.test(before)
    ? { first: { ...number, value: -number.value }, before: before.replace(NEGATIVE, '') }
    : { first: number, before: before.replace(POSITIVE, '') };
}

function readSingle({ text, language, first, before }: Task): Figure | null {
  const left = findHedgeBefore(before);
  const right = findHedgeBehind(text.slice(first.end));
  const hedge = joinHedges(left.hedge, right.hedge);
  if (hedge === undefined || !isPlainBefore(left.rest)) return null;
  const unit = readUnit(left.rest, right.rest, language);
  return { ...widen(first.value, hedge), unit, numbers: [first.value] };
}

/** What joins the ends of a range; `and` does so only after `between`. */
const JOINTS = /^(?:[-–—−‐‑~～]|to|bis|or|oder|до|или|至|到|或|à|a)$/u;
const AND = /^(?:and|und|и|et|y)$/u;
const BETWEEN = /(?<![\p{L}\p{M}])(?:between|zwischen|между|entre)(?![\p{L}\p{M}])/u;
const FROM = /(?<![\p{L}\p{M}])(?:from|von|от|с|de)(?![\p{L}\p{M}])|从|從/u;

function readRange(task: Task, found: FoundNumber): Figure | null {
  const { text, language, first, before } = task;
  const behind = text.slice(found.end);
  const { first: second, before: upToSecond } = readSign(found, text);
  const between = upToSecond.slice(first.end);
  const withoutFrame = (side: string): string => side.replace(BETWEEN, ' ').replace(FROM, ' ');
  const unit = readUnit(withoutFrame(before), behind, language);
  const joint = between
    .trim()
    .split(/\s+/u)
    .filter((word, _index, all) => all.length === 1 || !isUnitWord(word, unit, behind))
    .join(' ');
  const isRange = JOINTS.test(joint) || (AND.test(joint) && BETWEEN.test(before));
  if (!isRange) return readTwoHedges(task, second, between, behind);
  const { hedge, rest } = findHedgeBefore(before);
  const about = hedge === 'about';
  const isHedgedOtherwise = hedge !== null && !about;
  if (isHedgedOtherwise || findHedgeBehind(behind).hedge !== null) return null;
  if (!isPlainBefore(withoutFrame(rest))) return null;
  const scale = scaleOfFirst(first, second);
  if (scale === null) return null;
  const [low, high] = [first.value * scale, second.value].sort((a, b) => a - b);
  if (low === undefined || high === undefined) return null;
  return {
    low: { value: about ? low - Math.abs(low) * TENTH : low, included: true },
    high: { value: about ? high + Math.abs(high) * TENTH : high, included: true },
    about,
    unit: readUnit(withoutFrame(rest), behind, language),
    numbers: [low, high],
  };
}

/** The first of `20 to 30 million` is of millions too; null where it may be, as in `3 to 2 million`. */
function scaleOfFirst(first: FoundNumber, second: FoundNumber): number | null {
  if (first.scale !== 1 || second.scale === 1) return 1;
  if (first.value < 0 || second.value < 0) return null;
  if (first.value * second.scale < second.value) return second.scale;
  return second.inDigits && second.scale >= 1000 ? null : 1;
}

/** `at least 13 and up to 20`: one end from each. */
function readTwoHedges(
  { language, first, before }: Task,
  second: FoundNumber,
  between: string,
  behind: string,
): Figure | null {
  const left = findHedgeBefore(before);
  const right = findHedgeBefore(between);
  const { low } = widen(first.value, left.hedge);
  const { high } = widen(second.value, right.hedge);
  const isBoth =
    (left.hedge === 'least' || left.hedge === 'more') &&
    (right.hedge === 'most' || right.hedge === 'fewer') &&
    first.value <= second.value;
  // `at least 12 killed and up to 20 hurt` are two figures.
  const isOne = right.rest
    .split(/[\s,;(]+/u)
    .every((word) => word === '' || CONJUNCTIONS.test(word) || behind.includes(word));
  if (!isBoth || !isOne || !isPlainBefore(left.rest)) return null;
  const unit = readUnit(left.rest, behind, language);
  return { low, high, about: false, unit, numbers: [first.value, second.value] };
}

const CONJUNCTIONS = /^(?:and|but|und|aber|и|но|et|mais|y|pero)$/u;

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
