import type { Nodes } from 'mdast';

/**
 * All nodes of a tree in reading order. A body is gone through for each rule, and `unist-util-visit` names a function
 * for each node that it calls, which took as long as the rest of the rules together.
 */
export function nodesOf(tree: Nodes): readonly Nodes[] {
  const nodes: Nodes[] = [];
  const add = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(add);
  };
  add(tree);
  return nodes;
}
