import { cpSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MadeSite } from './make-site.ts';
import { digestsIn, manifestName, type SiteDigests, writeManifest } from './site-manifest.ts';
import { takeOver } from './take-over.ts';

/** The folders of a publication. */
export interface Publication {
  /** Where the site is put together. */
  readonly next: string;
  /** The digest of each file that is there; null where there is no such folder. */
  readonly present: SiteDigests | null;
  /** The published site. */
  readonly out: string;
}

/**
 * Puts a site together. What is there and the same stays, what is not in the site goes, and the rest is taken over from what was
 * rendered and from the published site.
 * @throws where a file of the site is in neither
 */
export function assembleSite(site: MadeSite, { next, present, out }: Publication): void {
  const { folder, taken, manifest } = site;
  const wanted = digestsIn(manifest);
  const isKept = (path: string): boolean =>
    present?.has(path) === true && present.get(path) === wanted.get(path);
  if (present === null) {
    move(folder, next);
  } else {
    removeFiles(next, [manifestName, ...[...present.keys()].filter((path) => !isKept(path))]);
    const isTaken = new Set(taken);
    const rendered = [...wanted.keys()].filter((path) => !isTaken.has(path) && !isKept(path));
    takeOver(rendered, folder, next);
  }
  takeOver(
    taken.filter((path) => !isKept(path)),
    out,
    next,
  );
  writeManifest(next, manifest);
}

/** Removes files and empty folders, which have a slash at their end, and what folders they leave empty. */
function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (!path.endsWith('/')) rmSync(join(folder, path));
    let above = path.endsWith('/') ? path : dirname(path);
    while (above !== '.' && removeEmpty(join(folder, above))) above = dirname(above);
  }
}

/** Removes a folder unless something is in it, and says whether it did. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a folder, also to another device. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
