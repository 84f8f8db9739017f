import type { Nodes, Parents, Root } from 'mdast';
import { offsetsOf } from '../markdown/body-fault.ts';

/** What appears in a masked text for the marks before a line: of lists, quotations, headings, or nothing. */
const block = '\u0000';
/** What appears there for marks within a line, for code and for addresses. */
const inline = '\u0001';
/** What appears there for an escaped character or an entity. */
const escaped = '\u0002';
/** What appears there for the entity of an ampersand. */
const ampersand = '\u0003';

const phrasing: readonly string[] = [
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
];

/**
 * The Markdown with nothing left in it but what is shown as it was typed, each character at its place. All that Markdown
 * gave a meaning is masked, escapes too: what looks like markup in the rest is left over.
 *
 * Of `> **a** \*b*` it leaves `a` and `b*`.
 */
export function typedText(tree: Root, markdown: string): string {
  const typed = markdown.split('');
  const mask = (start: number, end: number, sign: string): void => {
    for (let at = start; at < end; at += 1) if (typed[at] !== '\n') typed[at] = sign;
  };
  const show = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) typed[at] = markdown.charAt(at);
  };
  mask(0, markdown.length, block);
  const visit = (node: Nodes): void => {
    const { start, end } = offsetsOf(node);
    if (phrasing.includes(node.type)) mask(start, end, inline);
    if (node.type === 'text') {
      show(start, end);
      for (const { index, 0: found } of markdown.slice(start, end).matchAll(hidden)) {
        const from = start + index;
        if (found.startsWith('\n')) mask(from, from + found.length, block);
        else if (found === '&amp;') mask(from, from + found.length, ampersand);
        // A name that no entity has stands for itself.
        else if (found.startsWith('\\') || !node.value.includes(found))
          mask(from, from + found.length, escaped);
      }
    } else if (isParent(node)) {
      node.children.forEach(visit);
    }
  };
  visit(tree);
  return typed.join('');
}

// Escapes, entities, and what appears before a line that goes on in a list or quotation.
const hidden =
  /\\[!-/:-@[-`{-~]|&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});|\n[ \t>]+/g;

function isParent(node: Nodes): node is Parents & Nodes {
  return 'children' in node;
}
