import type { Span } from '../../diagnostics/span.ts';
import type { Noun } from '../../model/ids.ts';
import type { BodyReference } from '../body/parsed-body.ts';
import type { Draft } from '../schema/draft.ts';
import { idsIn } from '../schema/references-of.ts';
import type { ContentFile } from '../text/content-file.ts';
import { unifyLineEnds } from '../text/unify-line-ends.ts';
import { parseFrontMatter } from '../yaml/front-matter.ts';
import type { TextEdit } from './edit-text.ts';

/** An id that is to be another. */
export interface IdChange {
  readonly noun: Noun;
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that put another id wherever a file has one: in its fields, also where they define it, and in the links of its body.
 * Former ids stay. `draft` is what the file comes to.
 */
export function renameId(
  file: ContentFile,
  draft: Draft,
  { noun, from, to }: IdChange,
): readonly TextEdit[] {
  const text = unifyLineEnds(new TextDecoder().decode(file.bytes));
  const { split } = parseFrontMatter(file.path, text);
  if (split === null) throw new Error(`The front matter of ${file.path} cannot be read.`);
  const lines = text.split('\n');
  const inFields = idsIn(draft)
    .filter((found) => found.noun === noun && found.id === from && found.use !== 'former')
    .map(({ path, isKey }) => {
      const at = isKey ? split.spanOfKey(path) : split.spanOf(path);
      return { at, text: textAt(lines, at).replace(from, to) };
    });
  const inBody = draft.body.references.flatMap((reference) =>
    renameInLink(lines, reference, { noun, from, to }),
  );
  return [...inFields, ...inBody];
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

/** What is in a stretch of one line. */
function textAt(lines: readonly string[], { line, column, endColumn }: Span): string {
  return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
}
