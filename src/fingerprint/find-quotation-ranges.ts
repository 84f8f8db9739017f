/** A quotation in prose; `start` and `end` enclose its marks, the inner ones leave them out. */
export interface QuotationRange {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

export interface QuotationRanges {
  readonly quotations: readonly QuotationRange[];
  /** Offsets of marks that open a quotation and are never closed, or close one never opened. */
  readonly unmatched: readonly number[];
}

/** No quotation is longer, in characters: a mark further away does not belong to it. */
const longestQuotation = 1000;
/** No one quotes a quotation of a quotation more often. */
const deepestQuotation = 8;

/**
 * The outermost quotations of a text in the usual marks of many languages, and the marks left over.
 *
 * A quotation ends within its paragraph. An apostrophe is no quotation mark: `Norland’s`, `’90s`,
 * `the leaders’ meeting`. A mark without its partner quotes nothing, so it cannot hide the rest.
 */
export function findQuotationRanges(text: string): QuotationRanges {
  const quotations: QuotationRange[] = [];
  const unmatched: number[] = [];
  const marks = findMarks(text);
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.character === '\n') continue;
    const { offset, closers } = mark;
    const partner = findPartner(marks, index);
    const close = marks[partner];
    if (close !== undefined) {
      const innerEnd = close.offset;
      quotations.push({ start: offset, innerStart: offset + 1, innerEnd, end: innerEnd + 1 });
      index = partner;
    } else if (closers === '' ? isStray(text, offset) : !singleMarks.includes(mark.character)) {
      unmatched.push(offset);
    }
  }
  return { quotations, unmatched };
}

/** A quotation mark, or the end of a paragraph as `\n`. */
interface Mark {
  readonly offset: number;
  readonly character: string;
  /** The marks that would close what this one opens; empty if it opens nothing. */
  readonly closers: string;
  readonly closing: boolean;
}

/** Opening marks that never serve for anything else, with the marks that may close them. */
const pairedMarks: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['〝', '〞〟'],
]);
/** Marks that open in one language and close in another: their surroundings decide. */
const byContext: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['＂', '＂'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
]);
const singleMarks = "'‘‚";
const apostrophes = "'’‘";
const marks = /[“”„‟「」『』｢｣﹁﹂﹃﹄〝〞〟"＂«»‹›‘’‚']|\n[ \t]*\n/gu;
const closingOnly = '”»」』｣﹂﹄〞"＂';

function findMarks(text: string): readonly Mark[] {
  return [...text.matchAll(marks)].map(({ 0: found, index: offset }) => ({
    offset,
    character: found.charAt(0),
    closers: closersAt(text, offset),
    closing: isClosing(text, offset),
  }));
}

/** The index of the mark that closes what the mark at this index opens, or -1. */
function findPartner(marks: readonly Mark[], open: number): number {
  const { offset = 0, character = '', closers = '' } = marks[open] ?? {};
  if (closers === '') return -1;
  let depth = 0;
  for (let index = open + 1; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.character === '\n') return -1;
    if (mark.offset - offset >= longestQuotation) return -1;
    if (mark.closing && closers.includes(mark.character)) {
      if (depth === 0) return index;
      depth -= 1;
    } else if (mark.character === character && !closers.includes(character)) {
      depth += 1;
      if (depth > deepestQuotation) return -1;
    }
  }
  return -1;
}

function closersAt(text: string, offset: number): string {
  const mark = text.charAt(offset);
  const certain = pairedMarks.get(mark);
  if (certain !== undefined) return certain;
  const mayOpen = !isWordBefore(text, offset) && ('«‹'.includes(mark) || isInk(text, offset + 1));
  return mayOpen ? (byContext.get(mark) ?? '') : '';
}

function isClosing(text: string, offset: number): boolean {
  const mark = text.charAt(offset);
  if (apostrophes.includes(mark)) return isInk(text, offset - 1) && !isWordAfter(text, offset);
  if (mark === '"' || mark === '＂') return isInk(text, offset - 1) || !isInk(text, offset + 1);
  return true;
}

/** A closing mark with nothing open; an inch sign after a figure is none. */
function isStray(text: string, offset: number): boolean {
  const mark = text.charAt(offset);
  if (!closingOnly.includes(mark)) return false;
  const isStraight = mark === '"' || mark === '＂';
  if (!isStraight) return true;
  return (
    !/\p{Nd}/u.test(text.charAt(offset - 1)) &&
    !(isWordBefore(text, offset) && isWordAfter(text, offset))
  );
}

function isInk(text: string, offset: number): boolean {
  return /\S/u.test(text.charAt(offset));
}

function isWordBefore(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(offset - 1));
}

function isWordAfter(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(offset + 1));
}
