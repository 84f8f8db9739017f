import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceForEach } from '../../collections/once-for-each.ts';
import { checkout, codeFolder } from '../access/project.ts';

/** What decides to what a content file’s bytes come: the folders of the per-file code. */
export const perFileCode = ['diagnostics', 'collections', 'model', 'edtf', 'file'];

/** What decides to what the files of a story come: the rules, the look into fingerprints, and what reads and keeps. */
export const storyCode = [
  ...perFileCode,
  ...['names', 'values', 'atlas', 'fingerprint', 'story', 'site', 'disk'],
];

/** What decides how a page looks beside its view, and what goes with the pages: all code, and the files of `public/`. */
export const rendererCode = ['.', '../public'];

/**
 * A digest of all files below folders of the code, and of the versions of the libraries: when it changes, no cached result counts.
 * Where this program is installed, the versions are those that its package names.
 */
// Once, since the code of a running process stays as it was loaded.
export const codeDigest: (folders: readonly string[]) => string = onceForEach((folders) => {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json'])
    hash.update(`${name}\0`).update(readIfThere(join(checkout, name)));
  for (const folder of folders) {
    const root = join(codeFolder, folder);
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      hash.update(`${folder}${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
});

function readIfThere(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
