import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { onceForEach } from '../../collections/once-for-each.ts';

/** What decides to what a content file’s bytes come: the per-file code, and the locked versions of its libraries. */
export const perFileCode = [
  'src/diagnostics',
  'src/collections',
  'src/model',
  'src/edtf',
  'src/file',
  'package-lock.json',
];

/** What decides to what the files of a story come: the rules, the look into fingerprints, and what reads and keeps. */
export const storyCode = [
  ...perFileCode,
  'src/names',
  'src/values',
  'src/fingerprint',
  'src/story',
  'src/site',
  'src/disk',
];

/** What decides how a page looks beside its view, and what goes with the pages. */
export const rendererCode = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** A digest of files of this project, and of all files below folders of it: when it changes, no cached result counts. */
// Once, since the code of a running process stays as it was loaded.
export const codeDigest: (paths: readonly string[]) => string = onceForEach((paths) => {
  const hash = createHash('sha256');
  const project = new URL('../../../', import.meta.url);
  for (const path of paths) {
    const isFolder = statSync(new URL(path, project)).isDirectory();
    const names = isFolder
      ? readdirSync(new URL(path, project), { recursive: true, withFileTypes: true })
      : [];
    const files = names
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort();
    const root = new URL(path, project).pathname.length;
    for (const file of files)
      hash.update(`${path}${file.slice(root)}\0`).update(readFileSync(file));
    if (!isFolder) hash.update(`${path}\0`).update(readFileSync(new URL(path, project)));
  }
  return hash.digest('hex');
});
