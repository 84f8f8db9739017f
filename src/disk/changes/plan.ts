import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { lookAt } from '../access/look-at.ts';
import { codeOf, readRegularFile } from '../access/read-regular-file.ts';
import { findLinkOnWay } from '../access/real-path.ts';
import { UsageError } from '../access/usage-error.ts';
import { writeWhole } from '../access/write-whole.ts';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { FileChange } from './change.ts';

/** A change as it is noted before it is made, so that a later run can make the rest of it. */
interface PlannedChange {
  readonly path: string;
  /** Digest of what is there; null where nothing is. */
  readonly before: string | null;
  /** In base64; null where the file is to go. */
  readonly after: string | null;
}

const planName = 'plan.json';

/** Notes changes in a folder of ours: from then on they will be made, by this run or the next. */
export function notePlan(folder: string, changes: readonly FileChange[]): void {
  const planned = changes.map(
    ({ path, before, after }): PlannedChange => ({
      path,
      before: before === null ? null : digestOf(before),
      after: after === null ? null : Buffer.from(after).toString('base64'),
    }),
  );
  writeSealed(join(folder, planName), planned);
}

/** Whether changes were noted that nobody has seen through. */
export function hasPlan(folder: string): boolean {
  return lookAt(join(folder, planName))?.isFile() === true;
}

/**
 * Makes the changes that are noted in a folder, and takes the note away. A file that somebody has changed in the meantime stays
 * as it is. What was not noted on this machine is not believed.
 * @returns the paths of the files that were changed, and of those that stay as they are
 * @param isNew whether none of the changes can have been made before: where the first one cannot be, the note goes too
 * @throws UsageError where a file cannot be written; the note stays, and the next run goes on
 */
export function followPlan(
  root: string,
  folder: string,
  { isNew }: { readonly isNew: boolean },
): { readonly made: readonly string[]; readonly kept: readonly string[] } {
  const changes = readSealed<readonly PlannedChange[]>(join(folder, planName)) ?? [];
  const made: string[] = [];
  const kept: string[] = [];
  // What is written before what goes: no entry is gone while none of its kind is there.
  for (const change of [...changes].sort((a, b) => Number(isGone(a)) - Number(isGone(b)))) {
    const fault = faultOf(() => (makeChange(root, change) ? made : kept).push(change.path));
    if (fault === null) continue;
    const isUntouched = isNew && made.length + kept.length === 0;
    if (isUntouched) rmSync(join(folder, planName), { force: true });
    throw new UsageError(
      `Cannot write \`${change.path}\`: ${fault}; ${isUntouched ? 'nothing was written' : 'run the command again when that is mended, and it goes on'}`,
    );
  }
  rmSync(join(folder, planName), { force: true });
  return { made, kept };
}

function isGone({ after }: PlannedChange): boolean {
  return after === null;
}

/** Makes one change; false where the file is neither as it was nor as it is to be. */
function makeChange(root: string, { path, before, after }: PlannedChange): boolean {
  const file = join(root, path);
  const wanted = after === null ? null : Buffer.from(after, 'base64');
  const now = contentOf(root, path);
  const digest = now === null ? null : digestOf(now);
  if (digest === (wanted === null ? null : digestOf(wanted))) return true;
  if (digest !== before) return false;
  if (wanted === null) rmSync(file);
  else writeWhole(file, wanted);
  return true;
}

/** Why something cannot be done on disk; null where it is done. */
function faultOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof UsageError ? error.message : `the system says ${codeOf(error)}`;
  }
}

/**
 * What a file of a project holds; null where there is none.
 * @throws UsageError for what is no file, or lies behind a link
 */
export function contentOf(root: string, path: string): Uint8Array | null {
  const link = findLinkOnWay(join(root, path), root);
  if (link !== null) throw new UsageError(`Unexpected link ${JSON.stringify(link)}; delete it`);
  if (lookAt(join(root, path)) === null) return null;
  const read = readRegularFile(join(root, path), Number.MAX_SAFE_INTEGER);
  if ('bytes' in read) return read.bytes;
  throw new UsageError(`Cannot read \`${path}\`, expected a file`);
}

/** The digest (SHA-256) of what a file holds. */
export function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
