import type { Root } from 'mdast';
import { type BodyFault, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { type ForbiddenCharacter, findForbiddenCharacters } from '../text/forbidden-characters.ts';

/** Finds forbidden characters that are written as entities, `&#x202e;`, which the gate on the bytes cannot see. */
export function findHiddenCharacters(tree: Root, source: string): BodyFault[] {
  const findings: BodyFault[] = [];
  for (const node of nodesOf(tree)) {
    const texts = [
      'value' in node ? node.value : '',
      'url' in node ? node.url : '',
      'title' in node ? (node.title ?? '') : '',
      'lang' in node ? (node.lang ?? '') : '',
    ];
    const undecodable = findUndecodable(texts, source, offsetsOf(node));
    const forbidden = texts
      .flatMap(findForbiddenCharacters)
      .filter(({ name }) => undecodable.length === 0 || name !== 'U+FFFD');
    for (const { name, why } of [...forbidden, ...undecodable]) {
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

type Named = Pick<ForbiddenCharacter, 'name' | 'why'>;

/** Entities such as `&#xD800;` and `&#0;`, of which Markdown makes the replacement character. */
function findUndecodable(
  texts: readonly string[],
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
): Named[] {
  if (!texts.some((text) => text.includes('\ufffd'))) return [];
  const entities = source.slice(start, end).matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi);
  return Array.from(entities).flatMap(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return isCharacter ? [] : [{ name, why: 'entity of no character' }];
  });
}
