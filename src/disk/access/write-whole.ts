import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lookAt } from './look-at.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file beside its place and renames it: a full disk or a kill leaves the old file or the new one, and at most something that
 * the check ignores besides. Folders are made as they are needed, and who may read the file stays as it was.
 * @throws the error of the file system
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  // Names that begin with a dot are no content.
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.collate.tmp`);
  const mode = lookAt(path)?.mode;
  makeFolder(dirname(path));
  rmSync(beside, { force: true });
  try {
    writeFileSync(beside, content, { flag: 'wx', flush: true });
    if (mode !== undefined) chmodSync(beside, mode & 0o777);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
