import type { Root } from 'mdast';
import { findForbiddenCharacters } from '../forbidden-characters.ts';
import { type BodyFinding, offsetsOf } from './body-finding.ts';
import { nodesOf } from './nodes-of.ts';

/** Finds forbidden characters that are written as entities, `&#x202e;`, which the gate on the bytes cannot see. */
export function findHiddenCharacters(tree: Root): BodyFinding[] {
  const findings: BodyFinding[] = [];
  for (const node of nodesOf(tree)) {
    const texts = [
      'value' in node ? node.value : '',
      'url' in node ? node.url : '',
      'title' in node ? (node.title ?? '') : '',
      'lang' in node ? (node.lang ?? '') : '',
    ];
    for (const { name, why } of texts.flatMap(findForbiddenCharacters)) {
      findings.push({
        rule: 'forbidden-character',
        ...offsetsOf(node),
        message: `Unexpected \`${name}\` (${why})`,
        note: 'Delete the entity.',
      });
    }
  }
  return findings;
}
