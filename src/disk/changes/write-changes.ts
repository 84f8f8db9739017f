import { join } from 'node:path';
import { count } from '../../diagnostics/count-findings.ts';
import { lockForWriting } from '../access/lock.ts';
import { makeFolder } from '../access/make-folder.ts';
import type { Project } from '../access/project.ts';
import { codeOf } from '../access/read-regular-file.ts';
import { findLinkOnWay } from '../access/real-path.ts';
import { UsageError } from '../access/usage-error.ts';
import { openCacheFolder } from '../cache/open-cache-folder.ts';
import type { FileChange } from './change.ts';
import { findUncommitted } from './find-uncommitted.ts';
import { contentOf, digestOf, followPlan, hasPlan, notePlan } from './plan.ts';
import { noteWritten, readWritten } from './written.ts';

/** Writes the files of a project while no other command does. */
export interface Writer {
  /**
   * Makes changes, all of them, also where this process is ended half-way: then the next command goes on.
   * @throws UsageError, and nothing is written, where a file is not what it was read as, or has changes that are not committed
   */
  readonly write: (changes: readonly FileChange[], options: { readonly force: boolean }) => void;
}

/**
 * Runs something that reads a project and writes to it, so that nothing else that writes runs beside it.
 * @throws UsageError where another command holds the project for long, or its cache folder cannot be written to
 */
export async function whileWriting<T>(
  project: Pick<Project, 'root' | 'cache'>,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const folder = openPlanFolder(project);
  const lock = lockForWriting(folder);
  try {
    finishPlan(project, folder);
    return await work({
      write: (changes, { force }) => writeChanges(project.root, folder, changes, force),
    });
  } finally {
    lock.release();
  }
}

/** Finishes what a command that wrote was ended in, if any was. */
export function finishWriting(project: Pick<Project, 'root' | 'cache'>): void {
  if (!hasPlan(planFolder(project))) return;
  const folder = openPlanFolder(project);
  const lock = lockForWriting(folder);
  try {
    finishPlan(project, folder);
  } finally {
    lock.release();
  }
}

function finishPlan({ root }: Pick<Project, 'root'>, folder: string): void {
  if (!hasPlan(folder)) return;
  const { made, kept } = followPlan(root, folder, { isNew: false });
  const notes = [
    ...(made.length === 0
      ? []
      : [`Finished what an earlier command was ended in: ${count(made.length, 'file')}.`]),
    ...kept.map((path) => `Kept ${path}, which was changed since.`),
  ];
  for (const note of notes) process.stderr.write(`${note}\n`);
}

function writeChanges(
  root: string,
  folder: string,
  changes: readonly FileChange[],
  force: boolean,
): void {
  const real = changes.filter(({ before, after }) => !isSame(before, after));
  for (const { path, before } of real) {
    if (!isSame(contentOf(root, path), before))
      throw new UsageError(`\`${path}\` was changed while this ran; nothing was written`);
  }
  // What a command wrote itself is nobody’s work that could be lost.
  const own = readWritten(folder);
  const paths = real.flatMap(({ path, before }) =>
    before === null || own.get(path) === digestOf(before) ? [] : [path],
  );
  const [first, ...others] = force ? [] : findUncommitted(root, paths);
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` and ${count(others.length, 'more file')}`;
    throw new UsageError(
      `Changes that are not committed in \`${first}\`${more}, which this would change: commit them first, or add \`--force\``,
    );
  }
  if (real.length === 0) return;
  inOwnFolder(folder, () => notePlan(folder, real));
  followPlan(root, folder, { isNew: true });
  noteWritten(folder, real);
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.compare(a, b) === 0;
}

function openPlanFolder(project: Pick<Project, 'root' | 'cache'>): string {
  if (openCacheFolder(project) === null)
    throw new UsageError(
      `Cannot write to ${JSON.stringify(project.cache)}, where changes are noted before they are made; choose another \`CACHE_DIR\``,
    );
  const folder = planFolder(project);
  const link = findLinkOnWay(folder, project.cache);
  if (link !== null) throw new UsageError(`Unexpected link ${JSON.stringify(link)}; delete it`);
  inOwnFolder(folder, () => makeFolder(folder));
  return folder;
}

/** @throws UsageError where something that is none of ours is in the way, or there is no room */
function inOwnFolder(folder: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new UsageError(
      `Cannot write to ${JSON.stringify(folder)}: the system says ${codeOf(error)}; nothing was written, and that folder may be deleted`,
    );
  }
}

function planFolder({ cache }: Pick<Project, 'cache'>): string {
  return join(cache, 'writing');
}
