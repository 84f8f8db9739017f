/**
 * For each of some rising offsets of a text, whether it lies within a bracket or quotation that is still open there. Which
 * mark opens and which closes differs by language (“…”, „…“, ”…”, »…«), so the marks of one kind open and close in turn.
 */
export function findWithinMarks(text: string, offsets: readonly number[]): readonly boolean[] {
  const open = new Map<string, number>();
  const marks = Array.from(text.matchAll(anyMark));
  let next = 0;
  return offsets.map((offset) => {
    for (let mark = marks[next]; mark !== undefined && mark.index < offset; ) {
      count(mark, text, open);
      next += 1;
      mark = marks[next];
    }
    return [...open.values()].some((depth) => depth > 0);
  });
}

const anyMark = /[()[\]{}（）［］｛｝【】《》〈〉「」『』〔〕"“”„‟＂«»‹›'‘’‚‛]/g;
const brackets = new Map(
  Array.from(
    '()[]{}（）［］｛｝【】《》〈〉「」『』〔〕'.matchAll(/(.)(.)/g),
    ([, left = '', right = '']) => [right, left],
  ),
);
const doubles = /["“”„‟＂]/;
const guillemets = /[«»]/;
const singleGuillemets = /[‹›]/;

function count({ 0: mark, index }: RegExpExecArray, text: string, open: Map<string, number>): void {
  const left = brackets.get(mark);
  if (left !== undefined) open.set(left, Math.max(0, (open.get(left) ?? 0) - 1));
  else if (doubles.test(mark)) turn('double', open);
  else if (guillemets.test(mark)) turn('guillemet', open);
  else if (singleGuillemets.test(mark)) turn('single guillemet', open);
  else if (/['‘’‚‛]/.test(mark)) countSingle(index, text, open);
  else open.set(mark, (open.get(mark) ?? 0) + 1);
}

function turn(kind: string, open: Map<string, number>): void {
  open.set(kind, (open.get(kind) ?? 0) > 0 ? 0 : 1);
}

/** A single mark opens a quotation where a word may begin and closes it where one may end; within a word it is an apostrophe. */
function countSingle(index: number, text: string, open: Map<string, number>): void {
  const isBegun = /[\p{L}\p{M}\p{N}]/u.test(text.charAt(index + 1));
  const isEnded = /[^\s\p{Ps}\p{Pd}]/u.test(text.charAt(index - 1));
  if (isBegun && !isEnded) open.set('single', 1);
  else if (isEnded && !isBegun) open.set('single', 0);
}
