import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lookAt } from './look-at.ts';
import { makeFolder } from './make-folder.ts';
import { sealOf } from './seal.ts';
import { UsageError } from './usage-error.ts';

/** Results of work, each by a digest of all that it depends on (`keyOf`). */
export interface ResultCache {
  /** Null where there is none, or one that this machine did not write as it is. */
  readonly get: <T>(key: string) => T | null;
  readonly set: (key: string, result: unknown) => void;
  readonly forget: (key: string) => void;
  /** Whether everything that was set has been kept so far. */
  readonly isWritable: () => boolean;
  /** Forgets what was not asked for since the cache was opened. */
  readonly prune: () => void;
}

/**
 * Opens a cache in a folder. Each result is kept with a seal: one that is damaged or was written by somebody else counts as
 * none and is made anew. A disk that cannot be written makes the cache useless and nothing worse.
 */
export function openResultCache(folder: string): ResultCache {
  const used = new Set<string>();
  let writable = openFolder(folder);

  const pathOf = (key: string): string => {
    used.add(key);
    return join(folder, key);
  };
  return {
    forget: (key) => rmSync(pathOf(key), { force: true, recursive: true }),
    get: <T>(key: string) => readResult<T>(pathOf(key)),
    set: (key, result) => {
      if (!writable) return;
      const json = JSON.stringify(result);
      try {
        // Written beside and renamed, so that a reader never sees half a file.
        const temporary = join(folder, `${key}.${randomBytes(6).toString('hex')}`);
        writeFileSync(temporary, `${sealOfResult(key, json)}\n${json}`, { flag: 'wx' });
        replace(temporary, pathOf(key));
      } catch {
        writable = false;
      }
    },
    isWritable: () => writable,
    prune: () => {
      if (!writable) return;
      try {
        for (const name of readdirSync(folder)) {
          if (isOwnName(name) && !used.has(name)) {
            rmSync(join(folder, name), { force: true, recursive: true });
          }
        }
      } catch {
        writable = false;
      }
    },
  };
}

/** Keeps nothing. */
export const noCache: ResultCache = {
  get: () => null,
  set: () => undefined,
  forget: () => undefined,
  isWritable: () => false,
  prune: () => undefined,
};

/** The digest of some parts, no two lists of which run together. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const key = createHash('sha256');
  for (const part of parts) key.update(`${part.length}\0`).update(part);
  return key.digest('hex');
}

/** Reads one result by its file; null where there is none, or one that this machine did not write as it is. */
function readResult<T>(path: string): T | null {
  try {
    const text = lookAt(path)?.isFile() ? readFileSync(path, 'utf8') : '';
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === sealOfResult(basename(path), json)
      ? (JSON.parse(json) as T)
      : null;
  } catch {
    return null;
  }
}

/** With the key, so that a file that is put in another’s place counts as damaged too. */
function sealOfResult(key: string, json: string): string {
  return sealOf(`${key}\n${json}`);
}

/** Puts a file in a result’s place, whatever is there: the names of results are ours. */
function replace(file: string, path: string): void {
  try {
    renameSync(file, path);
  } catch {
    rmSync(path, { force: true, recursive: true });
    renameSync(file, path);
  }
}

/** A result, or one that was being written when its process ended. */
function isOwnName(name: string): boolean {
  return /^[0-9a-f]{64}(?:\.[0-9a-f]+)?$/.test(name);
}

function openFolder(folder: string): boolean {
  if (lookAt(folder)?.isSymbolicLink())
    throw new UsageError(
      `Unexpected link ${JSON.stringify(folder)}, expected a folder; delete the link`,
    );
  try {
    // A file in its place is no result of ours.
    if (lookAt(folder)?.isDirectory() === false) rmSync(folder, { force: true });
    makeFolder(folder);
    return true;
  } catch {
    return false;
  }
}
