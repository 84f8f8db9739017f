import type { ContentFile } from '../../file/text/content-file.ts';
import { maximumBytes } from '../../file/text/decode-file.ts';
import { isLeftover } from '../access/is-leftover.ts';
import { UsageError } from '../access/usage-error.ts';
import { type GitFault, runGit } from './run-git.ts';

/** The content of a project as Git keeps it. */
export interface Revision {
  /** The whole id of the commit. */
  readonly commit: string;
  /** The regular files below `content/`, in the order of their paths; of one that is too large its beginning is missing. */
  readonly files: readonly ContentFile[];
}

/** How much a list of files, and what one call reads of them, may take. */
const listBytes = 64 * 1024 * 1024;
const batchBytes = 32 * 1024 * 1024;
/** The most files of a revision that are looked at. */
const mostFiles = 200_000;

/**
 * Reads the content of a revision from the repository that a project is in, without a checkout.
 * @returns null where Git knows no such revision, or the project is in no repository
 * @throws UsageError where Git cannot say
 */
export function readRevision(root: string, name: string): Revision | null {
  const found = runGit(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    { most: 1024 },
  );
  if ('fault' in found) {
    if (found.fault.kind === 'refused') return null;
    throw unreadable(name, found.fault);
  }
  const commit = found.bytes.toString().trim();
  const prefix = ask(root, name, ['rev-parse', '--show-prefix'], 16_384).toString().trimEnd();
  const listed = ask(
    root,
    name,
    ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', `${prefix}content/`],
    listBytes,
  );
  const blobs = parseList(listed, prefix);
  if (blobs.length > mostFiles) throw unreadable(name, { kind: 'too-large' });
  return { commit, files: inBatches(blobs).flatMap((batch) => readBatch(root, name, batch)) };
}

interface Blob {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
}

/** The regular files of a list: no links, no repositories inside this one, and no name that is not UTF-8. */
function parseList(listed: Buffer, prefix: string): readonly Blob[] {
  return listed
    .toString()
    .split('\0')
    .flatMap((line): Blob[] => {
      const [, hash = '', size = '', whole = ''] =
        /^100\d{3} blob ([0-9a-f]{40,64}) +(\d+)\t(.+)$/s.exec(line) ?? [];
      if (hash === '' || !whole.startsWith(prefix) || whole.includes('\ufffd')) return [];
      const path = whole.slice(prefix.length);
      return isLeftover(path) ? [] : [{ path, hash, size: Number(size) }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Runs of files that one call reads. */
function inBatches(blobs: readonly Blob[]): readonly (readonly Blob[])[] {
  const batches: Blob[][] = [];
  let room = 0;
  for (const blob of blobs) {
    const bytes = blob.size > maximumBytes ? 0 : blob.size;
    if (bytes > room || batches.length === 0) {
      batches.push([]);
      room = batchBytes;
    }
    batches.at(-1)?.push(blob);
    // With the line before each file.
    room -= bytes + 128;
  }
  return batches;
}

function readBatch(root: string, name: string, blobs: readonly Blob[]): readonly ContentFile[] {
  const small = blobs.filter(({ size }) => size <= maximumBytes);
  const input = small.map(({ hash }) => `${hash}\n`).join('');
  const answer =
    small.length === 0
      ? Buffer.alloc(0)
      : ask(root, name, ['cat-file', '--batch'], batchBytes + maximumBytes, input);
  let at = 0;
  return blobs.map(({ path, hash, size }): ContentFile => {
    // The check says of such a file that it is too large, and looks at nothing in it.
    if (size > maximumBytes) return { path, bytes: new Uint8Array(maximumBytes + 1) };
    const head = `${hash} blob ${size}\n`;
    const start = at + head.length;
    if (answer.toString('latin1', at, start) !== head)
      throw unreadable(name, { kind: 'refused', words: `${path} is missing` });
    at = start + size + 1;
    return { path, bytes: answer.subarray(start, start + size) };
  });
}

function ask(
  root: string,
  name: string,
  args: readonly string[],
  most: number,
  input?: string,
): Buffer {
  const answer = runGit(root, args, { most, ...(input === undefined ? {} : { input }) });
  if ('fault' in answer) throw unreadable(name, answer.fault);
  return answer.bytes;
}

function unreadable(name: string, fault: GitFault): UsageError {
  return new UsageError(`Cannot read the content of ${JSON.stringify(name)}: ${wordFault(fault)}`);
}

function wordFault(fault: GitFault): string {
  switch (fault.kind) {
    case 'no-git':
      return 'there is no `git` on this machine';
    case 'too-slow':
      return 'Git took longer than a minute';
    case 'too-large':
      return 'it has too many files';
    case 'refused':
      return fault.words.split('\n')[0] ?? '';
  }
}
