import { isMap, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { alignLists } from '../../collections/align-lists.ts';
import {
  isPlainList,
  isPlainMapping,
  isSameValue,
  type PlainMapping,
  type PlainValue,
  plainValue,
} from './plain-value.ts';
import { printInLine } from './print-plain.ts';

/** A stretch of a text that is to be another one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A list or a mapping in brackets. */
export type Bracketed = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

/** Edits one value within brackets; null where it is to be written anew. */
export type ValueEditor = (node: Node, wanted: PlainValue) => readonly Edit[] | null;

/**
 * What is edited so that a list or mapping in brackets says something else: what stays keeps its layout, its quotation marks and the
 * comments after it. Where that cannot be, as with another order, all of it is written anew.
 */
export function editInBrackets(
  source: string,
  node: Bracketed,
  wanted: PlainValue,
  editValue: ValueEditor,
): readonly Edit[] {
  const [start = 0, end = 0] = node.range ?? [];
  const edits = isMap(node)
    ? editPairs(node, wanted as PlainMapping, editValue)
    : editItems(node, wanted as readonly PlainValue[], editValue);
  const isRight = edits !== null && readsAs(applyEdits(source, start, end, edits), wanted);
  return isRight ? edits : [{ start, end, text: printInLine(wanted) }];
}

/** A stretch of a text with what is edited in it. */
export function applyEdits(
  source: string,
  start: number,
  end: number,
  edits: readonly Edit[],
): string {
  let [text, at] = ['', start];
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at, end);
}

function readsAs(text: string, wanted: PlainValue): boolean {
  const { contents, errors } = parseDocument(text, { version: '1.2', schema: 'core' });
  return errors.length === 0 && isSameValue(plainValue(contents), wanted);
}

/** What is between two commas, by its place, with what becomes of it: null where it goes. */
interface Member {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[] | null;
}

function editPairs(
  { items }: YAMLMap<Node, Node | null>,
  wanted: PlainMapping,
  editValue: ValueEditor,
): readonly Edit[] | null {
  const members = items.map((pair): Member => {
    const name = String(plainValue(pair.key));
    const place = placeOfPair(pair);
    const value = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
    if (value === undefined) return { ...place, edits: null };
    const { value: old } = pair;
    const whole = [{ ...place, text: printPairInLine(name, value) }];
    return { ...place, edits: old === null ? whole : (editValue(old, value) ?? whole) };
  });
  const names = items.map(({ key }) => String(plainValue(key)));
  const added = new Map<number, string[]>();
  let previous = -1;
  for (const [name, value] of Object.entries(wanted)) {
    const at = names.indexOf(name);
    if (at !== -1) previous = at;
    else added.set(previous, [...(added.get(previous) ?? []), printPairInLine(name, value)]);
  }
  return editMembers(members, added);
}

function editItems(
  { items }: YAMLSeq<Node>,
  wanted: readonly PlainValue[],
  editValue: ValueEditor,
): readonly Edit[] | null {
  const sources = alignLists(items.map(plainValue), wanted, isSameValue, isAlike);
  const kept = sources.filter((at) => at !== null);
  if (kept.some((at, index) => index > 0 && at < (kept[index - 1] ?? 0))) return null;
  const members = items.map((item, at): Member => {
    const [start = 0, end = 0] = item.range ?? [];
    const index = sources.indexOf(at);
    const value = wanted[index];
    if (index === -1 || value === undefined) return { start, end, edits: null };
    const whole = [{ start, end, text: printInLine(value) }];
    return { start, end, edits: editValue(item, value) ?? whole };
  });
  const added = new Map<number, string[]>();
  let previous = -1;
  for (const [index, value] of wanted.entries()) {
    const at = sources[index] ?? null;
    if (at !== null) previous = at;
    else added.set(previous, [...(added.get(previous) ?? []), printInLine(value)]);
  }
  return editMembers(members, added);
}

/** The edits of what is between brackets, with what is added after each member, and before the first one at -1. */
function editMembers(
  members: readonly Member[],
  added: ReadonlyMap<number, readonly string[]>,
): readonly Edit[] | null {
  const last = members.findLastIndex(({ edits }) => edits !== null);
  const [first] = members;
  if (last === -1 || first === undefined) return null;
  const edits: Edit[] = [];
  const [start] = [first.start];
  const before = added.get(-1) ?? [];
  if (before.length > 0) edits.push({ start, end: start, text: `${before.join(', ')}, ` });
  for (const [at, member] of members.entries()) {
    const next = members[at + 1];
    if (at > last) break;
    // What goes takes the comma after it along.
    if (member.edits === null) edits.push({ start: member.start, end: next?.start ?? 0, text: '' });
    else edits.push(...member.edits);
    const after = added.get(at) ?? [];
    if (after.length > 0)
      edits.push({ start: member.end, end: member.end, text: `, ${after.join(', ')}` });
  }
  const [from, to] = [members[last]?.end ?? 0, members.at(-1)?.end ?? 0];
  return from < to ? [...edits, { start: from, end: to, text: '' }] : edits;
}

function placeOfPair({ key, value }: Pair<Node, Node | null>) {
  const [start = 0, keyEnd = 0] = key.range ?? [];
  return { start, end: Math.max(keyEnd, value?.range?.[1] ?? 0) };
}

function printPairInLine(name: string, value: PlainValue): string {
  return printInLine({ [name]: value }).replace(/^\{ | \}$/g, '');
}

/** Items that are the same thing, said otherwise: mappings whose first field, such as the id, is the same. */
export function isAlike(old: PlainValue, item: PlainValue): boolean {
  if (isPlainList(old) || !isPlainMapping(old) || !isPlainMapping(item)) return false;
  const [name] = Object.keys(old);
  return name !== undefined && old[name] !== undefined && isSameValue(old[name], item[name]);
}
