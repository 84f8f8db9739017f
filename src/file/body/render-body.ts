import type { Element, ElementContent, Root as HastRoot, Text } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Block, BodySegment, TableCell } from '../../model/body.ts';
import type { TextRun } from '../markdown/align-text.ts';
import { entryOf } from '../markdown/entry-address.ts';
import { isFootnoteMark } from '../markdown/footnote-marks.ts';
import { frameTables } from '../markdown/frame-tables.ts';
import { findAnchor, headingAnchors, indexAnchors } from '../markdown/heading-anchors.ts';
import { joinLines } from '../markdown/join-lines.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { placeBlock } from '../markdown/place-block.ts';
import { plainText } from '../markdown/plain-text.ts';
import { excerptStarts } from './excerpt-starts.ts';
import type { BlockRange, BodyLink, ParsedBody } from './parsed-body.ts';
import { sentenceStarts } from './sentence-starts.ts';

const toHtml = unified().use(remarkRehype, { clobberPrefix: 'note-' }).freeze();
const stringify = unified().use(rehypeStringify).freeze();

// Two noncharacters, which the gate refuses in every text, hold the place of a part in the HTML.
const before = '\ufdd0';
const after = '\ufdd1';

export interface RenderedBody
  extends Pick<ParsedBody, 'body' | 'blockQuotations' | 'links' | 'code'> {
  /** Where the text of each block appears in the Markdown. */
  readonly places: readonly (readonly TextRun[])[];
}

/** The tree of the HTML of a Markdown text; the Markdown’s own tree is tidied for it. */
export function renderTree(tree: Root): HastRoot {
  tidyTasks(tree);
  joinLines(tree);
  nameHeadings(tree);
  const html = toHtml.runSync(tree) as HastRoot;
  frameTables(html);
  return html;
}

/**
 * Makes HTML of a rendered Markdown text, cut open where the set decides: links to entries, and text that may name actors.
 */
export function renderBody(html: HastRoot, markdown: string): RenderedBody {
  const blocks: Block[] = [];
  const places: (readonly TextRun[])[] = [];
  const cuts: BodySegment[] = [];
  const links: BodyLink[] = [];
  const code: BlockRange[] = [];

  const cut = (part: BodySegment): Text => {
    cuts.push(part);
    return { type: 'text', value: `${before}${cuts.length - 1}${after}` };
  };

  /** Cuts the text of a block; `free` says whether a name in it may become a link. */
  const cutInline = (
    children: readonly ElementContent[],
    free: boolean,
    cursor: Cursor,
  ): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') {
        const at = { block: cursor.block, start: cursor.offset };
        cursor.offset += child.value.length;
        return free && child.value.trim() !== ''
          ? [cut({ kind: 'text', text: child.value, at })]
          : [child];
      }
      if (child.type !== 'element' || isFootnoteMark(child)) return [child];
      const range = {
        ...{ block: cursor.block, start: cursor.offset },
        end: cursor.offset + plainText(child).length,
      };
      const address = child.tagName === 'a' ? String(child.properties['href'] ?? '') : null;
      if (address !== null) {
        const isBare = markdown.charAt(child.position?.start.offset ?? -1) !== '[';
        links.push({ ...range, address, isBare });
      }
      if (child.tagName === 'code') code.push(range);
      const entry = address === null ? null : entryOf(address);
      if (entry !== null) {
        const at = { block: cursor.block, start: cursor.offset };
        const open = cut({ kind: 'open', ...entry, at });
        const inner = cutInline(child.children, false, cursor);
        return [open, ...inner, cut({ kind: 'close' })];
      }
      const quiet = address !== null || child.tagName === 'code';
      return [{ ...child, children: cutInline(child.children, free && !quiet, cursor) }];
    });

  visit(html, 'element', (element: Element) => {
    mendTables(element);
    wrapLooseText(element);
  });
  const quotationOf = findBlockQuotations(html);
  const cellOf = findCells(html);
  const blockQuotations = new Map<Element, number[]>();
  visit(html, 'element', (element: Element) => {
    const heading = /^h[2-6]$/.test(element.tagName);
    if (!isBlock(element)) return;
    const text = plainText(element);
    const id = heading ? String(element.properties['id']) : `p${blocks.length + 1}`;
    if (element.properties['id'] === undefined) element.properties['id'] = id;
    const sentences = heading ? [] : sentenceStarts(text);
    const cell = cellOf(element, blocks.length);
    blocks.push({
      id: String(element.properties['id']),
      text,
      sentences,
      excerpts: excerptStarts(text, sentences),
      ...(cell === null ? {} : { cell }),
    });
    places.push(placeBlock(element, markdown));
    const quotation = quotationOf.get(element);
    if (quotation !== undefined) {
      const quoted = blockQuotations.get(quotation) ?? [];
      blockQuotations.set(quotation, [...quoted, blocks.length - 1]);
    }
    element.children = cutInline(element.children, !heading, {
      block: blocks.length - 1,
      offset: 0,
    });
    return 'skip';
  });
  return {
    body: { segments: joinParts(stringify.stringify(html), cuts), blocks },
    places,
    blockQuotations: [...blockQuotations.values()],
    ...{ links, code },
  };
}

