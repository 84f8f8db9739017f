import type { List, ListItem, Parents, Root } from 'mdast';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';

/**
 * Finds lists that their author did not mean: a line that happens to begin with a figure and a full stop, or with a dash.
 * Their signs would be lost, and their figures counted anew.
 */
export function findAccidentalLists(tree: Root, markdown: string): BodyFault[] {
  return nodesOf(tree).flatMap((node): BodyFault[] => {
    if (!('children' in node)) return [];
    const lists = node.children.flatMap((child) => (child.type === 'list' ? [child] : []));
    const interruptions = findInterruptions(node, markdown);
    // The first item of a list in a list has its number by its place further in, and keeps it.
    const isPlaced = (list: List): boolean => node.type === 'listItem' && (list.start ?? 1) === 1;
    const ordered = lists.filter(
      (list) => list.ordered === true && !(isPlaced(list) && list.children.length === 1),
    );
    const others = [
      ...findOddNumbers(ordered, markdown),
      ...lists.flatMap((list) => findSigns(list, markdown)),
      ...findOpposites(node, markdown),
    ];
    // Of two findings at one sign the first is enough.
    return [
      ...interruptions,
      ...others.filter(({ start }) => !interruptions.some((other) => other.start === start)),
    ];
  });
}

/** Lists of one container count on from one another, as they do where a paragraph appears between their items. */
function findOddNumbers(lists: readonly List[], markdown: string): BodyFault[] {
  const items = lists.flatMap((list) => list.children);
  const numbers = items.map((item) => numberOf(item, markdown));
  return items.flatMap((item, index): BodyFault[] => {
    const { digits, sign } = numbers[index] ?? noNumber;
    const value = Number(digits);
    const previous = numbers[index - 1];
    const next = numbers[index + 1];
    const follows = previous !== undefined && value === Number(previous.digits) + 1;
    const isFollowed = next !== undefined && Number(next.digits) === value + 1;
    const own = lists.find(({ children }) => children.includes(item))?.children ?? [];
    const isFirst = own[0] === item;
    const { start } = offsetsOf(item);
    const at = { start, end: start + digits.length + 1 };
    const found = (message: string, note: string): BodyFault[] => [
      { rule: 'accidental-markup', ...at, message, note: `${note}${asText(digits, sign)}` },
    ];
    if (/^0\d/.test(digits)) {
      const message = `Unexpected list item \`${digits}${sign}\`, expected \`${value}${sign}\`: a list shows no zero before a number`;
      return found(message, `Write \`${value}${sign}\`.`);
    }
    if (!isFirst && !follows) {
      const expected = Number(previous?.digits ?? 0) + 1;
      const message = `Unexpected list item \`${digits}${sign}\` after \`${previous?.digits}${sign}\`, expected \`${expected}${sign}\``;
      return found(message, 'A list counts on by one, whatever is written.');
    }
    if (own.length === 1 && !follows && !isFollowed) {
      const message = `Unexpected list of the one item \`${digits}${sign} ${excerpt(textFrom(item, markdown))}\`, expected a text`;
      return found(
        message,
        'If it is an item of a longer list, indent what comes between its items by three spaces.',
      );
    }
    return [];
  });
}

interface ItemNumber {
  readonly digits: string;
  readonly sign: string;
}

const noNumber: ItemNumber = { digits: '', sign: '' };

function numberOf(item: ListItem, markdown: string): ItemNumber {
  const { start } = offsetsOf(item);
  const [, digits = '', sign = ''] =
    /^(\d{1,9})([.)])/.exec(markdown.slice(start, start + 10)) ?? [];
  return { digits, sign };
}

function textFrom(item: ListItem, markdown: string): string {
  const { start, end } = offsetsOf(item);
  return markdown.slice(start, end).replace(/^\d+[.)]\s*/, '');
}

function asText(digits: string, sign: string): string {
  return ` To show the list as text, put a backslash before the sign of each item: \`${digits}\\${sign}\`.`;
}

