import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { WhyUnread } from '../../file/word-unread.ts';
import { isLeftover } from './is-leftover.ts';
import { codeOf } from './read-regular-file.ts';

export interface Unread {
  /** The path from the project, with forward slashes. */
  readonly path: string;
  readonly why: WhyUnread;
}

export interface ListedFiles {
  /** The regular files, by their paths from the project. */
  readonly paths: readonly string[];
  /** What is neither a file nor a folder that can be listed. */
  readonly unread: readonly Unread[];
  /** Whether the folder is missing. */
  readonly missing: boolean;
}

/**
 * Lists what is below a folder of a project, which may be missing. Leftovers of editors and systems are left out; a link
 * is never followed: it could lead anywhere on the machine.
 */
export function listFiles(root: string, top: string): ListedFiles {
  const paths: string[] = [];
  const unread: Unread[] = [];
  const list = (folder: string): void => {
    for (const entry of readEntries(folder)) {
      const path = `${folder}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (isLeftover(isFolder ? `${path}/` : path)) continue;
      const why = faultOf(entry);
      if (why !== null) unread.push({ path, why });
      if (isFolder && why?.kind !== 'name-not-utf8') list(path);
      else if (why === null) paths.push(path);
    }
  };
  const readEntries = (folder: string): readonly Dirent[] => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      unread.push({ path: folder, why: { kind: 'failed', code: codeOf(error) } });
      return [];
    }
  };
  const stat = statOf(join(root, top));
  if (stat === undefined) return { paths, unread, missing: true };
  if ('code' in stat) unread.push({ path: top, why: { kind: 'failed', code: stat.code } });
  else if (stat.isDirectory()) list(top);
  else unread.push({ path: top, why: whyNoFolder(stat) });
  return { paths: paths.sort(), unread, missing: false };
}

function statOf(path: string): Stats | { readonly code: string } | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return { code: codeOf(error) };
  }
}

function faultOf(entry: Dirent): WhyUnread | null {
  // Bytes that are no UTF-8 come as this; a name that really holds it is refused as well.
  if (entry.name.includes('\ufffd')) return { kind: 'name-not-utf8' };
  if (entry.isDirectory()) return /\.md$/i.test(entry.name) ? { kind: 'folder' } : null;
  if (entry.isFile()) return null;
  return { kind: entry.isSymbolicLink() ? 'link' : 'special-file' };
}

function whyNoFolder(stat: Stats): WhyUnread {
  if (stat.isSymbolicLink()) return { kind: 'link' };
  return { kind: stat.isFile() ? 'file' : 'special-file' };
}
