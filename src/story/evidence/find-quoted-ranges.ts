import type { QuotationRange, QuotationRanges } from '../../fingerprint/find-quotation-ranges.ts';
import { findQuotationRanges } from '../../fingerprint/find-quotation-ranges.ts';

/** A stretch of a text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Prose with what of it a block quotation (`>`) gives as somebody else’s words. */
export interface QuotingText {
  /** Plain text; a blank line ends a paragraph, and with it every quotation. */
  readonly text: string;
  readonly blockQuotation?: TextRange | undefined;
}

/**
 * All quotations of a piece of prose, in either form: between quotation marks, or in a block quotation, which is one quotation
 * with whatever marks are in it.
 */
export function findQuotedRanges({ text, blockQuotation }: QuotingText): QuotationRanges {
  if (blockQuotation === undefined) return findQuotationRanges(text);
  const { start, end } = blockQuotation;
  const behind = findQuotationRanges(text.slice(end));
  const moved = behind.quotations.map((range) => ({
    start: range.start + end,
    innerStart: range.innerStart + end,
    innerEnd: range.innerEnd + end,
    end: range.end + end,
  }));
  const whole: QuotationRange = { start, innerStart: start, innerEnd: end, end };
  return {
    quotations: [whole, ...moved],
    unmatched: behind.unmatched.map((offset) => offset + end),
  };
}

/** How many words a line may have that only says whose words a block quotation gives. */
const longestCredit = 12;

/**
 * What of a block of a block quotation is quoted: all of it, but for a last line that begins with a dash and says whose words
 * they are, as `— Ana Lind, in the Courier`. Where the first line begins with a dash too, the dashes mark speech.
 */
export function findQuotedPart(
  text: string,
  { isFirst, isLast, isSpeech }: { isFirst: boolean; isLast: boolean; isSpeech: boolean },
): TextRange {
  const whole = { start: 0, end: text.length };
  if (!isLast || isSpeech) return whole;
  const from = text.lastIndexOf('\n') + 1;
  if (isFirst && text.slice(0, from).trim() === '') return whole;
  const line = text.slice(from);
  const isCredit = dash.test(line) && line.trim().split(/\s+/u).length <= longestCredit;
  return isCredit ? { start: 0, end: from } : whole;
}

/** Whether a text begins with a dash, as speech and credits do. */
export function beginsWithDash(text: string): boolean {
  return dash.test(text);
}

const dash = /^\s*(?:[—–―⸺]|--)/u;
