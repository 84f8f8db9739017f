import stringWidth from 'string-width';
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
  const carets = '^'.repeat(Math.max(1, stringWidth(marked)));
  const frame = [
    ...(at.line > 1
      ? [row(at.line - 1, visible((lines[at.line - 2] ?? '').slice(from, from + width)))]
      : []),
    row(
      at.line,
      `${from > 0 ? '…' : ''}${before}${marked}${rest}${line.length > from + width ? '…' : ''}`,
    ),
    `${' '.repeat(gutter)} | ${' '.repeat(stringWidth(before) + (from > 0 ? 1 : 0))}${carets}`,
  ];
  return frame.join('\n');
}
