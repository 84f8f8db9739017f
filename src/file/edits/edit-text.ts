import type { Span } from '../../diagnostics/span.ts';

/** A stretch of a file that is to be another text. An empty stretch is where the text is put in. */
export interface TextEdit {
  /** In the file as the check reads it: with line feeds, without a byte order mark. */
  readonly at: Span;
  /** With line feeds; they are written as the line ends that the file has. */
  readonly text: string;
}

/** A text with some stretches changed, and all else as it was, line ends and byte order mark too. Edits do not overlap. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStarts(text);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
  const placed = edits
    .map(({ at, text: written }) => ({
      start: offset(at.line, at.column),
      end: offset(at.endLine, at.endColumn),
      written: written.replaceAll('\n', lineEnd),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, written } of placed) {
    if (start < done) throw new Error('Two edits overlap.');
    parts.push(text.slice(done, start), written);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** Where the lines of a text begin, the first one after a byte order mark. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}
