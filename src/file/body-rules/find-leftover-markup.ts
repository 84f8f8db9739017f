import { privateNote } from '../dialects/dialect.ts';
import { findDialects } from '../dialects/find-dialects.ts';
import { type BodyFault, excerpt } from '../markdown/body-fault.ts';

/** The most findings of one body: a file that somebody pasted from elsewhere has thousands. */
const most = 50;

/** Finds what looks like markup in a typed text and would be shown as it is, signs and all. */
export function findLeftoverMarkup(typed: string, markdown: string): BodyFault[] {
  const left = findDialects(typed, most).map(({ start, end, found, dialect }): BodyFault => {
    const signs = found.includes('\n') ? '\n' : (/^[^\p{L}\p{N}\s]{1,3}/u.exec(found)?.[0] ?? '');
    return {
      rule: 'leftover-markup',
      start,
      end,
      message: `Unexpected \`${excerpt(markdown.slice(start, end))}\`, expected ${dialect.expected}`,
      note: `${dialect.noteFor?.(markdown.slice(start, end), markdown.slice(0, start)) ?? dialect.note} ${wayOut(signs)}`,
      ...(dialect.isWhole ? { isWhole: true } : {}),
    };
  });
  return [...left, ...findExportedComments(typed)];
}

/** Finds the comments that a text processor exports: `[a]` after a word, and below it a line `[a]is this right?`. */
function findExportedComments(typed: string): BodyFault[] {
  const marks = typed.matchAll(
    /(?<=[\p{L}\p{N}\p{P}])\[([a-z]{1,2}|[A-Z]{1,3}\d{1,3})\](?![\p{L}\p{N}])/gu,
  );
  const marked = new Set(Array.from(marks, ([, letter]) => letter));
  const lines = typed.matchAll(
    /(?<=^[^\p{L}\n]{0,60})\[([a-z]{1,2}|[A-Z]{1,3}\d{1,3})\](?=[\p{L}\p{N}@])[^\n]{0,200}/gmu,
  );
  return Array.from(lines)
    .filter(([, letter]) => marked.has(letter))
    .slice(0, most)
    .map(({ index, 0: found, 1: letter = '' }) => ({
      rule: 'leftover-markup',
      start: index,
      end: index + found.length,
      message: `Unexpected \`${excerpt(found)}\`, expected no comment`,
      note: `Delete it, and \`[${letter}]\` in the text. ${privateNote} ${wayOut('[')}`,
    }));
}

/** How the signs themselves are shown. */
function wayOut(signs: string): string {
  if (signs === '\n')
    return 'To show the lines as they are, put them between two lines of three backticks, ` ``` `.';
  const typed = signs.replace(/[^!-/:-@[-`{-~].*$/su, '');
  if (typed === '') return 'To show it as it is, write it in code, between backticks.';
  return `To show the signs themselves, put a backslash before each, \`${typed.replace(/./g, '\\$&')}\`.`;
}
