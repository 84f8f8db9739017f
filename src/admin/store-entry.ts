import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { lookAt } from '../disk/access/look-at.ts';
import { codeOf, readRegularFile } from '../disk/access/read-regular-file.ts';
import { findLinkOnWay } from '../disk/access/real-path.ts';
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
export function storeEntry(root: string, { path, text, before }: SaveRequest): StoreFault {
  const fault = findPathFault(root, path);
  if (fault !== null) return fault;
  const file = { path, bytes: new TextEncoder().encode(text) };
  const { diagnostics } = validateFile(file);
  if (hasErrors(diagnostics)) return printText(diagnostics, { sourceOf: () => text });
  return replaceFile(join(root, path), text, before);
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

function replaceFile(path: string, text: string, before: string | null): StoreFault {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { flag: 'wx' });
    if (before === null) return placeNew(beside, path);
    const read = readRegularFile(path, maximumBytes + 1);
    const isSame = 'bytes' in read && Buffer.from(read.bytes).equals(Buffer.from(before));
    if (!isSame)
      return 'The file was changed elsewhere since this page was loaded. Copy what you have written, and load the page again.';
    chmodSync(beside, statSync(path).mode);
    renameSync(beside, path);
    return null;
  } catch (error) {
    return `The file cannot be written: the system says ${codeOf(error)}.`;
  } finally {
    if (lookAt(beside) !== null) rmSync(beside, { force: true });
  }
}

/** Gives a file its name, unless there is one of that name. */
function placeNew(beside: string, path: string): StoreFault {
  const taken = 'There is an entry of that id already.';
  try {
    // Unlike a rename, a link never takes the place of a file.
    linkSync(beside, path);
  } catch (error) {
    if (lookAt(path) !== null) return taken;
    if (!withoutLinks.has(codeOf(error))) throw error;
    renameSync(beside, path);
  }
  return null;
}

/** What the system says of a link on a disk that knows none. */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);
