import type { Blockquote, List, Paragraph, Parents, Root, Table } from 'mdast';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { plainText } from '../markdown/plain-text.ts';
import { cellMarks, countsOn, strangeBullets, strangeMarks } from './list-marks.ts';

/**
 * Finds lines that Markdown makes a part of something else than their author saw: a text below a list item, a footnote or a
 * table, lines that look like a list and run together, and signs before figures that it takes for marks of its own.
 */
export function findAbsorbedLines(tree: Root, markdown: string): BodyFault[] {
  return nodesOf(tree).flatMap((node): BodyFault[] => {
    switch (node.type) {
      case 'listItem':
      case 'footnoteDefinition':
        return findUnindented(node, markdown);
      case 'table':
        return findRowsWithoutBar(node, markdown);
      case 'paragraph':
        return findRunTogether(node, markdown);
      case 'blockquote':
        return findEatenSign(node, markdown);
      case 'list':
        return findSignedFigures(node, markdown);
      default:
        return [];
    }
  });
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines of a stretch of Markdown, each without the marks of the quotations that it is in. */
function linesOf(markdown: string, start: number, end: number): Line[] {
  let offset = start;
  return markdown
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const marks = /^(?: {0,3}> ?)*/.exec(line)?.[0].length ?? 0;
      const found = { start: offset + marks, text: line.slice(marks) };
      offset += line.length + 1;
      return found;
    });
}

function finding({ start, text }: Line, message: string, note: string): BodyFault {
  return { rule: 'accidental-markup', start, end: start + text.length, message, note };
}

function findUnindented(parent: Parents, markdown: string): BodyFault[] {
  const what = parent.type === 'listItem' ? 'list item' : 'footnote';
  const own = indentOf(parent, markdown);
  return parent.children.flatMap((child): BodyFault[] => {
    if (child.type !== 'paragraph') return [];
    const { start, end } = offsetsOf(child);
    const lazy = linesOf(markdown, start, end)
      .slice(1)
      .find(({ text }) => widthOf(/^[ \t]*/.exec(text)?.[0] ?? '') <= own);
    if (lazy === undefined) return [];
    const message = `Unexpected \`${excerpt(lazy.text)}\` in the line below a ${what}, where it becomes a part of it`;
    const note = `Indent the line by four spaces if it belongs to the ${what}, or put an empty line before it if it does not.`;
    return [finding(lazy, message, note)];
  });
}

/** How far in a block begins, after the marks of the quotations that it is in. */
function indentOf(block: Parents, markdown: string): number {
  const { start } = offsetsOf(block);
  const before = markdown.slice(markdown.lastIndexOf('\n', start - 1) + 1, start);
  return widthOf(before.replace(/^.*> ?/, ''));
}

/** How many columns a stretch takes: a tab goes on to the next fourth. */
function widthOf(stretch: string): number {
  return Array.from(stretch).reduce(
    (width, sign) => (sign === '\t' ? width + 4 - (width % 4) : width + 1),
    0,
  );
}

function findRowsWithoutBar(table: Table, markdown: string): BodyFault[] {
  const rows = table.children.map((row) => {
    const { start, end } = offsetsOf(row);
    return { start, text: markdown.slice(start, end) };
  });
  if (!rows[0]?.text.includes('|')) return [];
  const odd = rows.find(({ text }) => !text.includes('|'));
  if (odd === undefined) return [];
  const message = `Unexpected \`${excerpt(odd.text)}\` in the line below a table, where it becomes a row`;
  return [finding(odd, message, 'Put an empty line before it, or a bar, `|`, if it is a row.')];
}

function findRunTogether(paragraph: Paragraph, markdown: string): BodyFault[] {
  const { start, end } = offsetsOf(paragraph);
  const lines = linesOf(markdown, start, end).map((line) => ({
    ...line,
    text: line.text.trimStart(),
  }));
  const isMarked = (mark: RegExp, index: number): boolean => mark.test(lines[index]?.text ?? '');
  // A line after a hard break, two spaces or a backslash, is shown as a line of its own.
  const runsOn = (index: number): boolean =>
    index > 0 && !/(?: {2}|\\)$/.test(lines[index - 1]?.text ?? '');
  const second = lines.find(
    (_, index) =>
      runsOn(index) &&
      (strangeBullets.some(
        (mark) =>
          isMarked(mark, index) && lines.slice(0, index).some((_line, at) => isMarked(mark, at)),
      ) ||
        [...strangeMarks, ...cellMarks].some(
          (mark) => isMarked(mark, index) && isMarked(mark, index - 1),
        ) ||
        countsOn(lines[index]?.text ?? '', lines[index - 1]?.text ?? '')),
  );
  if (second === undefined) return [];
  const message = `Unexpected \`${excerpt(second.text)}\`, which would run on in the line before it`;
  const note = cellMarks.some((mark) => mark.test(second.text))
    ? 'Write `| a | b |` for the rows of a table, and `| --- | --- |` below the first; or put an empty line between the lines.'
    : 'Begin each line with `- ` for a list, or put an empty line between the lines.';
  return [finding(second, message, note)];
}

function findEatenSign(quotation: Blockquote, markdown: string): BodyFault[] {
  const { start, end } = offsetsOf(quotation);
  const text = plainText(quotation).trimStart();
  const written = markdown.slice(start, end).split('\n')[0] ?? '';
  const isGuillemet = /^>>\S/.test(written) && text.includes('<<');
  if (!isGuillemet && !/^=?\s*\p{Sc}?\s*\p{Nd}/u.test(text)) return [];
  const message = `Unexpected \`${excerpt(written)}\`, whose \`>\` would make it a quotation`;
  const note = isGuillemet
    ? 'Write the quotation marks as `»` and `«`, or put a backslash before each `>`.'
    : 'Put a backslash before the sign, `\\>`, if it means “more than”; begin a quotation with a word or a quotation mark.';
  return [finding({ start, text: written }, message, note)];
}

/**
 * A figure with its sign: after a plus any figure; after a hyphen a temperature or a level of sound, and a share or money that
 * appears alone, for with words these are most often an item of a list.
 */
const signedFigure =
  /^(?:\+\s+\p{Sc}?\p{Nd}|-\s+\p{Nd}[\p{Nd}.,]*\s?(?:[°℃℉]|(?:grad|degrees?|grados|degrés|gradi|graus|stopni|градус\p{L}*|dB)(?![\p{L}\p{N}])|[度도])|-\s+(?:\p{Sc}\s?\p{Nd}[\p{Nd}.,]*|\p{Nd}[\p{Nd}.,]*\s?(?:[%％‰٪\p{Sc}]|per\s?cent|pro[cz]ent|процент\p{L}*))\s*[.,;]?\s*$)/iu;

function findSignedFigures(list: List, markdown: string): BodyFault[] {
  if (list.ordered === true || list.children.length < 2) return [];
  const items = list.children.map((item) => {
    const { start, end } = offsetsOf(item);
    return { start, text: markdown.slice(start, end).split('\n')[0] ?? '' };
  });
  const [first] = items;
  if (first === undefined || !items.every(({ text }) => signedFigure.test(text))) return [];
  const sign = first.text.charAt(0);
  const message = `Unexpected list of figures, whose \`${sign}\` would be bullets`;
  return [
    finding(
      { ...first, text: sign },
      message,
      `Put a backslash before each sign, \`\\${sign}\`, and an empty line between the figures; or write \`*\` for a list.`,
    ),
  ];
}
