import type { Span } from '../../diagnostics/span.ts';
import type { Body } from '../../model/body.ts';
import type { Noun } from '../../model/ids.ts';

/** A body that may be shown, with what the checks of the set need to know of it. Plain data. */
export interface ParsedBody {
  readonly body: Body;
  /** The places in the file of each block’s text, in the order of the text; the first begins at offset 0. */
  readonly blockPlaces: readonly (readonly LocatedRun[])[];
  /** The blocks of each block quotation (`>`), by their numbers. */
  readonly blockQuotations: readonly (readonly number[])[];
  /** The entries that it links to. */
  readonly references: readonly BodyReference[];
  /** Its links of all kinds, in the order of the text. */
  readonly links: readonly BodyLink[];
  /** What is code, in the order of the text. */
  readonly code: readonly BlockRange[];
}

/** A stretch of a block's text, by the number of the block. */
export interface BlockRange {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A link: the stretch is its text. */
export interface BodyLink extends BlockRange {
  readonly address: string;
  /** Whether it is an address alone, typed without square brackets. */
  readonly isBare: boolean;
}

/**
 * From `start` on, the text of a block appears at a line and column, character for character; with a `width` it is written as
 * that many characters there. A list, since a body has dozens and each is kept.
 */
export type LocatedRun = readonly [start: number, line: number, column: number, width?: number];

export interface BodyReference {
  readonly noun: Noun;
  readonly id: string;
  /** What of it, where it is a claim: a stance, or the id of a source. */
  readonly part: string | null;
  readonly at: Span;
}

/** The body of an entry that has no text of its own. */
export const noBody: ParsedBody = {
  body: { segments: [], blocks: [] },
  blockPlaces: [],
  blockQuotations: [],
  references: [],
  links: [],
  code: [],
};

/** The span in the file of a stretch of a block's text, without what appears around it. */
export function spanInBlock(places: readonly LocatedRun[], start: number, end: number): Span {
  const first = placeAt(places, start);
  const last = placeAt(places, Math.max(start, end - 1));
  return {
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column + last.width,
  };
}

/** The place in the file of one character of a block's text. */
function placeAt(places: readonly LocatedRun[], offset: number) {
  const [start, line, column, width] = places.findLast(([from]) => from <= offset) ?? [0, 1, 1];
  return width === undefined
    ? { line, column: column + offset - start, width: 1 }
    : { line, column, width };
}
