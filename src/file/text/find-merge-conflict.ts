import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanFinder } from '../../diagnostics/span.ts';

// A line `=======` alone may be typed; the other marks of Git have a space after them, or the line’s end.
const mark = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/gm;

/** Finds the lines that Git puts around two versions of a text which it cannot join. */
export function findMergeConflict(path: string, text: string): readonly Diagnostic[] {
  const marks = [...text.matchAll(mark)];
  const [first] = marks;
  if (first === undefined) return [];
  const note =
    'Git could not join two versions: keep the lines that are right, and delete the others and all lines of `<<<<<<<`, `=======` and `>>>>>>>`.';
  return [
    {
      rule: 'merge-conflict',
      path,
      at: spanFinder(text)(first.index, first.index + first[0].length),
      message: `Unexpected \`${first[0].slice(0, 40)}\` of a merge, expected one version of the text`,
      note,
    },
  ];
}
