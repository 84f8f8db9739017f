import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type BodyFinding, excerpt, offsetsOf } from './body-finding.ts';

/** Finds raw HTML, comments among it. */
export function findHtml(tree: Root): BodyFinding[] {
  const findings: BodyFinding[] = [];
  visit(tree, 'html', (node) => {
    findings.push({
      rule: 'raw-html',
      ...offsetsOf(node),
      message: `Unexpected HTML \`${excerpt(node.value)}\`, expected Markdown`,
      note: 'Write it as Markdown, or put a backslash before `<` to show the sign itself.',
    });
  });
  return findings;
}
