import type { Root } from 'mdast';
import { privateNote } from '../dialects/dialect.ts';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';

/** Finds raw HTML, comments among it. */
export function findHtml(tree: Root): BodyFault[] {
  const findings: BodyFault[] = [];
  const opened = new Set<string>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'html') continue;
    // Of an element it is said once, where it begins.
    const [, closing, name = ''] = /^<(\/?)([a-z][\w-]*)[^<]*>$/i.exec(node.value) ?? [];
    if (closing === '/' && opened.has(name)) continue;
    opened.add(name);
    findings.push({
      rule: 'raw-html',
      ...offsetsOf(node),
      message: `Unexpected HTML \`${excerpt(node.value)}\`, expected Markdown`,
      note: node.value.startsWith('<!--')
        ? `Delete it. ${privateNote}`
        : 'Write it as Markdown, or put a backslash before `<` to show the sign itself.',
    });
  }
  return findings;
}
