import { tokenize } from './tokenize.ts';

/** A stretch of a quote that must appear in the source by itself. */
export interface QuotePart {
  /** All words of the part, a bracketed insertion left out. */
  readonly words: readonly string[];
  /** The same words, divided where an insertion stood: it may have replaced words of the source. */
  readonly pieces: readonly (readonly string[])[];
}

/**
 * The parts of a quote: an ellipsis splits it, a bracketed insertion is skipped.
 *
 * `“[T]he two … a full-fledged [sic] meeting”` has the parts `the two` and `a full fledged meeting`.
 */
export function findQuoteParts(quote: string): readonly QuotePart[] {
  return quote
    .split(ellipsis)
    .map((part) => part.replace(changedInitial, '$1').split(insertion).map(findWordTexts))
    .map((pieces) => pieces.filter((piece) => piece.length > 0))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => ({ words: pieces.flat(), pieces }));
}

const ellipsis = /[[(［（]?(?:[…⋯]|\.(?:[ \u00a0\u202f]?\.){2,})+[\])］）]?/u;
/** `[T]he`: an editor changed the case of a first letter, which does not count. */
const changedInitial = /(?<![\p{L}\p{N}])\[(\p{L})\](?=\p{L})/gu;
const insertion = /[[［][^[\]［］]*[\]］]/u;

function findWordTexts(text: string): readonly string[] {
  return tokenize(text).map((word) => word.text);
}
