import {
  accessSync,
  constants,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { lookAt } from './look-at.ts';
import { makeFolder } from './make-folder.ts';
import { UsageError } from './usage-error.ts';

/** The file that marks a folder as one of ours; also what backups know a cache by (https://bford.info/cachedir/). */
const mark = 'CACHEDIR.TAG';

const signature = `Signature: 8a477f597d28d172789f06886806bc55
# Collate keeps here what it can make anew. The folder may be deleted when no build is running.
`;

/**
 * Makes a folder that only this program writes to and deletes from, or takes it over from an earlier run, which marked it.
 * @throws UsageError where it is a link, no folder, or holds what somebody else put there
 * @returns whether it can be written to
 */
export function openOwnFolder(path: string, setting: string): boolean {
  const shown = JSON.stringify(path);
  const stat = lookAt(path);
  if (stat?.isSymbolicLink())
    throw new UsageError(`Unexpected link ${shown}, expected a folder; delete the link`);
  if (stat !== null && !stat.isDirectory())
    throw new UsageError(`Unexpected file ${shown}, expected a folder; ${setting}`);
  const names = stat === null || isMarked(path) ? [] : readdirSync(path);
  if (names.some((name) => name !== `.${mark}`)) {
    throw new UsageError(
      `The folder ${shown} is not empty and was not made by Collate; ${setting}, or delete it`,
    );
  }
  try {
    makeFolder(path);
    if (!isMarked(path)) writeMark(path);
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Written beside and renamed: a full disk or a kill leaves no half of it. */
function writeMark(folder: string): void {
  const temporary = join(folder, `.${mark}`);
  try {
    rmSync(temporary, { force: true });
    writeFileSync(temporary, signature, { flag: 'wx' });
    renameSync(temporary, join(folder, mark));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function isMarked(folder: string): boolean {
  try {
    const path = join(folder, mark);
    return lookAt(path)?.isFile() === true && readFileSync(path, 'utf8') === signature;
  } catch {
    return false;
  }
}
