import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The paths of all files below a folder, with forward slashes, sorted by code unit. Anything but files and folders is one of
 * them too: what it is, who reads it must ask.
 */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The digest of a file’s bytes (SHA-256). */
export function digestFile(path: string): string {
  return hash('sha256', readFileSync(path), 'base64url');
}
