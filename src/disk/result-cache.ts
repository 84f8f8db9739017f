import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Results of work, each by a digest of all that it depends on (`keyOf`). */
export interface ResultCache {
  /** Null where there is none, or a damaged one. */
  readonly get: <T>(key: string) => T | null;
  readonly set: (key: string, result: unknown) => void;
  /** The file in which a result is kept. */
  readonly pathOf: (key: string) => string;
  /** Forgets what was not asked for since the cache was opened. */
  readonly prune: () => void;
}

/**
 * Opens a cache in a folder. Each result stands behind a digest of itself: a damaged one counts as none and is
 * made anew. A disk that cannot be written makes the cache useless and nothing worse.
 */
export function openResultCache(folder: string): ResultCache {
  const used = new Set<string>();
  let writable = makeFolder(folder);

  const pathOf = (key: string): string => {
    used.add(key);
    return join(folder, key);
  };
  return {
    pathOf,
    get: <T>(key: string) => readResult<T>(pathOf(key)),
    set: (key, result) => {
      if (!writable) return;
      const json = JSON.stringify(result);
      try {
        // Written beside and renamed, so that a reader never sees half a file.
        const temporary = join(folder, `${key}.${process.pid}`);
        writeFileSync(temporary, `${checksum(json)} ${key}\n${json}`);
        renameSync(temporary, pathOf(key));
      } catch {
        writable = false;
      }
    },
    prune: () => {
      if (!writable) return;
      try {
        for (const name of readdirSync(folder)) {
          if (!used.has(name)) rmSync(join(folder, name), { force: true, recursive: true });
        }
      } catch {
        writable = false;
      }
    },
  };
}

/** The digest of some parts, no two lists of which run together. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const key = createHash('sha256');
  for (const part of parts) key.update(`${part.length}\0`).update(part);
  return key.digest('hex');
}

/** Reads one result by its file; null where there is none, or a damaged one. */
export function readResult<T>(path: string): T | null {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const json = bytes.subarray(end + 1);
    // With the key, so that a file that stands under another’s name counts as damaged too.
    return bytes.toString('latin1', 0, end) === `${checksum(json)} ${basename(path)}`
      ? (JSON.parse(json.toString()) as T)
      : null;
  } catch {
    return null;
  }
}

/** Tells damage, not malice: whoever writes here can change the site itself. SHA-1 takes a quarter of SHA-256’s time. */
function checksum(json: string | Uint8Array): string {
  return hash('sha1', json, 'hex');
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