/** The place of an element among the cells of a table, each of which is a block, by the number of its block. */
function findCells(html: HastRoot): (element: Element, block: number) => TableCell | null {
  const places = new Map<
    Element,
    { readonly before: number; readonly columns: number; readonly column: number }
  >();
  visit(html, { type: 'element', tagName: 'table' }, (table: Element) => {
    let before = 0;
    visit(table, { type: 'element', tagName: 'tr' }, (row: Element) => {
      const cells = row.children.filter(isCell);
      for (const [column, cell] of cells.entries())
        places.set(cell, { before, columns: cells.length, column });
      before += cells.length;
      return 'skip';
    });
    return 'skip';
  });
  return (element, block) => {
    const place = places.get(element);
    if (place === undefined) return null;
    const row = block - place.column;
    return { table: row - place.before, row, columns: place.columns };
  };
}

function isCell(child: ElementContent): child is Element {
  return child.type === 'element' && /^t[dh]$/.test(child.tagName);
}

/** Every element inside a block quotation, with the outermost one. */
function findBlockQuotations(html: HastRoot): ReadonlyMap<Element, Element> {
  const quotationOf = new Map<Element, Element>();
  visit(html, { type: 'element', tagName: 'blockquote' }, (quotation: Element) => {
    visit(quotation, 'element', (inner: Element) => {
      if (inner !== quotation) quotationOf.set(inner, quotation);
    });
    return 'skip';
  });
  return quotationOf;
}

interface Cursor {
  readonly block: number;
  offset: number;
}

/** Elements that hold running text: what a reader sees as one paragraph. */
function isBlock({ tagName, children }: Element): boolean {
  // A `span` is one that `wrapLooseText` made: other inline elements appear in a block.
  if (/^(?:p|h[2-6]|td|th|pre|span)$/.test(tagName)) return true;
  return tagName === 'li' && !children.some(holdsText);
}

/** Whether a child of a list item is made of blocks itself. */
function holdsText(child: ElementContent): boolean {
  return child.type === 'element' && /^(?:p|h[2-6]|ul|ol|pre|blockquote|div)$/.test(child.tagName);
}

/** Makes a block like any other of the loose text of a list item that holds a list. */
function wrapLooseText(element: Element): void {
  if (element.tagName !== 'li' || !element.children.some(holdsText)) return;
  const runs: { readonly children: ElementContent[]; readonly isText: boolean }[] = [];
  for (const [index, child] of element.children.entries()) {
    const isText = !holdsText(child) && !isLineEnd(child, element.children[index - 1]);
    const last = runs.at(-1);
    if (isText && last?.isText) last.children.push(child);
    else runs.push({ children: [child], isText });
  }
  element.children = runs.flatMap(({ children, isText }): ElementContent[] =>
    isText ? [{ type: 'element', tagName: 'span', properties: {}, children }] : children,
  );
}

/** A line end between blocks; one after a break belongs to the text. */
function isLineEnd(child: ElementContent, before: ElementContent | undefined): boolean {
  const isBroken = before?.type === 'element' && before.tagName === 'br';
  return child.type === 'text' && child.value === '\n' && !isBroken;
}

/** Headings get their anchors, and links that lead to one lead to it as it is called in the page. */
function nameHeadings(tree: Root): void {
  const anchors = headingAnchors(tree);
  for (const [heading, id] of anchors) heading.data = { ...heading.data, hProperties: { id } };
  const index = indexAnchors(anchors.values());
  for (const node of nodesOf(tree)) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const anchor = node.url.startsWith('#') ? findAnchor(node.url, index) : null;
    if (anchor !== null) node.url = `#${anchor}`;
  }
}

/** A check box without a label says nothing to a screen reader; a sign in the text does. */
function tidyTasks(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    if (typeof item.checked !== 'boolean') return;
    const first = item.children[0];
    const sign = item.checked ? '☑ ' : '☐ ';
    if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: sign });
    item.checked = null;
  });
}

/** `align` is no attribute of today's HTML; a header cell heads its column, and one without text heads nothing. */
function mendTables(element: Element): void {
  if (element.tagName === 'th') {
    if (plainText(element).trim() === '') element.tagName = 'td';
    else element.properties['scope'] = 'col';
  }
  const { align } = element.properties;
  if (typeof align !== 'string') return;
  delete element.properties['align'];
  element.properties['className'] = [`align-${align}`];
}

function joinParts(html: string, cuts: readonly BodySegment[]): BodySegment[] {
  return html.split(before).flatMap((piece, index): BodySegment[] => {
    if (index === 0) return piece === '' ? [] : [{ kind: 'html', html: piece }];
    const end = piece.indexOf(after);
    const part = cuts[Number(piece.slice(0, end))];
    const rest = piece.slice(end + 1);
    return [
      ...(part ? [part] : []),
      ...(rest === '' ? [] : [{ kind: 'html', html: rest } as const]),
    ];
  });
}
