import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';
import { isFootnoteMark } from './footnote-marks.ts';

/** The text of a node and all below it, without marks and the numbers of footnotes. */
export function plainText(node: MdastNodes | HastNodes): string {
  if (node.type === 'element' && isFootnoteMark(node)) return '';
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(plainText).join('');
  return '';
}
