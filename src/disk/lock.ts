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
  const path = join(folder, lockName);
  let database: DatabaseSync | null = null;
  try {
    if (isForeign(path)) return null;
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch {
    database?.close();
    return null;
  }
  const held = database;
  return { release: () => held.close() };
}

/** Where the lock is, and who holds it. */
const lockName = 'lock.sqlite';
const holderName = 'process.txt';

/**
 * The same for a build, which says who holds the lock.
 * @throws UsageError where the folder cannot be locked
 */
export function lockForBuild(folder: string): Lock {
  const lock = tryLock(folder);
  const holder = join(folder, holderName);
  if (lock === null) {
    const path = join(folder, lockName);
    throw new UsageError(
      isForeign(path)
        ? `Unexpected ${JSON.stringify(path)}, which is no lock of a build; delete it`
        : `Another build is running (process ${readHolder(holder)}); wait for it`,
    );
  }
  writeHolder(holder);
  return lock;
}

/** A lock is an empty file; anything else was put there by somebody else, and is not opened. */
function isForeign(path: string): boolean {
  const stat = lookAt(path);
  return stat !== null && !(stat.isFile() && stat.size === 0);
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
