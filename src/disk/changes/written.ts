import { join } from 'node:path';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { FileChange } from './change.ts';
import { digestOf } from './plan.ts';

const writtenName = 'written.json';

/** The digests of files as commands left them, by path: as long as nobody changes them, nothing of anybody’s is lost by the next command. */
export function readWritten(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readSealed<readonly (readonly [string, string])[]>(join(folder, writtenName)) ?? [],
  );
}

/** Notes how changes left their files, where it can: else the next command asks for a commit before it. */
export function noteWritten(folder: string, changes: readonly FileChange[]): void {
  const written = new Map(readWritten(folder));
  for (const { path, after } of changes) {
    if (after === null) written.delete(path);
    else written.set(path, digestOf(after));
  }
  try {
    writeSealed(join(folder, writtenName), [...written]);
  } catch {
    // The changes are made.
  }
}
