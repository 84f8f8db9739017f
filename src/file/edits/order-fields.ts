import { isMap, type Node, parseDocument } from 'yaml';
import { entryOfPath } from '../entry-of-path.ts';
import { schemas } from '../schema/schemas.ts';
import type { ContentFile } from '../text/content-file.ts';
import { isSameValue, plainValue } from '../yaml/plain-value.ts';
import { changeFront } from './change-file.ts';

/** The fields that are the same for every noun, which come last. */
const common = ['status', 'reason', 'successor', 'formerIds'];

/**
 * The file of an entry with its fields in the order of the documents, each with the comments above it. Blank lines and a comment of
 * the whole file at the top stay where they are.
 */
export function orderFields(file: ContentFile): ContentFile {
  const { noun } = entryOfPath(file.path);
  if (noun === null || noun === 'site') return file;
  // The status of an event is what became of it, and among its own fields.
  const last = common.filter((name) => noun !== 'event' || name !== 'status');
  const known = Object.keys(schemas[noun].shape).filter((name) => !last.includes(name));
  const order = [...known, ...last];
  return changeFront(file, (front) => inOrder(front, order));
}

function inOrder(front: string, order: readonly string[]): string {
  const { contents, errors } = parse(front);
  if (errors.length > 0 || !isMap<Node, Node | null>(contents) || contents.flow === true)
    return front;
  const starts = contents.items.map(({ key }) => key.range?.[0] ?? 0);
  const names = contents.items.map(({ key }) => String(key));
  const places = names.map((name) => order.indexOf(name));
  if (places.includes(-1) || places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)))
    return front;
  const lines = front.split('\n');
  const lineOf = (offset: number): number => front.slice(0, offset).split('\n').length - 1;
  const heads = starts.map(lineOf);
  // Where the line after each field begins: a text of several lines may have some that begin with `#`.
  const ends = contents.items.map(({ key, value }) => {
    const end = value?.range?.[1] ?? key.range?.[1] ?? 0;
    return front[end - 1] === '\n' ? lineOf(end) : lineOf(end) + 1;
  });
  // Lines above a field that begin with `#` belong to it.
  const firsts = heads.map((head, at) => {
    let first = head;
    while (first > (at === 0 ? 0 : (ends[at - 1] ?? 0)) && /^\s*#/.test(lines[first - 1] ?? ''))
      first -= 1;
    return first;
  });
  const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const blocks = firsts.map((first, at) => ({
    place: places[at] ?? 0,
    lines: lines.slice(first, firsts[at + 1] ?? end),
  }));
  const ordered = blocks.toSorted((a, b) => a.place - b.place).flatMap((block) => block.lines);
  const whole = [...lines.slice(0, firsts[0]), ...ordered, ...lines.slice(end)].join('\n');
  const isSame = isSameValue(plainValue(contents), plainValue(parse(whole).contents));
  return isSame ? whole : front;
}

function parse(front: string) {
  return parseDocument<Node>(front, { version: '1.2', schema: 'core', logLevel: 'error' });
}
