import type { Blockquote, Code, Heading, Root } from 'mdast';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { plainText } from '../markdown/plain-text.ts';
import { showsNothing } from '../text/shows-nothing.ts';

/**
 * Finds blocks that their author did not see: a heading made by the line below it, code made by spaces, a line that goes on in
 * a quotation without its mark, code that nothing closes.
 */
export function findAccidentalBlocks(tree: Root, markdown: string): BodyFault[] {
  return nodesOf(tree).flatMap((node): BodyFault[] => {
    switch (node.type) {
      case 'heading':
        return findUnderlined(node, markdown);
      case 'code':
        return findCode(node, markdown);
      case 'blockquote':
        return findLazyLines(node, markdown);
      default:
        return [];
    }
  });
}

/** Whether a heading is one by the line below it. */
export function isUnderlined(heading: Heading, markdown: string): boolean {
  return markdown[offsetsOf(heading).start] !== '#';
}

function findUnderlined(heading: Heading, markdown: string): BodyFault[] {
  const at = offsetsOf(heading);
  const text = excerpt(plainText(heading));
  if (isUnderlined(heading, markdown)) {
    const sign = markdown.charAt(at.end - 1);
    return [
      {
        rule: 'accidental-markup',
        ...at,
        message: `Unexpected line of \`${sign}\` below a text, where it makes the text a heading`,
        note:
          sign === '-' && text.includes('|')
            ? `Write \`${text
                .split('|')
                .map(() => '---')
                .join(' | ')}\` in its place for a table, or put an empty line before a rule.`
            : sign === '-'
              ? `Write \`## ${text}\` for a heading, or put an empty line before a rule.`
              : `Write \`## ${text}\` for a heading, or put a backslash before the first sign, \`\\${sign}\`.`,
      },
    ];
  }
  if (!showsNothing(plainText(heading))) return [];
  const message = 'Unexpected heading without a text';
  const note = 'Write its text after `## `, or put a backslash before the sign, `\\#`.';
  return [{ rule: 'accidental-markup', ...at, message, note }];
}

function findCode(code: Code, markdown: string): BodyFault[] {
  const at = offsetsOf(code);
  const written = markdown.slice(at.start, at.end);
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[0];
  const found = (message: string, note: string): BodyFault[] => [
    { rule: 'accidental-markup', ...at, message, note },
  ];
  if (fence === undefined) {
    return found(
      `Unexpected indented text \`${excerpt(code.value)}\`, which is shown as code`,
      'Delete the spaces before it, or put a line of three backticks before and after what is code.',
    );
  }
  const last =
    /[^\n]*$/
      .exec(written)?.[0]
      .replace(/^[ \t>]*/, '')
      .trimEnd() ?? '';
  const isClosed =
    written.includes('\n') &&
    last.length >= fence.length &&
    last === fence.charAt(0).repeat(last.length);
  if (isClosed) return [];
  return found(
    'Unexpected fence around code that nothing closes, which makes all that follows code',
    'Put the same line after the code, or a backslash before each sign.',
  );
}

/** Lines that only belong to a quotation since no empty line is before them: who said them is not plain. */
function findLazyLines(quotation: Blockquote, markdown: string): BodyFault[] {
  const { start, end } = offsetsOf(quotation);
  const column = quotation.position?.start.column ?? 1;
  let offset = markdown.indexOf('\n', start) + 1;
  while (offset > 0 && offset < end) {
    const next = markdown.indexOf('\n', offset);
    const line = markdown.slice(offset, next === -1 ? end : Math.min(next, end));
    // What appears before the quotation itself is of the list or quotation around it.
    const own = line.slice(Math.min(column - 1, /^[ \t>]*/.exec(line)?.[0].length ?? 0));
    if (!own.trimStart().startsWith('>') && !line.slice(0, column).includes('>')) {
      return [
        {
          rule: 'accidental-markup',
          start: offset,
          end: offset + line.length,
          message: `Unexpected \`${excerpt(line)}\` in a quotation, expected \`>\` before each of its lines`,
          note: 'Put `> ` before the line if it is quoted, or an empty line if it is not.',
        },
      ];
    }
    offset = next + 1;
  }
  return [];
}
