import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alignLists } from '../../collections/align-lists.ts';
import {
  applyEdits,
  type Bracketed,
  type Edit,
  editInBrackets,
  isAlike,
} from './edit-in-brackets.ts';
import {
  isPlainList,
  isPlainMapping,
  isSameValue,
  type PlainMapping,
  type PlainValue,
  plainValue,
} from './plain-value.ts';
import { printItem, printPair, printPairs, printText } from './print-plain.ts';

/**
 * YAML with other fields: what stays as it is keeps its layout, its quotation marks and its comments, and a new field
 * follows the one that precedes it in `wanted`. A comment goes with what it is above, or beside.
 * @throws where the text is no mapping, or has what front matter may not have
 */
export function editFrontMatter(source: string, wanted: PlainMapping): string {
  const contents = parse(source);
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const print = (lines: readonly string[]): string => lines.join(lineEnd);
  if (contents === null) {
    const between = source === '' || source.endsWith('\n') ? '' : lineEnd;
    const fields = printPairs(wanted);
    return fields.length === 0 ? source : `${source}${between}${print([...fields, ''])}`;
  }
  const edit = contents.flow === true ? editInLine : editMap;
  const edits = edit({ source, lineEnd }, contents, wanted);
  const edited = applyEdits(source, 0, source.length, edits);
  if (!isSameValue(plainValue(parse(edited)) ?? {}, wanted))
    throw new Error('These fields cannot be written into the file as it is laid out.');
  return edited;
}

/** The text that is edited. */
interface Edited {
  readonly source: string;
  readonly lineEnd: string;
}

/** A field or an item with what belongs to it: the comments above it, and one at the end of its last line. */
interface Block {
  readonly text: string;
  /** Whether it comes from the file, with its indentation unless it is the first there. */
  readonly isFirst: boolean;
}

function parse(source: string): YAMLMap<Node, Node | null> | null {
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    keepSourceTokens: true,
    logLevel: 'error',
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw error;
  if (document.contents === null) return null;
  if (!isMap<Node, Node | null>(document.contents)) {
    if (isScalar(document.contents) && document.contents.value === null) return null;
    throw new Error('The front matter is no list of fields.');
  }
  return document.contents;
}

/** What is edited so that a node has another value; null where all of it is to be written anew. */
function editValue(
  edited: Edited,
  node: Node,
  wanted: PlainValue,
  inBrackets = false,
): readonly Edit[] | null {
  if (isSameValue(plainValue(node), wanted)) return [];
  if (isScalar(node) && node.value !== null && typeof wanted === 'string')
    return [{ ...scalarRange(edited, node), text: printLike(node, wanted, inBrackets) }];
  if (isMap<Node, Node | null>(node) && isPlainMapping(wanted) && Object.keys(wanted).length > 0)
    return node.flow === true ? editInLine(edited, node, wanted) : editMap(edited, node, wanted);
  if (isSeq<Node>(node) && isPlainList(wanted) && wanted.length > 0)
    return node.flow === true ? editInLine(edited, node, wanted) : editList(edited, node, wanted);
  return null;
}

/** The fields of a mapping, each with its place. */
function editMap(
  edited: Edited,
  map: YAMLMap<Node, Node | null>,
  wanted: PlainMapping,
): readonly Edit[] {
  const ends = map.items.map((pair) => endOfLine(edited, lastOf(pair)));
  const starts = map.items.map(({ key }) => startOf(key));
  const [first = 0] = starts;
  const column = columnOf(edited, first);
  const blocks = new Map<string, Block>();
  for (const [at, pair] of map.items.entries()) {
    const name = String(plainValue(pair.key));
    const value = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
    if (value === undefined) continue;
    const start = at === 0 ? first : nextLine(edited, ends[at - 1] ?? 0);
    const [keyStart, end] = [starts[at] ?? 0, ends[at] ?? 0];
    const edits = isSameValue(plainValue(pair.value), value)
      ? []
      : pair.value === null
        ? null
        : editValue(edited, pair.value, value);
    const text =
      edits === null
        ? edited.source.slice(start, keyStart) +
          printBlock(edited, withComment(edited, pair, end, printPair(name, value)), column)
        : applyEdits(edited.source, start, end, edits);
    blocks.set(name, { text, isFirst: at === 0 });
  }
  let previous: string | null = null;
  const order = [...blocks.keys()];
  for (const [name, value] of Object.entries(wanted)) {
    if (!blocks.has(name)) {
      blocks.set(name, { text: printBlock(edited, printPair(name, value), column), isFirst: true });
      order.splice(previous === null ? 0 : order.indexOf(previous) + 1, 0, name);
    }
    previous = name;
  }
  const ordered = order.map((name) => blocks.get(name) as Block);
  return [{ start: first, end: ends.at(-1) ?? 0, text: joinBlocks(edited, ordered, column) }];
}

