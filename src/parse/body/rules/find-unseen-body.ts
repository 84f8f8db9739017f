import type { Root } from 'mdast';
import { codePointName } from '../../forbidden-characters.ts';
import { showsNothing } from '../../shows-nothing.ts';
import { plainText } from '../plain-text.ts';
import type { BodyFinding } from './body-finding.ts';

/** Finds a body without anything to read: invisible characters, rules and definitions alone. */
export function findUnseenBody(tree: Root, source: string): BodyFinding[] {
  const shown = plainText(tree);
  if (!showsNothing(shown)) return [];
  const start = source.search(/\S/);
  const hidden = shown.trim();
  const what = hidden === '' ? '' : `, but \`${codePointName(hidden)}\``;
  return [
    {
      rule: 'empty-body',
      start,
      end: source.trimEnd().length,
      message: `Unexpected body that shows nothing${what}, expected some text`,
      note: 'Write what is to be read, or delete the lines.',
    },
  ];
}
