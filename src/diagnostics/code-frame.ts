import type { Span } from './span.ts';
import { visible } from './visible.ts';

/** How many columns of a long line a frame shows. */
const width = 96;

/**
 * The line of a span and the one before it, with carets below what is meant. Characters that a terminal would
 * act on are shown by their code.
 */
export function codeFrame(source: string, at: Span): string {
  const lines = source.split('\n');
  const line = lines[at.line - 1];
  if (line === undefined) return '';
  const gutter = String(at.line).length;
  const row = (number: number, text: string): string =>
    // Once more, for what only its pieces together make a command of.
    visible(`${String(number).padStart(gutter)} | ${text}`).trimEnd();

  const from = at.column - 1 > width - 20 ? at.column - 1 - Math.floor(width / 3) : 0;
  const shown = line.slice(from, from + width);
  const end = at.endLine === at.line ? at.endColumn - 1 : line.length;
  const before = visible(shown.slice(0, at.column - 1 - from));
  const marked = visible(shown.slice(at.column - 1 - from, end - from));
  const rest = visible(shown.slice(end - from));
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
  const frame = [
    ...(at.line > 1
      ? [row(at.line - 1, visible((lines[at.line - 2] ?? '').slice(from, from + width)))]
      : []),
    row(
      at.line,
      `${from > 0 ? '…' : ''}${before}${marked}${rest}${line.length > from + width ? '…' : ''}`,
    ),
    `${' '.repeat(gutter)} | ${' '.repeat(displayWidth(before) + (from > 0 ? 1 : 0))}${carets}`,
  ];
  return frame.join('\n');
}

/** Columns that a text takes in a terminal: East Asian wide characters take two, marks none. */
function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
