import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { WhyUnread } from '../../file/word-unread.ts';

export type RegularFile =
  | {
      /** At most as many as were asked for. */
      readonly bytes: Uint8Array;
      /** The size of the whole file. */
      readonly size: number;
    }
  | { readonly why: WhyUnread };

/**
 * Reads the beginning of a regular file, up to that many bytes. A link is not followed, and a pipe is not waited for,
 * even where one took the file's place after its folder was listed. Never throws.
 */
export function readRegularFile(path: string, most: number): RegularFile {
  let file: number;
  try {
    file = openSync(path, flags);
  } catch (error) {
    const code = codeOf(error);
    return { why: code === 'ELOOP' ? { kind: 'link' } : { kind: 'failed', code } };
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return { why: { kind: stat.isDirectory() ? 'folder' : 'special-file' } };
    const bytes = new Uint8Array(Math.min(stat.size, most));
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(file, bytes, filled, bytes.length - filled, filled);
      if (read === 0) break;
      filled += read;
    }
    return { bytes: bytes.subarray(0, filled), size: stat.size };
  } catch (error) {
    return { why: { kind: 'failed', code: codeOf(error) } };
  } finally {
    closeSync(file);
  }
}

// Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The system's word for what went wrong, as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
