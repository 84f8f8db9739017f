import type { Noun } from './ids.ts';

/**
 * The text of an entry, rendered as far as one file allows: HTML, cut open wherever the rest of the
 * set decides what stands there. Parts in order make the whole.
 */
export interface Body {
  readonly parts: readonly BodyPart[];
  readonly blocks: readonly Block[];
}

export type BodyPart =
  /** Finished, safe HTML. */
  | { readonly kind: 'html'; readonly html: string }
  /** Plain text, not yet escaped, in which actors may be named. */
  | { readonly kind: 'text'; readonly text: string; readonly spot: Spot }
  /** A link to an entry begins; everything up to its `close` is the link's text. */
  | {
      readonly kind: 'open';
      readonly noun: Noun;
      readonly id: string;
      /** Of a link to a claim: the stance or the source whose reports it cites; null where it names none. */
      readonly part: string | null;
      readonly spot: Spot;
    }
  | { readonly kind: 'close' };

/** A paragraph, list item, heading or table cell: `id` is its anchor in the page. */
export interface Block {
  readonly id: string;
  readonly text: string;
  /** Where each sentence of `text` probably begins, rising from 0; empty for a heading. */
  readonly sentences: readonly number[];
  /** Those of them at which `text` may be cut, since a sentence certainly begins there. */
  readonly excerpts: readonly number[];
}

/** An offset in the text of a block. */
export interface Spot {
  readonly block: number;
  readonly start: number;
}

/** The fewest whole sentences of a block that hold the offset; the whole text where none is certain. */
export function excerptAt(body: Body, spot: Spot): string {
  const block = body.blocks[spot.block];
  if (block === undefined) return '';
  const next = block.excerpts.findIndex((start) => start > spot.start);
  const from = block.excerpts.at(next === -1 ? -1 : next - 1) ?? 0;
  const to = next === -1 ? block.text.length : block.excerpts[next];
  return block.text.slice(from, to).trim();
}
