import { sentenceStarts } from '../../file/body/sentence-starts.ts';

/** A stretch of a paragraph, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a paragraph, without the spaces around them. One that goes on after a quotation's question is one. */
export function splitSentences(paragraph: string): readonly Stretch[] {
  const starts = [...new Set([0, ...sentenceStarts(paragraph)])].sort((a, b) => a - b);
  const kept = starts.filter((start) => start === 0 || isStart(paragraph, start));
  return kept.flatMap((start, index): Stretch[] => {
    const end = kept[index + 1] ?? paragraph.length;
    const text = paragraph.slice(start, end);
    const trimmed = text.trim();
    if (trimmed === '') return [];
    const from = start + text.indexOf(trimmed);
    return cut(paragraph, { start: from, end: from + trimmed.length });
  });
}

/** No sentence of prose has more characters: what has is a list or no text, and costs time. */
const LONGEST = 1200;

function cut(paragraph: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  for (let from = start; from < end; ) {
    const space = paragraph.lastIndexOf(' ', from + LONGEST);
    const isFar = end - from > LONGEST;
    const to = !isFar ? end : space > from ? space : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to + (paragraph.charAt(to) === ' ' ? 1 : 0);
  }
  return pieces;
}

/** A small letter goes on with what was said before, as in `“Why?” she asked`. */
function isStart(paragraph: string, start: number): boolean {
  const after = paragraph.slice(start);
  if (/^[\s"“”‘’']*\p{Ll}/u.test(after)) return false;
  return !unfinished.test(paragraph.slice(Math.max(0, start - 16), start));
}

/** Abbreviations after which a sentence goes on, beside those that are known where sentences are counted. */
const unfinished =
  /(?<![\p{L}\p{N}])(?:Maj|Brig|Adm|Cmdr|Lieut|Hon|Rev|Fr|Sr|Jr|Ms|Messrs|Mt|Ft|approx|est|Inc|Ltd|Co|Corp|Bros|Amb|Sec|Atty|Supt|Pres|e\.g|i\.e|a\.m|p\.m|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;