function editList(
  edited: Edited,
  list: YAMLSeq<Node>,
  wanted: readonly PlainValue[],
): readonly Edit[] {
  const hyphens = hyphensOf(list);
  const ends = list.items.map((item, at) =>
    endOfLine(edited, Math.max(lastOf(item), hyphens[at] ?? 0)),
  );
  const [first = 0] = hyphens;
  const column = columnOf(edited, first);
  const before = list.items.map(plainValue);
  const sources = alignLists(before, wanted, isSameValue, isAlike);
  const blocks = wanted.map((value, index): Block => {
    const at = sources[index] ?? null;
    const item = at === null ? undefined : list.items[at];
    if (at === null || item === undefined)
      return { text: printBlock(edited, printItem(value), column), isFirst: true };
    const start = at === 0 ? first : nextLine(edited, ends[at - 1] ?? 0);
    const edits = editValue(edited, item, value);
    const text =
      edits === null
        ? edited.source.slice(start, hyphens[at]) +
          printBlock(edited, withComment(edited, item, ends[at] ?? 0, printItem(value)), column)
        : applyEdits(edited.source, start, ends[at] ?? 0, edits);
    return { text, isFirst: at === 0 };
  });
  return [{ start: first, end: ends.at(-1) ?? 0, text: joinBlocks(edited, blocks, column) }];
}

function editInLine(edited: Edited, node: Bracketed, wanted: PlainValue): readonly Edit[] {
  return editInBrackets(edited.source, node, wanted, (item, value) =>
    editValue(edited, item, value, true),
  );
}

/** The lines in place of a field or an item, with the comment that was beside it in its line. */
function withComment(
  { source }: Edited,
  part: Pair<Node, Node | null> | Node,
  end: number,
  [first = '', ...rest]: readonly string[],
): readonly string[] {
  const beside = source.slice(withoutLineEnds(source, 0, lastOf(part)), end);
  const [, comment] = /^:?[^\S\n]+(#.*)$/.exec(beside) ?? [];
  return [comment === undefined ? first : `${first} ${comment}`, ...rest];
}

/** Where the hyphens of a list are. */
function hyphensOf(list: YAMLSeq): readonly number[] {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') throw new Error('A list without hyphens.');
  return token.items.flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
  );
}

/** The blocks one below the other: the first begins at the column, the others in lines of their own. */
function joinBlocks({ lineEnd }: Edited, blocks: readonly Block[], column: number): string {
  const indent = ' '.repeat(column);
  return blocks
    .map(({ text, isFirst }, place) => {
      if (place === 0) return isFirst ? text : text.trimStart();
      return isFirst ? indent + text : text;
    })
    .join(lineEnd);
}

/** Lines for a column; the first without the indentation. */
function printBlock({ lineEnd }: Edited, lines: readonly string[], column: number): string {
  return lines.join(`${lineEnd}${' '.repeat(column)}`);
}

function printLike({ type }: Scalar, text: string, inBrackets: boolean): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(text);
  if (type === 'QUOTE_SINGLE' && !/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return printText(text, { inBrackets });
}

function scalarRange({ source }: Edited, node: Scalar): { start: number; end: number } {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end: withoutLineEnds(source, start, end) };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where what a node says ends: not where the comments after it do. */
function lastOf(part: Pair<Node, Node | null> | Node | null): number {
  if (part === null) return 0;
  if ('key' in part && 'value' in part && !isScalar(part)) {
    const [, keyEnd = 0] = part.key.range ?? [];
    return Math.max(keyEnd, lastOf(part.value));
  }
  const node = part as Node;
  if ((isMap(node) || isSeq(node)) && node.flow !== true)
    return lastOf((node.items.at(-1) ?? null) as Node | null);
  return node.range?.[1] ?? 0;
}

function withoutLineEnds(source: string, start: number, end: number): number {
  const text = source.slice(start, end);
  return start + text.trimEnd().length;
}

/** The end of the line in which something ends, before its line end. */
function endOfLine({ source }: Edited, last: number): number {
  // What is folded or kept as lines ends after its last line end.
  const inside = withoutLineEnds(source, 0, last);
  const feed = source.indexOf('\n', inside);
  const end = feed === -1 ? source.length : feed;
  return source[end - 1] === '\r' ? end - 1 : end;
}

function nextLine({ source }: Edited, end: number): number {
  const feed = source.indexOf('\n', end);
  return feed === -1 ? source.length : feed + 1;
}

function columnOf({ source }: Edited, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
