import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { wordUnread } from '../../file/word-unread.ts';
import { longestFile } from '../../fingerprint/parse-fingerprint.ts';
import type { FingerprintFile } from '../../story/evidence/fingerprint-file.ts';
import { listFiles } from '../access/list-files.ts';
import { readRegularFile } from '../access/read-regular-file.ts';

export interface FoundFingerprints {
  /** In the order of their paths; one that was not read has no text. */
  readonly files: readonly FingerprintFile[];
  /** The findings on what was not read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The files in `fingerprints/` of a project, which may be missing; links are not followed. */
export function findFingerprintFiles(root: string): FoundFingerprints {
  const { paths, unread } = listFiles(root, 'fingerprints');
  const faults = [...unread];
  const files = paths.map((path): FingerprintFile => {
    // Too large a file is cut where the parser sees that it is.
    const read = readRegularFile(join(root, path), longestFile + 1);
    if (!('why' in read)) return { path, text: new TextDecoder().decode(read.bytes) };
    faults.push({ path, why: read.why });
    return { path, text: null };
  });
  return {
    files: [...files, ...unread.map(({ path }) => ({ path, text: null }))],
    diagnostics: faults.map(({ path, why }) => wordUnread(path, why)),
  };
}
