import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import { type Span, spanFinder } from '../../diagnostics/span.ts';
import type { TextEdit } from '../edits/edit-text.ts';
import type { ContentFile } from '../text/content-file.ts';
import { unifyLineEnds } from '../text/unify-line-ends.ts';
import type { YamlPath } from './parse-yaml.ts';

/** What a field may be set to. */
export type FieldValue = string | readonly string[];

/** The front matter of a file, in which fields are set and taken out one by one. All else in it stays as it is written. */
export interface FieldEditor {
  /**
   * The edits that set fields of the mapping at a path: a field that is there gets another value in its place, another one comes
   * after `after`, or last.
   */
  readonly set: (
    at: YamlPath,
    fields: Readonly<Record<string, FieldValue>>,
    after?: string,
  ) => readonly TextEdit[];
  /** The edit that takes a field of the mapping at a path out, or an item of the list there. */
  readonly remove: (at: YamlPath, key: string | number) => TextEdit;
}

const fence = '---\n';

/** Opens the front matter of a file that has no error. */
export function fieldEditor({ bytes }: ContentFile): FieldEditor {
  const text = unifyLineEnds(new TextDecoder().decode(bytes));
  const end = text.indexOf('\n---', fence.length - 1) + 1;
  const source = text.slice(fence.length, end);
  const document = parseDocument<Node>(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
  });
  const span = spanFinder(text);
  const spanAt = (start: number, stop: number): Span =>
    span(start + fence.length, stop + fence.length);
  const nodeAt = (at: YamlPath): unknown =>
    at.length === 0 ? document.contents : document.getIn(at, true);
  return {
    set: (at, fields, after) => {
      const map = nodeAt(at);
      if (!isMap<Node, Node | null>(map))
        throw new Error(`There are no fields at ${at.join('.')}.`);
      const added: [string, FieldValue][] = [];
      const edits: TextEdit[] = [];
      for (const [key, value] of Object.entries(fields)) {
        const pair = pairOf(map, key);
        if (pair === undefined) added.push([key, value]);
        else edits.push(replaceValue(pair, value, { source, spanAt }));
      }
      if (added.length > 0) edits.push(addPairs(map, added, { source, spanAt, after }));
      return edits;
    },
    remove: (at, key) => {
      const node = nodeAt(at);
      if (isSeq(node)) return removeItem(node, Number(key), { source, spanAt });
      const pair = isMap<Node, Node | null>(node) ? pairOf(node, String(key)) : undefined;
      if (!isMap<Node, Node | null>(node) || pair === undefined)
        throw new Error(`There is no \`${key}\` at ${at.join('.')}.`);
      return removeItem(node, node.items.indexOf(pair), { source, spanAt });
    },
  };
}

interface Written {
  readonly source: string;
  readonly spanAt: (start: number, end: number) => Span;
}

function pairOf(
  map: YAMLMap<Node, Node | null>,
  name: string,
): Pair<Node, Node | null> | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.source ?? key.value) === name);
}

/** A value in one line. */
function print(value: FieldValue): string {
  const options = { lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'flow' } as const;
  return stringify(value, options).trimEnd();
}

function replaceValue(
  { key, value }: Pair<Node, Node | null>,
  to: FieldValue,
  { spanAt }: Written,
): TextEdit {
  const [start, end] = value?.range ?? [endOf(key), endOf(key)];
  const isMissing = value === null || start === end;
  return { at: spanAt(start, end), text: isMissing ? ` ${print(to)}` : print(to) };
}

/** Adds fields to a mapping, in lines of their own or, in one within braces, among the others. */
function addPairs(
  map: YAMLMap<Node, Node | null>,
  added: readonly (readonly [string, FieldValue])[],
  { source, spanAt, after }: Written & { readonly after: string | undefined },
): TextEdit {
  const pairs = added.map(([key, value]) => `${key}: ${print(value)}`);
  const before = (after === undefined ? undefined : pairOf(map, after)) ?? map.items.at(-1);
  if (before === undefined) throw new Error('There are no fields.');
  const end = pairEnd(before);
  if (map.flow === true)
    return { at: spanAt(end, end), text: pairs.map((pair) => `, ${pair}`).join('') };
  const [first] = map.items;
  const indent = ' '.repeat(columnOf(source, startOf(first?.key ?? null)));
  const line = lineEnd(source, end);
  return { at: spanAt(line, line), text: pairs.map((pair) => `${indent}${pair}\n`).join('') };
}

/** Takes an item out with its lines, or in brackets and braces with its comma. */
function removeItem(
  { items, flow }: { readonly items: readonly unknown[]; readonly flow?: boolean | undefined },
  index: number,
  { source, spanAt }: Written,
): TextEdit {
  const [item, next, last] = [items[index], items[index + 1], items[index - 1]];
  if (flow === true) {
    if (next !== undefined) return { at: spanAt(itemStart(item), itemStart(next)), text: '' };
    return {
      at: spanAt(last === undefined ? itemStart(item) : itemEnd(last), itemEnd(item)),
      text: '',
    };
  }
  const start = source.lastIndexOf('\n', itemStart(item) - 1) + 1;
  return { at: spanAt(start, lineEnd(source, itemEnd(item))), text: '' };
}

/** The first line end at or after what an item has; a block of text ends with its own. */
function lineEnd(source: string, end: number): number {
  if (end > 0 && source[end - 1] === '\n') return end;
  const feed = source.indexOf('\n', end);
  return feed === -1 ? source.length : feed + 1;
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

function itemStart(item: unknown): number {
  return startOf(isPair(item) ? item.key : (item as Node));
}

function itemEnd(item: unknown): number {
  return isPair(item) ? pairEnd(item) : endOf(item as Node);
}

function isPair(item: unknown): item is Pair<Node, Node | null> {
  return typeof item === 'object' && item !== null && 'key' in item;
}

function pairEnd({ key, value }: Pair<Node, Node | null>): number {
  return value === null ? endOf(key) + 1 : endOf(value);
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** Where a node ends; of a list or mapping in lines, its last item, and not the blank lines after it. */
function endOf(node: Node): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return itemEnd(last);
  }
  return node.range?.[1] ?? 0;
}
