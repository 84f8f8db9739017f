import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { lookAt } from './look-at.ts';

/** A path with the links of all folders that exist resolved, and in their true letter case. */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(realPath(parent), basename(whole));
  }
}

/** Whether a path is a folder or lies inside it; both are real paths. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

/**
 * The first link on the way from a folder to a path inside it, the path itself included; null where there is none, or where
 * the path is outside. A link in a tree may come from a stranger, and leads anywhere.
 */
export function findLinkOnWay(path: string, folder: string): string | null {
  if (!isWithin(path, folder)) return null;
  let at = folder;
  for (const name of relative(folder, path).split(sep)) {
    at = join(at, name);
    if (lookAt(at)?.isSymbolicLink()) return at;
  }
  return null;
}
