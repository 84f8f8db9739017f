import type { Definition, FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { didYouMean, makeSuggester } from '../../diagnostics/suggest.ts';
import { privateNote } from '../dialects/dialect.ts';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { plainText } from '../markdown/plain-text.ts';
import { showsNothing } from '../text/shows-nothing.ts';

type Defining = Definition | FootnoteDefinition;

/**
 * Finds references to what is not defined, which Markdown shows as plain brackets, and definitions that it leaves out:
 * those that nothing refers to, and every second one of a name.
 */
export function checkDefinitions(tree: Root, typed: string): BodyFault[] {
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
    ...footnotes.filter((note) => usedNotes.includes(note.identifier)).flatMap(findEmpty),
    ...findOtherNumbers(tree),
    ...findUnshown(footnotes, new Set(usedNotes)),
    ...findUnshown(links, new Set(usedLinks)),
  ];
}

function findEmpty(note: FootnoteDefinition): BodyFault[] {
  const isShown = nodesOf(note).some((node) => node.type === 'image' || node.type === 'html');
  if (isShown || !showsNothing(plainText(note))) return [];
  const name = `[^${excerpt(labelOf(note))}]`;
  const message = `Unexpected footnote \`${name}\` without a text`;
  const noteText = `Write its text after \`${name}: \`, or delete it and what refers to it.`;
  return [{ rule: 'unknown-footnote', ...offsetsOf(note), message, note: noteText }];
}

/** Finds footnotes with a number for a name that a page would give another: it counts them as they are referred to. */
function findOtherNumbers(tree: Root): BodyFault[] {
  const isNote = (node: Nodes) => node.type === 'footnoteDefinition';
  const inNotes = new Set(nodesOf(tree).filter(isNote).flatMap(nodesOf));
  const references = nodesOf(tree).filter((node) => node.type === 'footnoteReference');
  // The notes themselves appear at the end of the page.
  const inOrder = [
    ...references.filter((node) => !inNotes.has(node)),
    ...references.filter((node) => inNotes.has(node)),
  ];
  const seen = new Set<string>();
  return inOrder.flatMap((node): BodyFault[] => {
    if (seen.has(node.identifier)) return [];
    seen.add(node.identifier);
    const label = labelOf(node);
    // Longer ones are years.
    if (!/^\d{1,3}$/.test(label) || label === String(seen.size)) return [];
    return [
      {
        rule: 'lost-text',
        ...offsetsOf(node),
        message: `Unexpected footnote \`[^${label}]\`, which the page would show as ${seen.size}`,
        note: 'Number the footnotes in the order in which the text refers to them, or name them by words, `[^name]`.',
      },
    ];
  });
}

function findUndefined(
  typed: string,
  footnotes: readonly Defining[],
  links: readonly Defining[],
): BodyFault[] {
  const suggestNote = makeSuggester(footnotes.map(labelOf));
  const suggestLink = makeSuggester(links.map(labelOf));
  const found = Array.from(
    typed.matchAll(/\[\^([^\]\p{Cc}]{1,200})\](:?)/gu),
    ({ index, 0: whole, 1: name = '', 2: colon }): BodyFault => ({
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
    ({ index, 0: whole, 1: text = '', 2: label = '' }): BodyFault => {
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

function labelOf(node: Defining | FootnoteReference): string {
  return node.label ?? node.identifier;
}

function findUnshown(definitions: readonly Defining[], used: ReadonlySet<string>): BodyFault[] {
  const seen = new Set<string>();
  return definitions.flatMap((node): BodyFault[] => {
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
        message: `Unexpected definition of \`${name}\` that nothing refers to, so that no one would see it`,
        note: isNote
          ? `Refer to it in the text, \`${name}\`, or delete it. ${privateNote}`
          : `Refer to it in the text, \`[text]${name}\`, or delete it; a paragraph that begins so has a backslash before \`[\`. ${privateNote}`,
      },
    ];
  });
}
