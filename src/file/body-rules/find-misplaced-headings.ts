import type { Root } from 'mdast';
import { type BodyFault, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { isUnderlined } from './find-accidental-blocks.ts';

/** Finds headings of level 1, and headings that skip a level. */
export function findMisplacedHeadings(tree: Root, markdown: string): BodyFault[] {
  const findings: BodyFault[] = [];
  let last = 1;
  for (const node of nodesOf(tree)) {
    if (node.type !== 'heading' || isUnderlined(node, markdown)) continue;
    const allowed = Math.min(last + 1, 6);
    if (node.depth === 1 || node.depth > allowed) {
      findings.push({
        rule: 'heading-level',
        ...offsetsOf(node),
        message: `Unexpected heading of level ${node.depth}, expected level ${node.depth === 1 ? 2 : allowed}`,
        note: `Write \`${'#'.repeat(node.depth === 1 ? 2 : allowed)}\` before its text.`,
      });
    }
    last = Math.max(node.depth, 2);
  }
  return findings;
}
