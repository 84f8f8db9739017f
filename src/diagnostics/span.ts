/** A stretch of a file: lines and columns count from 1, columns in UTF-16 units, the end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The very beginning of a file: where a finding about the file as a whole is shown. */
export const fileStart: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Turns offsets into spans; built once a text, so that each look-up is a binary search. */
export function spanFinder(text: string): (start: number, end: number) => Span {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (start, end) => {
    const first = lineOf(start);
    const last = lineOf(end);
    return {
      line: first + 1,
      column: start - (lineStarts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (lineStarts[last] ?? 0) + 1,
    };
  };
}
