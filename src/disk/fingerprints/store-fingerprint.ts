import { join } from 'node:path';
import { wordUnread } from '../../file/word-unread.ts';
import type { Fingerprint } from '../../fingerprint/fingerprint.ts';
import {
  longestFile,
  parseFingerprint,
  printFingerprint,
} from '../../fingerprint/parse-fingerprint.ts';
import { lookAt } from '../access/look-at.ts';
import { codeOf, readRegularFile } from '../access/read-regular-file.ts';
import { UsageError } from '../access/usage-error.ts';
import { writeWhole } from '../access/write-whole.ts';

/** The fingerprint that a project has of a source; null where it has none, or a damaged one. */
export function storedFingerprint(root: string, source: string): Fingerprint | null {
  const path = `fingerprints/${source}.json`;
  const folder = lookAt(join(root, 'fingerprints'));
  if (folder === null) return null;
  if (!folder.isDirectory()) refuse('fingerprints', folder.isSymbolicLink() ? 'link' : 'file');
  if (lookAt(join(root, path)) === null) return null;
  const read = readRegularFile(join(root, path), longestFile + 1);
  if ('why' in read) {
    const { message, note } = wordUnread(path, read.why);
    throw new UsageError(`${message}. ${note}`);
  }
  const parsed = parseFingerprint(new TextDecoder().decode(read.bytes));
  return parsed.kind === 'fingerprint' ? parsed.fingerprint : null;
}

/**
 * Stores a fingerprint, whole or not at all; gives its path from the root.
 * @throws UsageError where it cannot be written
 */
export function storeFingerprint(root: string, source: string, fingerprint: Fingerprint): string {
  const path = `fingerprints/${source}.json`;
  try {
    writeWhole(join(root, path), printFingerprint(fingerprint));
  } catch (error) {
    throw new UsageError(`Cannot write \`${path}\`: the system says ${codeOf(error)}`);
  }
  return path;
}

function refuse(path: string, kind: 'link' | 'file'): never {
  const { message, note } = wordUnread(path, { kind });
  throw new UsageError(`${message}. ${note}`);
}
