import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { didYouMean, makeSuggester } from '../../../diagnostics/suggest.ts';
import { nodesOf } from '../nodes-of.ts';
import { type BodyFinding, excerpt, offsetsOf } from './body-finding.ts';
import { privateNote } from './dialects.ts';

type Defining = Definition | FootnoteDefinition;

/**
 * Finds references to what is not defined, which Markdown shows as plain brackets, and definitions that it leaves out:
 * those that nothing refers to, and every second one of a name.
 */
export function checkDefinitions(tree: Root, typed: string): BodyFinding[] {
  const nodes = nodesOf(tree);
  const footnotes = nodes.filter((node) => node.type === 'footnoteDefinition');
  const links = nodes.filter((node) => node.type === 'definition');
  const usedNotes = nodes.flatMap((node) =>
    node.type === 'footnoteReference' ? [node.identifier] : [],
  );
  const usedLinks = nodes.flatMap((node) =>
    node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
  );
  return [
    ...findUndefined(typed, footnotes, links),
    ...findUnshown(footnotes, new Set(usedNotes)),
    ...findUnshown(links, new Set(usedLinks)),
  ];
}

function findUndefined(
  typed: string,
  footnotes: readonly Defining[],
  links: readonly Defining[],
): BodyFinding[] {
  const suggestNote = makeSuggester(footnotes.map(labelOf));
  const suggestLink = makeSuggester(links.map(labelOf));
  const found = Array.from(
    typed.matchAll(/\[\^([^\]\p{Cc}]{1,200})\](:?)/gu),
    ({ index, 0: whole, 1: name = '', 2: colon }): BodyFinding => ({
      rule: 'unknown-footnote',
      start: index,
      end: index + whole.length,
      message:
        colon === ''
          ? `Cannot find footnote \`${excerpt(name)}\`${didYouMean(name, suggestNote)}`
          : `Unexpected \`${excerpt(whole)}\`, expected the definition of a footnote in a paragraph of its own`,
      note: `Define it in a paragraph of its own, \`[^${nameOf(name)}]: …\`, or put a backslash before \`[\` to show the signs themselves.`,
    }),
  );
  const references = Array.from(
    typed.matchAll(/\[([^[\]\n]{1,200})\]\[((?!\.\.\.|…)[^[\]\n]{0,200})\]/g),
    ({ index, 0: whole, 1: text = '', 2: label = '' }): BodyFinding => {
      const name = label === '' ? text : label;
      return {
        rule: 'unknown-definition',
        start: index,
        end: index + whole.length,
        message: `Cannot find the address \`[${excerpt(name)}]\` of a link${didYouMean(name, suggestLink)}`,
        note: `Define it in a line of its own, \`[${excerpt(name)}]: https://…\`, or put a backslash before \`[\` to show the brackets themselves.`,
      };
    },
  );
  return [...found, ...references];
}

/** A name as footnotes may have it: without spaces. */
function nameOf(name: string): string {
  return excerpt(name).replace(/\s+/g, '-');
}

function labelOf(node: Defining): string {
  return node.label ?? node.identifier;
}

function findUnshown(definitions: readonly Defining[], used: ReadonlySet<string>): BodyFinding[] {
  const seen = new Set<string>();
  return definitions.flatMap((node): BodyFinding[] => {
    const isNote = node.type === 'footnoteDefinition';
    const name = `[${isNote ? '^' : ''}${excerpt(labelOf(node))}]`;
    const isSecond = seen.has(node.identifier);
    seen.add(node.identifier);
    if (isSecond) {
      return [
        {
          rule: 'duplicate-definition',
          ...offsetsOf(node),
          message: `Unexpected second definition of \`${name}\`, expected each name once`,
          note: isNote
            ? 'Only the first is shown. Give this one a name of its own, and refer to it in the text.'
            : 'Only the first counts. Give this one a name of its own, and refer to it in the text.',
        },
      ];
    }
    if (used.has(node.identifier)) return [];
    return [
      {
        rule: 'unused-definition',
        ...offsetsOf(node),
        message: `Unexpected definition of \`${name}\` that nothing refers to, and nobody would see`,
        note: isNote
          ? `Refer to it in the text, \`${name}\`, or delete it. ${privateNote}`
          : `Refer to it in the text, \`[text]${name}\`, or delete it; a paragraph that begins so has a backslash before \`[\`. ${privateNote}`,
      },
    ];
  });
}
