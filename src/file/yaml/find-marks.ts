import { Lexer } from 'yaml';

/** A comment of YAML by its offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** What stands in a token of the lexer for no character of the text. */
const weightless: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/**
 * The comments that begin with `proposed`: what is above or before them was proposed by a program, and an editor has not confirmed it
 * yet. A text within quotation marks is no comment.
 */
export function findMarks(source: string): readonly Mark[] {
  if (!/#\s*proposed\b/.test(source)) return [];
  const marks: Mark[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(source)) {
    if (weightless.has(token)) continue;
    const end = offset + token.length;
    if (/^#\s*proposed\b/.test(token)) marks.push({ start: offset, end });
    offset = end;
  }
  return marks;
}
