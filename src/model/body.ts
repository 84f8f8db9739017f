import type { Noun } from './ids.ts';

/**
 * The text of an entry, rendered as far as one file allows: HTML, cut open wherever the rest of the
 * set decides what appears there. Parts in order make the whole.
 */
export interface Body {
  readonly segments: readonly BodySegment[];
  readonly blocks: readonly Block[];
}

export type BodySegment =
  /** Finished, safe HTML. */
  | { readonly kind: 'html'; readonly html: string }
  /** Plain text, not yet escaped, in which actors may be named. */
  | { readonly kind: 'text'; readonly text: string; readonly at: BlockOffset }
  /** A link to an entry begins; everything up to its `close` is the link's text. */
  | {
      readonly kind: 'open';
      readonly noun: Noun;
      readonly id: string;
      /** The stance or the source whose reports a link to a claim cites; null where it names none. */
      readonly part: string | null;
      readonly at: BlockOffset;
    }
  | { readonly kind: 'close' };

/** A paragraph, list item, heading or table cell: `id` is its anchor in the page. */
export interface Block {
  readonly id: string;
  readonly text: string;
  /** Where each sentence of `text` probably begins, rising from 0; empty for a heading. */
  readonly sentences: readonly number[];
  /** The ones at which `text` may be cut, since a sentence certainly begins there. */
  readonly excerpts: readonly number[];
  /** There only where it is a cell of a table. */
  readonly cell?: TableCell;
}

/** Where a cell appears in its table, by the numbers of blocks. Each row has as many cells as the first, which heads the columns. */
export interface TableCell {
  /** The first cell of the table. */
  readonly table: number;
  /** The first cell of its row. */
  readonly row: number;
  readonly columns: number;
}

/** An offset in the text of a block. */
export interface BlockOffset {
  readonly block: number;
  readonly start: number;
}

/** The number of the block with which the excerpt of a place begins: of a cell, which says little alone, the first of its row. */
export function excerptBlock({ blocks }: Body, { block }: BlockOffset): number {
  return blocks[block]?.cell?.row ?? block;
}

/** The fewest whole sentences of a block that hold the offset; the whole text where none is certain. Of a cell, its row. */
export function excerptAt(body: Body, at: BlockOffset): string {
  const block = body.blocks[at.block];
  if (block === undefined) return '';
  if (block.cell !== undefined) return rowText(body, block.cell);
  const next = block.excerpts.findIndex((start) => start > at.start);
  const from = block.excerpts.at(next === -1 ? -1 : next - 1) ?? 0;
  const to = next === -1 ? block.text.length : block.excerpts[next];
  return block.text.slice(from, to).trim();
}

/** "Troops · Article A: more than 2,000 · Article B: no figure": the cells of a row that are not empty, each after the head of its column. */
function rowText({ blocks }: Body, { table, row, columns }: TableCell): string {
  return Array.from({ length: columns }, (_, column) => {
    const text = blocks[row + column]?.text.trim() ?? '';
    const head = row === table ? '' : (blocks[table + column]?.text.trim() ?? '');
    return head === '' || head.length > LONG_HEAD || text === '' ? text : `${head}: ${text}`;
  })
    .filter((text) => text !== '')
    .join(' · ');
}

/** What is longer is no label, and would be said again with each row. */
const LONG_HEAD = 60;
