import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { lookAt } from './look-at.ts';
import { UsageError } from './usage-error.ts';

/** Something that one process at a time may do. */
export interface Lock {
  readonly release: () => void;
}

/**
 * Locks one of our own folders for this process. The lock is one of the operating system, on a database that stays empty, so
 * that it ends with the process however that ends.
 * @returns null where another process holds it, or where the folder cannot be locked at all
 */
export function tryLock(folder: string): Lock | null {
  try {
    return lock(folder, 0);
  } catch {
    return null;
  }
}

/**
 * @param patience how long to wait for a lock that is held, in milliseconds
 * @throws UsageError where the lock is none of ours, and the error of the database otherwise
 */
function lock(folder: string, patience: number): Lock {
  const path = join(folder, lockName);
  const foreign = findForeign(path);
  if (foreign !== null) {
    throw new UsageError(
      `Unexpected ${JSON.stringify(foreign)}, which is no lock of ours; delete it`,
    );
  }
  const database = new DatabaseSync(path, { timeout: patience });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw error;
  }
  return { release: () => database.close() };
}

/** The code of SQLite for a database that somebody else holds (https://www.sqlite.org/rescode.html#busy). */
const busy = 5;

/** Where the lock is, and who holds it. */
const lockName = 'lock.sqlite';
const holderName = 'process.txt';

/**
 * The same for a build, which says who holds the lock.
 * @throws UsageError where the folder cannot be locked
 */
export function lockForBuild(folder: string): Lock {
  // A check holds the lock for a moment.
  return lockAs('build', folder, 1000);
}

/**
 * The same for a command that changes content, for which another one waits.
 * @throws UsageError where the folder cannot be locked
 */
export function lockForWriting(folder: string): Lock {
  return lockAs('command that writes', folder, 20_000);
}

function lockAs(who: string, folder: string, patience: number): Lock {
  const holder = join(folder, holderName);
  try {
    const held = lock(folder, patience);
    writeHolder(holder);
    return held;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { errcode, message } = error as Error & { readonly errcode?: number };
    throw new UsageError(
      errcode === busy
        ? `Another ${who} is running (process ${readHolder(holder)}); wait for it`
        : `Cannot lock ${JSON.stringify(folder)}: ${message}`,
    );
  }
}

/** What is in the place of a lock or of a file that SQLite keeps beside it, and was put there by somebody else. */
function findForeign(path: string): string | null {
  const stat = lookAt(path);
  // A lock is a file that stays empty; what is none is not opened.
  if (stat !== null && !(stat.isFile() && stat.size === 0)) return path;
  const beside = ['-journal', '-wal', '-shm'].map((ending) => path + ending);
  return beside.find((file) => lookAt(file)?.isFile() === false) ?? null;
}

function writeHolder(path: string): void {
  if (lookAt(path)?.isFile() === false) return;
  writeFileSync(path, `${process.pid}\n`);
}

function readHolder(path: string): string {
  try {
    const text = lookAt(path)?.isFile() ? readFileSync(path, 'utf8') : '';
    return /^\d{1,10}/.exec(text)?.[0] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
