import type { Root } from 'mdast';
import { nodesOf } from '../nodes-of.ts';
import { type BodyFinding, offsetsOf } from './body-finding.ts';

/** Finds references to footnotes that are defined nowhere, which Markdown shows as plain brackets. */
export function findUndefinedFootnotes(tree: Root): BodyFinding[] {
  const findings: BodyFinding[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== 'text') continue;
    for (const match of node.value.matchAll(/\[\^([^\]\s]{1,80})\]/g)) {
      findings.push({
        rule: 'unknown-footnote',
        ...offsetsOf(node),
        message: `Cannot find footnote \`${match[1]}\``,
        note: `Define it on a line of its own: \`[^${match[1]}]: …\`.`,
      });
    }
  }
  return findings;
}
