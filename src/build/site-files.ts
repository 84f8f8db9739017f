import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lookAt } from '../disk/look-at.ts';

/**
 * The paths of all that a folder holds besides folders, with forward slashes, sorted by code unit. An empty folder below it is
 * listed too, with a slash at its end, so that nothing is passed over.
 */
export function listSiteFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const filled = new Set(entries.map((entry) => entry.parentPath));
  return entries
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }))
    .filter(({ path, isFolder }) => !isFolder || !filled.has(path))
    .map(({ path, isFolder }) => {
      const way = relative(folder, path).split(sep).join('/');
      return isFolder ? `${way}/` : way;
    })
    .sort();
}

/** The digest of a text (SHA-256). */
export function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** The digest of a file’s bytes (SHA-256); null where there is no regular file that can be read. */
export function digestFile(path: string): string | null {
  try {
    return lookAt(path)?.isFile() ? hash('sha256', readFileSync(path), 'base64url') : null;
  } catch {
    return null;
  }
}
