import type { Root } from 'mdast';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';

/** Finds images, of any source: one from elsewhere tracks readers, an SVG can run code. */
export function findImages(tree: Root): BodyFault[] {
  const findings: BodyFault[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const named = node.type === 'image' ? node.url : (node.label ?? node.identifier);
    findings.push({
      rule: 'image-source',
      ...offsetsOf(node),
      message: `Unexpected image \`${excerpt(named)}\`, expected text`,
      note: 'Describe what the picture shows, or link to the page that shows it.',
    });
  }
  return findings;
}
