import type { Root as HastRoot } from 'hast';
import type { Code, Link, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { entryOf } from '../markdown/entry-address.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { plainText } from '../markdown/plain-text.ts';

/** Finds what the page would not show although Markdown reads it: cells beyond a header, words after a fence, titles. */
export function findLostText(tree: Root, markdown: string): BodyFault[] {
  return nodesOf(tree).flatMap((node): BodyFault[] => {
    switch (node.type) {
      case 'table':
        return findExtraCells(node);
      case 'code':
        return findWordsAtFence(node, markdown);
      case 'link':
        return findHiddenTitle(node);
      default:
        return [];
    }
  });
}

/**
 * Finds texts of the parsed Markdown that are nowhere in what was rendered of it, by their places. No finding of it is
 * known that another rule does not explain better: it is what keeps anything from being lost in silence.
 */
export function findUnrendered(tree: Root, html: HastRoot): BodyFault[] {
  const shown = new Set<number>();
  visit(html, ({ position }) => {
    if (position?.start.offset !== undefined) shown.add(position.start.offset);
  });
  return nodesOf(tree).flatMap((node): BodyFault[] => {
    if (!('value' in node) || node.value.trim() === '') return [];
    const { start, end } = offsetsOf(node);
    if (shown.has(start)) return [];
    const message = `Unexpected \`${excerpt(node.value)}\`, which no page would show`;
    const note = 'Write it as a paragraph of its own.';
    return [{ rule: 'lost-text', start, end, message, note }];
  });
}

function findExtraCells({ children: [head, ...rows] }: Table): BodyFault[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap((row): BodyFault[] => {
    const extra = row.children.slice(columns);
    const [first] = extra;
    const last = extra.at(-1);
    if (
      first === undefined ||
      last === undefined ||
      extra.every((cell) => plainText(cell).trim() === '')
    )
      return [];
    return [
      {
        rule: 'lost-text',
        start: offsetsOf(first).start,
        end: offsetsOf(last).end,
        message: `Unexpected cell \`${excerpt(extra.map(plainText).join(' | '))}\` beyond the ${columns} of the table’s header`,
        note: 'Give the first row and the row of hyphens as many cells, or put a backslash before a bar that divides no cells: `\\|`.',
      },
    ];
  });
}

function findWordsAtFence({ lang, meta, position }: Code, markdown: string): BodyFault[] {
  const start = position?.start.offset ?? 0;
  const line = markdown.slice(start).split('\n')[0] ?? '';
  const isLanguage = /^[\w+#.-]{0,30}$/.test(lang ?? '') && (meta ?? '') === '';
  if (isLanguage) return [];
  return [
    {
      rule: 'lost-text',
      start,
      end: start + line.length,
      message: `Unexpected \`${excerpt(line.replace(/^[`~]+/, ''))}\` after the sign of a block of code, expected the name of a language or nothing`,
      note: 'Write it in a paragraph above the code, or in the line below, where the code begins.',
    },
  ];
}

/** A link to an entry shows no title. */
function findHiddenTitle(link: Link): BodyFault[] {
  if (entryOf(link.url) === null || (link.title ?? '') === '') return [];
  return [
    {
      rule: 'lost-text',
      ...offsetsOf(link),
      message: `Unexpected title \`${excerpt(link.title ?? '')}\` of a link to an entry, which no page would show`,
      note: 'Write it in the text, or delete it.',
    },
  ];
}
