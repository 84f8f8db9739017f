import { constants, copyFileSync, linkSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts files of a published site into a new one, each under its path: as further names of the same files where the file system has such, as
 * copies elsewhere. An empty folder has a slash at its end.
 * @throws where one is no regular file, or is there already
 */
export function takeOver(paths: readonly string[], from: string, to: string): void {
  let canLink = true;
  const made = new Set<string>();
  for (const path of paths) {
    const [source, target] = [join(from, path), join(to, path)];
    if (path.endsWith('/')) {
      mkdirSync(target, { recursive: true });
      continue;
    }
    if (lstatSync(source, { throwIfNoEntry: false })?.isFile() !== true)
      throw new Error(`Cannot take over ${path}: it is no regular file`);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    if (canLink) canLink = tryLink(source, target);
    if (!canLink) copyFileSync(source, target, constants.COPYFILE_EXCL);
  }
}

/** Whether a file could be given a second name; where not, because the file system has none, it can be copied. */
function tryLink(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') throw error;
    return false;
  }
}
