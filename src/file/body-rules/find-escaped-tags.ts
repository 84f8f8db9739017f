import type { Root } from 'mdast';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';

/** A tag or a comment whose first sign is an entity, as systems export it: `&lt;p&gt;`, `&lt;!-- x --&gt;`. */
const escapedTag =
  /&(?:lt|#60|#x3c);(?:!--[\s\S]{0,400}?--&(?:gt|#62|#x3e);|\/?[a-z][a-z0-9]{0,15}(?:\s[^<>\n]{0,200}?)?\s?\/?&(?:gt|#62|#x3e);)/gi;

/** Finds the tags of an exported page in a text, which would show them as code. */
export function findEscapedTags(tree: Root, markdown: string): BodyFault[] {
  return nodesOf(tree).flatMap((node): BodyFault[] => {
    if (node.type !== 'text') return [];
    const { start, end } = offsetsOf(node);
    return Array.from(markdown.slice(start, end).matchAll(escapedTag)).map(
      ({ index, 0: found }) => ({
        rule: 'leftover-markup',
        start: start + index,
        end: start + index + found.length,
        message: `Unexpected \`${excerpt(found)}\`, expected a text without tags`,
        note: 'Delete it. To show a tag, write it in code, between backticks.',
      }),
    );
  });
}
