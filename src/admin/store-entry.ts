import { join } from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import type { Project } from '../disk/access/project.ts';
import { codeOf, readRegularFile } from '../disk/access/read-regular-file.ts';
import { findLinkOnWay } from '../disk/access/real-path.ts';
import { UsageError } from '../disk/access/usage-error.ts';
import { whileWriting } from '../disk/changes/write-changes.ts';
import { entryOfPath } from '../file/entry-of-path.ts';
import { maximumBytes } from '../file/text/decode-file.ts';
import { validateFile } from '../file/validate-file.ts';
import type { SaveRequest } from './page-data.ts';

/** Null where the file is written; else why it is not, in words for the editor. */
export type StoreFault = string | null;

/**
 * Writes an entry of a project, whole or not at all. Refuses a path that is no entry's or leads out of `content/`, a file that
 * somebody else has changed meanwhile, and one with an error that would make it unreadable.
 */
export async function storeEntry(
  project: Pick<Project, 'root' | 'cache'>,
  request: SaveRequest,
): Promise<StoreFault> {
  const { path, text } = request;
  const fault = findPathFault(project.root, path);
  if (fault !== null) return fault;
  const file = { path, bytes: new TextEncoder().encode(text) };
  const { diagnostics } = validateFile(file);
  if (hasErrors(diagnostics)) return printText(diagnostics, { sourceOf: () => text });
  return replaceFile(project, request);
}

function findPathFault(root: string, path: string): StoreFault {
  const segments = path.split('/');
  const isPlain =
    segments[0] === 'content' &&
    segments.length > 1 &&
    segments.every((name) => /^[\p{L}\p{N}_-][\p{L}\p{N}._ -]*$/u.test(name));
  if (!isPlain) return 'Unexpected path, expected one of an entry in `content/`.';
  const entry = entryOfPath(path);
  if (entry.noun === null) return `${entry.diagnostic.message}. ${entry.diagnostic.note ?? ''}`;
  if (findLinkOnWay(join(root, path), root) !== null)
    return `Unexpected link on the way to \`${path}\`, expected files and folders only.`;
  return null;
}

/** Writes it as all commands write, one after the other. */
async function replaceFile(
  project: Pick<Project, 'root' | 'cache'>,
  { path, text, before }: SaveRequest,
): Promise<StoreFault> {
  const read = readRegularFile(join(project.root, path), maximumBytes + 1);
  const there = 'bytes' in read ? read.bytes : null;
  if (before === null && there !== null) return 'There is an entry of that id already.';
  if (before !== null && (there === null || !Buffer.from(there).equals(Buffer.from(before))))
    return 'The file was changed elsewhere since this page was loaded. Copy what you have written, and load the page again.';
  try {
    const change = { path, before: there, after: new TextEncoder().encode(text) };
    // An editor who saves a form again and again does not commit in between.
    await whileWriting(project, async (writer) => writer.write([change], { force: true }));
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    return `The file cannot be written: the system says ${codeOf(error)}.`;
  }
}
