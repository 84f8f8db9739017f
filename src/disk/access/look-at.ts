import { lstatSync, type Stats } from 'node:fs';

/** What is at a path, a link itself and not what it leads to; null where nothing is, or if that cannot be known. */
export function lookAt(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/** What tells a file from what it was before, as Git’s index has it (https://git-scm.com/docs/racy-git). */
export interface FileLook {
  /** Device, number, size, and when bytes and file were last changed. */
  readonly text: string;
  /** Whether the last change lies so far back that the next will have another time. */
  readonly isSettled: boolean;
}

/** The coarsest clock of a file system that bears nanoseconds ticks some hundred times a second. */
const tick = 20_000_000n;

/** How a regular file looks; null where there is none. */
export function lookOf(path: string): FileLook | null {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (stat?.isFile() !== true) return null;
  const { dev, ino, size, mtimeNs, ctimeNs } = stat;
  return {
    text: `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`,
    isSettled: ctimeNs < BigInt(Date.now()) * 1_000_000n - tick,
  };
}