/** Lists with pluses and with hyphens right below each other: for and against, which bullets would not distinguish. */
function findOpposites({ children }: Parents, markdown: string): BodyFault[] {
  return children.flatMap((list, index): BodyFault[] => {
    const before = children[index - 1];
    if (list.type !== 'list' || before?.type !== 'list') return [];
    const { start } = offsetsOf(list);
    const signs = [offsetsOf(before).start, start].map((at) => markdown.charAt(at));
    if (signs.toSorted().join('') !== '+-') return [];
    return [
      {
        rule: 'accidental-markup',
        start,
        end: start + 1,
        message: `Unexpected list with \`${signs[1]}\` below one with \`${signs[0]}\`, whose signs would be bullets`,
        note: 'Say in words what the signs mean, as in `- For: …`, and begin each item with `- `.',
      },
    ];
  });
}

/** Lists of one item whose sign is a part of the text: a minus, a plus, the star of a note. */
function findSigns({ ordered, children }: List, markdown: string): BodyFault[] {
  const [only] = children;
  if (ordered === true || only === undefined || children.length > 1) return [];
  const { start } = offsetsOf(only);
  const sign = markdown.charAt(start);
  const text = textOfBullet(only, markdown);
  const isNote = sign === '*' && /[^\s*\\]\*(?:[\s\p{P}]|$)/mu.test(markdown.slice(0, start));
  if (!isNote && !/^[-+]\s+\p{Sc}?\p{Nd}/u.test(text)) return [];
  return [
    {
      rule: 'accidental-markup',
      start,
      end: start + 1,
      message: `Unexpected list of the one item \`${excerpt(text)}\`, whose \`${sign}\` would be a bullet`,
      note: `Put a backslash before the sign, \`\\${sign}\`, or write a list of one item as a paragraph.`,
    },
  ];
}

function textOfBullet(item: ListItem, markdown: string): string {
  const { start, end } = offsetsOf(item);
  return markdown.slice(start, end);
}

/** Lists and quotations that begin in the line below a text: most often the text goes on there. */
function findInterruptions(parent: Parents, markdown: string): BodyFault[] {
  const findings: BodyFault[] = [];
  for (const [index, node] of parent.children.entries()) {
    const before = parent.children[index - 1];
    if (before?.type !== 'paragraph' || !(node.type === 'list' || node.type === 'blockquote'))
      continue;
    const { start, end } = offsetsOf(node);
    const between = markdown.slice(offsetsOf(before).end, start);
    if (between.split('\n').length > 2) continue;
    // A list below the text of an item, further in, is one of the item’s parts; so is a quotation in a quotation.
    if (node.type === 'list' && parent.type === 'listItem' && !goesOn(node, markdown)) continue;
    if (node.type === 'blockquote' && parent.type === 'blockquote') continue;
    // A text that ends with a colon announces what follows.
    const announces = /[:：]\s*$/.test(markdown.slice(0, offsetsOf(before).end));
    if (announces && (node.type === 'blockquote' || node.children.length > 1)) continue;
    const [sign = ''] = /^(?:\d{1,9}[.)]|[-+*>])/.exec(markdown.slice(start, start + 11)) ?? [];
    const kind = node.type === 'list' ? 'list' : 'quotation';
    const line = markdown.slice(start, end).split('\n')[0] ?? '';
    findings.push({
      rule: 'accidental-markup',
      start,
      end: start + line.length,
      message: `Unexpected \`${excerpt(line)}\` in the line below a text, where it begins a ${kind}`,
      note: `Put an empty line before it if it is a ${kind}, or a backslash, \`${sign.replace(/.$/, '\\$&')}\`, if the text goes on.`,
    });
  }
  return findings;
}

/** Whether a list in an item is rather the text of the item: one figure with a full stop, or words between two dashes. */
function goesOn({ ordered, children: [only, ...others] }: List, markdown: string): boolean {
  if (only === undefined || others.length > 0) return false;
  return (
    ordered === true ||
    /^[-+*]\s+[\p{Ll}\p{Lo}][^\n]*\s[-–—](?:\s|$)/u.test(textOfBullet(only, markdown))
  );
}
