import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest, siteCode } from '../disk/code-digest.ts';
import { lookAt } from '../disk/look-at.ts';
import { keyOf, openResultCache } from '../disk/result-cache.ts';
import { digestFile, listSiteFiles } from './site-files.ts';

// Astro copies cached pages into the build as they are: also one that was damaged on disk, and one that leads to a style
// sheet which a changed configuration no longer writes. So what a build leaves is listed with the digests of its files and of
// the code, the list is sealed, and what does not fit it is dropped before the next.

interface PageList {
  /** The digest of the site’s code. */
  readonly code: string;
  /** The digest of each file by its path in the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where Astro keeps pages, in the folder of the cache. */
export function pageFolder(cache: string): string {
  return join(cache, 'astro');
}

const listKey = keyOf('pages');

/** Keeps the list of what the page cache holds. */
export function sealPages(cache: string): void {
  listsIn(cache).set(listKey, readList(cache));
}

/** Deletes the page cache unless it is as the last build left it; tells whether there was something to delete. */
export function dropDamagedPages(cache: string): boolean {
  const kept = listsIn(cache).get<PageList>(listKey);
  // A build that fails must not leave a list that fits its half-written cache.
  listsIn(cache).prune();
  if (kept !== null && isSame(kept, tryReadList(cache))) return false;
  const folder = pageFolder(cache);
  const stat = lookAt(folder);
  const isEmpty = stat === null || (stat.isDirectory() && readdirSync(folder).length === 0);
  rmSync(folder, { recursive: true, force: true });
  return !isEmpty;
}

const listsIn = (cache: string) => openResultCache(join(cache, 'pages'));

function readList(cache: string): PageList {
  const folder = pageFolder(cache);
  // Astro would follow a link.
  if (!lookAt(folder)?.isDirectory()) throw new Error(`Unexpected link ${folder}`);
  const files = listSiteFiles(folder).map((path) => {
    const digest = digestFile(join(folder, path));
    if (digest === null && !path.endsWith('/')) throw new Error(`Unexpected link ${path}`);
    return [path, digest ?? ''] as const;
  });
  return { code: codeDigest(siteCode), files: Object.fromEntries(files) };
}

function tryReadList(cache: string): PageList | null {
  try {
    return readList(cache);
  } catch {
    return null;
  }
}

function isSame(a: PageList, b: PageList | null): boolean {
  return b !== null && JSON.stringify(a) === JSON.stringify(b);
}
