import type { Nodes, Root } from 'mdast';
import { type BodyFault, offsetsOf } from '../markdown/body-fault.ts';

// A list takes two levels of the tree a level of the page, and a text some more.
const maximumDepth = 32;

/** Finds trees too deep or too large to be worth rendering; without recursion, which a deep tree would end. */
export function findDeepNesting(tree: Root, maximumNodes: number): BodyFault[] {
  let count = 0;
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    count += 1;
    if (depth > maximumDepth) {
      return [
        {
          rule: 'body-nesting',
          ...offsetsOf(node),
          message: `Unexpected nesting over ${maximumDepth} levels deep`,
          note: 'Use a heading or a new paragraph instead of so many levels.',
        },
      ];
    }
    if (count > maximumNodes) {
      return [
        {
          rule: 'body-size',
          ...offsetsOf(node),
          message: `Unexpected body of over ${maximumNodes} parts`,
          note: 'Split the entry in two.',
        },
      ];
    }
    if ('children' in node) {
      // The last in goes first, so that nodes are counted in reading order.
      for (const child of node.children.toReversed())
        waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return [];
}
