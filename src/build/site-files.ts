import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { lookAt } from '../disk/access/look-at.ts';

/**
 * The paths of all that a folder holds besides folders, with forward slashes, sorted by code unit. An empty folder below it is
 * listed too, with a slash at its end, so that nothing is passed over.
 */
export function listSiteFiles(folder: string): string[] {
  const found: string[] = [];
  const list = (path: string): void => {
    const entries = readdirSync(`${folder}/${path}`, { withFileTypes: true });
    if (entries.length === 0 && path !== '') found.push(path);
    for (const entry of entries) {
      if (entry.isDirectory()) list(`${path}${entry.name}/`);
      else found.push(path + entry.name);
    }
  };
  list('');
  return found.sort();
}

/** Whether a file is one that a file manager leaves in a folder that somebody looks at. */
export function isSystemFile(path: string): boolean {
  return ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(basename(path));
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
