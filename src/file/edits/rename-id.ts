import type { Span } from '../../diagnostics/span.ts';
import type { Noun } from '../../model/ids.ts';
import type { BodyReference } from '../body/parsed-body.ts';
import type { Draft } from '../schema/draft.ts';
import { idsIn } from '../schema/references-of.ts';
import type { ContentFile } from '../text/content-file.ts';
import { unifyLineEnds } from '../text/unify-line-ends.ts';
import { parseFrontMatter } from '../yaml/front-matter.ts';
import type { PlainMapping } from '../yaml/plain-value.ts';
import { printText } from '../yaml/print-plain.ts';
import { changeFields, changeText } from './change-file.ts';
import type { TextEdit } from './edit-text.ts';
import { withValue } from './issue-values.ts';

/** An id that is to be another. */
export interface IdChange {
  readonly noun: Noun;
  readonly from: string;
  readonly to: string;
}

/**
 * A file with another id wherever it has one: in its fields, also where they define it, and in the links of its body; with how many
 * there were. Former ids stay. `draft` is what the file comes to.
 * @throws UneditableError
 */
export function renameIn(
  file: ContentFile,
  draft: Draft,
  change: IdChange,
): { readonly file: ContentFile; readonly references: number } {
  const { noun, from, to } = change;
  const found = idsIn(draft).filter(
    (each) => each.noun === noun && each.id === from && each.use !== 'former',
  );
  const { lines, split } = readLines(file);
  const places = found.map(({ path, isKey }) => {
    const at = isKey ? split.spanOfKey(path) : split.spanOf(path);
    return { path, at, text: rewritten(textAt(lines, at), from, to) };
  });
  const inFields = places.flatMap(({ at, text }) => (text === null ? [] : { at, text }));
  const inBody = renameLinks(file, draft, change);
  const changed = changeText(file, [...inFields, ...inBody]);
  // A text of several lines is written anew.
  const others = places.filter(({ text }) => text === null);
  const whole = changeFields(changed, (fields) =>
    others.reduce((value, { path }) => withValue(value, path, to) as PlainMapping, fields),
  );
  return { file: whole, references: places.length + inBody.length };
}

/** The edits that put another id into the links of a body. */
export function renameLinks(
  file: ContentFile,
  draft: Draft,
  change: IdChange,
): readonly TextEdit[] {
  const { lines } = readLines(file);
  return draft.body.references.flatMap((reference) => renameInLink(lines, reference, change));
}

function readLines(file: ContentFile) {
  const text = unifyLineEnds(new TextDecoder().decode(file.bytes));
  const { split } = parseFrontMatter(file.path, text);
  if (split === null) throw new Error(`The front matter of ${file.path} cannot be read.`);
  return { lines: text.split('\n'), split };
}

/** The edits in the address of one link, whose text may hold the same words. */
function renameInLink(
  lines: readonly string[],
  { noun, id, part, at }: BodyReference,
  change: IdChange,
): readonly TextEdit[] {
  const { from, to } = change;
  const isEntry = noun === change.noun && id === from;
  const isPart = change.noun === 'source' && part === from;
  if (!isEntry && !isPart) return [];
  const written = `${noun}:${id}${part === null ? '' : `#${part}`}`;
  const renamed = `${noun}:${isEntry ? to : id}${part === null ? '' : `#${isPart ? to : part}`}`;
  for (let line = at.endLine; line >= at.line; line -= 1) {
    const start = line === at.line ? at.column - 1 : 0;
    const end = line === at.endLine ? at.endColumn - 1 : undefined;
    const offset = (lines[line - 1] ?? '').slice(start, end).lastIndexOf(written);
    if (offset === -1) continue;
    const column = start + offset + 1;
    const place = { line, column, endLine: line, endColumn: column + written.length };
    return [{ at: place, text: renamed }];
  }
  return [];
}

/** A value with another id, in the quotation marks that it has; null where it goes over several lines. */
function rewritten(written: string, from: string, to: string): string | null {
  if (written === from) return printText(to, { inBrackets: true });
  if (written.split(from).length === 2) return written.replace(from, to);
  return /^(["']).*\1$/.test(written) ? JSON.stringify(to) : null;
}

/** What is in a stretch of one line. */
function textAt(lines: readonly string[], { line, column, endColumn }: Span): string {
  return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
}
