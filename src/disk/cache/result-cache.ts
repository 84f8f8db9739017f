import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { lookAt } from '../access/look-at.ts';
import { makeFolder } from '../access/make-folder.ts';
import { UsageError } from '../access/usage-error.ts';
import { sealOf } from './seal.ts';

/** Results of work, each under a digest of all that it depends on (`keyOf`). */
export interface ResultCache {
  /** Null where there is none, or one that this machine did not write as it is. */
  readonly get: <T>(key: string) => T | null;
  /** Says whether it is kept. */
  readonly set: (key: string, result: unknown) => boolean;
  /** Says that a result is still of use, without reading it. */
  readonly keep: (key: string) => void;
  /** Forgets what was not asked for since the cache was opened. */
  readonly prune: () => void;
}

/**
 * Opens a cache in a folder: one SQLite database, in which each result has a seal. A result that is damaged counts as none and is
 * made anew, and so is a damaged database. The name of the file is part of the secret of this machine, so a database that
 * somebody else put into the folder is never opened. A disk that cannot be written to makes the cache useless and nothing worse.
 */
export function openResultCache(folder: string): ResultCache {
  const used = new Set<string>();
  let database = openFolder(folder) ? openDatabase(folder) : null;
  let isWritable = database !== null;
  const read = <T>(work: (open: Database) => T): T | null => {
    if (database === null) return null;
    try {
      return work(database);
    } catch {
      database = null;
      return null;
    }
  };
  /** What cannot be written to may still be read. */
  const write = (work: (open: Database) => unknown): boolean => {
    if (database === null || !isWritable) return false;
    try {
      work(database);
    } catch {
      isWritable = false;
    }
    return isWritable;
  };

  return {
    get: <T>(key: string) => {
      used.add(key);
      return read(({ get }) => readRow<T>(key, get.get(key)));
    },
    set: (key, result) => {
      used.add(key);
      const json = JSON.stringify(result);
      return write(({ set }) => set.run(key, sealOfResult(key, json), json));
    },
    keep: (key) => {
      used.add(key);
    },
    prune: () => {
      write(({ keys, forget }) => {
        for (const { key } of keys.all()) if (!used.has(String(key))) forget.run(String(key));
      });
    },
  };
}

/** Keeps nothing. */
export const noCache: ResultCache = {
  get: () => null,
  set: () => false,
  keep: () => undefined,
  prune: () => undefined,
};

/**
 * A cache that reads nothing twice, for a process that works on. Pruned, it lets go of what was not asked for since it was
 * pruned before; what is kept on disk stays, since others may need it.
 */
export function inMemory(cache: ResultCache): ResultCache {
  const known = new Map<string, unknown>();
  let used = new Set<string>();
  return {
    keep: cache.keep,
    get: <T>(key: string) => {
      used.add(key);
      if (!known.has(key)) known.set(key, cache.get<T>(key));
      return known.get(key) as T | null;
    },
    set: (key, result) => {
      used.add(key);
      known.set(key, result);
      return cache.set(key, result);
    },
    prune: () => {
      for (const key of known.keys()) if (!used.has(key)) known.delete(key);
      used = new Set();
    },
  };
}

/** The digest of some parts, no two lists of which run together. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const key = createHash('sha256');
  for (const part of parts) key.update(`${part.length}\0`).update(part);
  return key.digest('hex');
}

interface Database {
  readonly get: StatementSync;
  readonly set: StatementSync;
  readonly keys: StatementSync;
  readonly forget: StatementSync;
}

/** The database of a folder; a damaged one is made anew, and null stands for one that cannot be had. */
function openDatabase(folder: string): Database | null {
  const name = `results-${sealOf('results').slice(0, 16)}.sqlite`;
  const path = join(folder, name);
  try {
    // Those of other keys are of no use to anybody.
    for (const other of readdirSync(folder))
      if (/^results-[\w-]{16}\.sqlite/.test(other) && !other.startsWith(name))
        rmSync(join(folder, other), { force: true, recursive: true });
  } catch {
    // They stay.
  }
  return tryDatabase(path) ?? (remove(path) ? tryDatabase(path) : null) ?? null;
}

function tryDatabase(path: string): Database | null {
  try {
    if (lookAt(path)?.isFile() === false) return null;
    const database = new DatabaseSync(path, { timeout: 5000 });
    // A process that is ended while it writes may damage it: then it is made anew, which costs less than care at each writing.
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF');
    try {
      database.exec(
        'CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, seal TEXT NOT NULL, json TEXT NOT NULL) WITHOUT ROWID',
      );
    } catch (error) {
      // One that can only be read is as good as it is.
      if (!(error instanceof Error && /readonly/.test(error.message))) throw error;
    }
    database.exec('SELECT count(*) FROM (SELECT key FROM results LIMIT 1)');
    return {
      get: database.prepare('SELECT seal, json FROM results WHERE key = ?'),
      set: database.prepare('INSERT OR REPLACE INTO results VALUES (?, ?, ?)'),
      keys: database.prepare('SELECT key FROM results'),
      forget: database.prepare('DELETE FROM results WHERE key = ?'),
    };
  } catch {
    return null;
  }
}

function remove(path: string): boolean {
  try {
    rmSync(path, { force: true, recursive: true });
    return true;
  } catch {
    return false;
  }
}

function readRow<T>(key: string, row: Readonly<Record<string, unknown>> | undefined): T | null {
  const json = row?.['json'];
  if (typeof json !== 'string' || row?.['seal'] !== sealOfResult(key, json)) return null;
  return JSON.parse(json) as T;
}

/** With the key, so that a result that is put in another’s place counts as damaged too. */
function sealOfResult(key: string, json: string): string {
  return sealOf(`${key}\n${json}`);
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
