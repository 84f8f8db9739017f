import type { Nodes, PhrasingContent, Root, TableCell } from 'mdast';
import { type BodyFault, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { plainText } from '../markdown/plain-text.ts';
import { codePointName } from '../text/forbidden-characters.ts';
import { showsNothing } from '../text/shows-nothing.ts';

/** Finds a body, or a paragraph of it, without anything to read: invisible characters, rules and definitions alone. */
export function findUnseenBody(tree: Root, source: string): BodyFault[] {
  if (showsNothing(plainText(tree))) {
    const start = source.search(/\S/);
    return [unseen(tree, 'body', { start, end: source.trimEnd().length })];
  }
  return nodesOf(tree).flatMap((node) => {
    if (node.type === 'tableCell')
      return holdsUnseen(node) ? [unseen(node, 'cell', offsetsOf(node))] : [];
    const isUnseen = node.type === 'paragraph' && node.children.every(isUnseenText);
    return isUnseen ? [unseen(node, 'paragraph', offsetsOf(node))] : [];
  });
}

/** Whether a cell shows nothing and is not left empty either: an empty one is as its author saw it. */
function holdsUnseen(cell: TableCell): boolean {
  return plainText(cell).trim() !== '' && cell.children.every(isUnseenText);
}

/** Whether a part of a paragraph shows nothing; the number of a footnote is something to see. */
function isUnseenText(node: PhrasingContent): boolean {
  if (node.type === 'break' || node.type === 'text') return showsNothing(plainText(node));
  return 'children' in node && node.children.every(isUnseenText);
}

function unseen(
  node: Nodes,
  noun: string,
  at: { readonly start: number; readonly end: number },
): BodyFault {
  const hidden = plainText(node).trim();
  const what = hidden === '' ? '' : `, but \`${codePointName(hidden)}\``;
  return {
    rule: 'empty-body',
    ...at,
    message: `Unexpected ${noun} that shows nothing${what}, expected some text`,
    note: 'Write what is to be read, or delete the lines.',
  };
}
