import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { plainText } from './plain-text.ts';

/** Puts each table into a frame that scrolls when the table is too wide, by the keyboard too; its heads name the frame. */
export function frameTables(html: Root): void {
  visit(html, { type: 'element', tagName: 'table' }, (table: Element, index, parent) => {
    if (parent === undefined || index === undefined) return;
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['table-frame'],
        role: 'group',
        ariaLabel: headsOf(table) || 'Table',
        tabIndex: 0,
      },
      children: [table],
    };
    // A table of Markdown holds no other.
    return [SKIP, index + 1];
  });
}

function headsOf(table: Element): string {
  const heads: string[] = [];
  visit(table, { type: 'element', tagName: 'th' }, (head: Element) => {
    const text = plainText(head).trim();
    if (text !== '') heads.push(text);
  });
  return heads.join(', ');
}
