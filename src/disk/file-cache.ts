import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../parse/content-file.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';

/** Results of the per-file work, by a digest of all that they depend on. */
export interface FileCache {
  readonly get: (file: ContentFile) => ValidatedFile | null;
  readonly set: (file: ContentFile, result: ValidatedFile) => void;
  /** The file in which the result is kept. */
  readonly pathOf: (file: ContentFile) => string;
  /** Forgets what was not asked for since the cache was opened. */
  readonly prune: () => void;
}

/**
 * Opens the cache in a folder. Each result stands behind a digest of itself: a damaged one counts as none and is
 * made anew. A disk that cannot be written makes the cache useless and nothing worse.
 */
export function openFileCache(folder: string, code: string): FileCache {
  const used = new Set<string>();
  let writable = makeFolder(folder);

  // A file is asked for several times; its digest is made once.
  const names = new Map<ContentFile, string>();
  const nameOf = (file: ContentFile): string => {
    const known = names.get(file);
    if (known !== undefined) return known;
    const hash = createHash('sha256').update(code).update(`\0${file.path}\0`).update(file.bytes);
    const name = hash.digest('hex');
    names.set(file, name);
    used.add(name);
    return name;
  };
  return {
    pathOf: (file) => join(folder, nameOf(file)),
    get: (file) => readCachedResult(join(folder, nameOf(file))),
    set: (file, result) => {
      if (!writable) return;
      const name = nameOf(file);
      const json = JSON.stringify(result);
      try {
        // Written beside and renamed, so that a reader never sees half a file.
        const temporary = join(folder, `${name}.${process.pid}`);
        writeFileSync(temporary, `${digest(json)}\n${json}`);
        renameSync(temporary, join(folder, name));
      } catch {
        writable = false;
      }
    },
    prune: () => {
      if (!writable) return;
      for (const name of readdirSync(folder)) {
        if (!used.has(name)) rmSync(join(folder, name), { force: true, recursive: true });
      }
    },
  };
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Reads one result; null where there is none, or a damaged one. */
export function readCachedResult(path: string): ValidatedFile | null {
  try {
    const text = readFileSync(path, 'utf8');
    const json = text.slice(text.indexOf('\n') + 1);
    return text.startsWith(digest(json)) ? (JSON.parse(json) as ValidatedFile) : null;
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
