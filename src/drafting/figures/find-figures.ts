import type { Figure } from '../../model/figure.ts';
import { blankDates } from '../../values/blank-dates.ts';
import { type FoundNumber, findNumbers, plainNumerals } from '../../values/find-numbers.ts';
import { findHedgeBefore, findHedgeBehind, type Hedge } from '../../values/hedges.ts';
import { readFigure } from '../../values/read-figure.ts';
import type { Word } from '../sentences/parse-english.ts';

/** A figure that a sentence gives, by offsets of the sentence. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** As the `value` of a report takes it: hedge, number and, where it is a measure, its unit. */
  readonly value: string;
  /** What it counts, as written; empty where nothing follows it. */
  readonly unit: string;
  readonly hedge: Hedge | null;
  readonly figure: Figure | null;
}

/**
 * The figures of a sentence with what hedges and follows them: `more than 2,000` of `troops`. Dates, numbers within names and words
 * that point to known things, as in “the two leaders”, give none. `words` are those of an English sentence, else none.
 */
export function findFigures(
  sentence: string,
  language: string | null,
  words: readonly Word[],
): readonly FoundFigure[] {
  const plain = plainNumerals(sentence);
  const text = blankDates(plain, language);
  const numbers = joinRanges(findNumbers(text, language), plain);
  return numbers.flatMap((number): FoundFigure[] => {
    if (!isFigure(sentence, number)) return [];
    return [describe(sentence, plain, number, language, words)];
  });
}

interface NumberRange extends Pick<FoundNumber, 'value' | 'start' | 'end' | 'inDigits'> {}

/** `13 to 20` and `13–20` are one figure. */
function joinRanges(numbers: readonly FoundNumber[], text: string): NumberRange[] {
  const joined: NumberRange[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, number.start);
    const isRange =
      /^\s*(?:[-–—]|to|bis|до)\s*$/u.test(between) ||
      (/^\s+(?:and|und|и)\s+$/u.test(between) &&
        /(?:between|zwischen|между)\s+$/u.test(text.slice(0, last?.start)));
    if (last !== undefined && isRange) joined.splice(-1, 1, { ...last, end: number.end });
    else joined.push(number);
  }
  return joined;
}

/** What gives a number to one thing, and counts none. */
const LABEL =
  /(?:№|#|(?<!\p{L})(?:no\.|nr\.|article|chapter|room|flight|route|resolution|section|paragraph|protocol|channel|line|number|group of|g-))\s*$/iu;
/** Words before a small number that point to things known already. */
const POINTER =
  /(?<!\p{L})(?:the|these|those|both|his|her|its|their|our|other|any|no|either|this|each|['’]s)\s+$/iu;
const SMALL = 12;

function isFigure(sentence: string, { value, start, end, inDigits }: NumberRange): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (LABEL.test(before) || /^[-‐‑]\p{L}/u.test(after)) return false;
  if (inDigits) return !/\S\s+\p{Lu}[\p{L}\p{M}]*\s$/u.test(before) || hedged(before) !== null;
  if (value === 1 || value === 0 || /^both$/iu.test(sentence.slice(start, end))) return false;
  return value > SMALL || (!POINTER.test(before) && /^\s+\p{Ll}/u.test(after));
}

/** The hedge with which a text ends. */
function hedged(before: string): { readonly hedge: Hedge; readonly start: number } | null {
  const parts = [...before.matchAll(/\S+/gu)];
  for (let count = Math.min(5, parts.length); count > 0; count -= 1) {
    const start = parts.at(-count)?.index ?? 0;
    const { hedge, rest } = findHedgeBefore(before.slice(start).toLowerCase());
    if (hedge !== null && rest.trim() === '') return { hedge, start };
  }
  return null;
}

function describe(
  sentence: string,
  plain: string,
  number: NumberRange,
  language: string | null,
  words: readonly Word[],
): FoundFigure {
  const sign = /[$€£¥₽]\s?$/u.exec(sentence.slice(0, number.start));
  const numberStart = sign?.index ?? number.start;
  const before = hedged(sentence.slice(0, numberStart));
  const start = before?.start ?? numberStart;
  const percent = /^\s?[%‰]/u.exec(sentence.slice(number.end))?.[0].length ?? 0;
  const behind = hedgeBehind(plain, number.end + percent);
  const numberEnd = number.end + percent + behind.length;
  const unitEnd = endOfUnit(sentence, numberEnd, words);
  const unit = sentence.slice(numberEnd, unitEnd).trim();
  const bare = sentence.slice(start, numberEnd).trim();
  const whole = readFigure(`${bare} ${firstWords(unit)}`, language);
  const isMeasure = whole?.unit !== null && whole?.unit !== undefined && 'factor' in whole.unit;
  const isSign = percent > 0 || sign !== null;
  return {
    start,
    end: unitEnd,
    value: isMeasure && !isSign ? `${bare} ${measureOf(unit)}`.trim() : bare,
    unit,
    hedge: before?.hedge ?? behind.hedge,
    figure: whole ?? readFigure(bare, language),
  };
}

function hedgeBehind(
  plain: string,
  from: number,
): { readonly hedge: Hedge | null; readonly length: number } {
  const [next = ''] = /^(?:\+|-odd|[\s,]+\p{L}+\s+\p{L}+)/u.exec(plain.slice(from)) ?? [];
  const { hedge, rest } = findHedgeBehind(next);
  return hedge === null || rest.trim() !== ''
    ? { hedge: null, length: 0 }
    : { hedge, length: next.length };
}

/** Where the words that a number counts end: nouns and what describes them, at most four words. */
function endOfUnit(sentence: string, from: number, words: readonly Word[]): number {
  if (words.length === 0) {
    const [next = ''] = /^\s+[\p{L}\p{M}]+/u.exec(sentence.slice(from)) ?? [];
    return from + next.length;
  }
  let end = from;
  const following = words.filter(({ start }) => start >= from).slice(0, 4);
  for (const word of following) {
    const gap = sentence.slice(end, word.start);
    if (/^(?:of|in|on)$/iu.test(word.text)) break;
    const isPart = ['Noun', 'Adjective', 'Value', 'Unit'].some((tag) => word.tags.has(tag));
    if (!/^[\s-]*$/u.test(gap) || !isPart || word.tags.has('Pronoun') || word.tags.has('WeekDay'))
      break;
    end = word.end;
    if (word.tags.has('Plural') && !/^-/u.test(sentence.slice(end))) break;
  }
  return end;
}

/** A measure is one to three words. */
function firstWords(unit: string): string {
  return unit.split(' ').slice(0, 3).join(' ');
}

function measureOf(unit: string): string {
  const words = unit.split(' ');
  for (let count = 1; count <= words.length; count += 1) {
    const written = words.slice(0, count).join(' ');
    const figure = readFigure(`2 ${written}`, 'en');
    if (figure?.unit !== null && figure?.unit !== undefined && 'factor' in figure.unit)
      return written;
  }
  return unit;
}
