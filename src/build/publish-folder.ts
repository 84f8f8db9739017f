import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockForBuild } from '../disk/access/lock.ts';
import { lookAt } from '../disk/access/look-at.ts';
import { openOwnFolder } from '../disk/access/own-folder.ts';
import { checkout, type Project } from '../disk/access/project.ts';
import { UsageError } from '../disk/access/usage-error.ts';
import { sealOf } from '../disk/cache/seal.ts';
import { assembleSite } from './assemble-site.ts';
import type { MadeSite } from './make-site.ts';
import { besideOf, checkOutputPlace, shownPath } from './output-place.ts';
import { publicFolder } from './public-files.ts';
import { digestFile, isSystemFile } from './site-files.ts';
import type { SiteLooks } from './site-looks.ts';
import {
  digestsIn,
  manifestName,
  readManifest,
  readManifestText,
  type SiteDigests,
  type SiteManifest,
} from './site-manifest.ts';

/** The folder in which a site is published, locked for one build. */
export interface PublishFolder {
  /** The manifest of the site that is published, where this machine wrote it and the site is as it says; null otherwise. */
  readonly manifest: () => SiteManifest | null;
  /** Puts a site in the place of the published one. Until then, and where it throws, that stays as it is. */
  readonly publish: (site: MadeSite) => void;
  readonly release: () => void;
}

/**
 * Opens the folder in which a site is to be published: sees that nothing in it, and nothing that it is part of, was made by
 * anybody else, and takes up a publication that was ended half-way.
 * @throws UsageError before anything is written, where the folder cannot be one of ours
 */
export function openPublishFolder(project: Project, looks: SiteLooks): PublishFolder {
  const { out } = project;
  checkOutputPlace(project);
  refuseContent(out);
  const beside = besideOf(out);
  if (!openOwnFolder(beside, 'choose another `--out`'))
    throw new UsageError(`Cannot write beside ${shownPath(out)}; choose another \`--out\``);
  const lock = lockForBuild(beside);
  let isWhole = false;
  try {
    recover(out, beside, looks);
    refuseContent(out);
    isWhole = refuseForeign(project, looks).length === 0;
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    manifest: () => (isWhole && looks.isNoted(out) ? readManifest(out) : null),
    publish: (site) => {
      const next = join(beside, 'next');
      try {
        const present = openNext(next, beside, looks);
        // Somebody may have put something there in the meantime.
        refuseForeign(project, looks);
        assembleSite(site, { next, present, out });
        swap(next, out, beside, looks);
      } finally {
        discard(next);
      }
      looks.note(out, site.manifest);
    },
    release: lock.release,
  };
}

/** Refuses anything but no folder, an empty one, and one that an earlier build of ours has published. */
function refuseContent(out: string): void {
  const stat = lookAt(out);
  if (stat === null) return;
  if (!stat.isDirectory())
    throw new UsageError(`Unexpected file ${shownPath(out)}, expected a folder for the site`);
  if (readManifest(out) !== null || isEmpty(out)) return;
  throw new UsageError(
    `The folder ${shownPath(out)} is not empty, and no \`${manifestName}\` says that Collate built it; choose another \`--out\`, or empty it yourself`,
  );
}

/**
 * Refuses to delete what somebody put into the published site, or changed there, unless each site brings the same along.
 * @returns what somebody has taken away
 */
function refuseForeign(project: Project, looks: SiteLooks): readonly string[] {
  const { out } = project;
  const manifest = readManifest(out);
  if (manifest === null) return [];
  const { foreign: found, missing } = looks.compare(out, manifest);
  const foreign = found.filter((path) => !isSystemFile(path) && !isPublic(project, path));
  const [first] = foreign;
  if (first === undefined) return missing;
  const others = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
  throw new UsageError(
    `Unexpected ${shownPath(join(out, first))}${others}, which no build has put there as it is; move it away, or into \`public/\` to have it in each site`,
  );
}

/** Whether each build copies this very file into the site. */
function isPublic(project: Project, path: string): boolean {
  const digest = digestFile(join(project.out, path));
  const folders = [publicFolder(project), join(checkout, 'public')];
  return digest !== null && folders.some((folder) => digest === digestFile(join(folder, path)));
}

/** Whether nothing is in a folder but what a file manager leaves in one that somebody looks at. */
function isEmpty(folder: string): boolean {
  return readdirSync(folder).every(isSystemFile);
}

/**
 * Begins the next site with the one that was published before the last, where that is still as its manifest says: after an
 * edit, most of it is in the next one too.
 * @returns the digest of each file in it; null, and there is no such folder, where a site is to be begun with nothing
 */
function openNext(next: string, beside: string, looks: SiteLooks): SiteDigests | null {
  const previous = join(beside, previousName);
  const manifest = lookAt(previous)?.isDirectory() ? readManifest(previous) : null;
  const { foreign = [], missing = [] } = manifest === null ? {} : looks.compare(previous, manifest);
  if (manifest === null || foreign.length > 0 || missing.length > 0) {
    discard(previous);
    return null;
  }
  renameSync(previous, next);
  return digestsIn(manifest);
}

/** The site that was published before the last one. It is kept, since the next one can be made of it. */
const previousName = 'previous';

/**
 * The seal of the site that `swap` moves out of the way, as long as nothing else is in its place: what a tree brings along is
 * not taken for it.
 */
const sealName = 'previous.seal';

/**
 * Puts the new site in the place of the old one. The site is gone for the time of one rename: no platform that Node knows of
 * exchanges two folders at once.
 */
function swap(next: string, out: string, beside: string, looks: SiteLooks): void {
  const [previous, seal] = [join(beside, previousName), join(beside, sealName)];
  const isThere = lookAt(out) !== null;
  if (isThere) {
    writeFileSync(seal, sealOf(readManifestText(out)));
    renameSync(out, previous);
  }
  try {
    renameSync(next, out);
  } catch (error) {
    if (isThere) renameSync(previous, out);
    throw error;
  }
  discard(seal);
  if (isThere) looks.carry(out, previous);
}

/** Puts the last site back where a process was ended between the two renames of `swap`, and clears what is left. */
function recover(out: string, beside: string, looks: SiteLooks): void {
  const [previous, seal] = [join(beside, previousName), join(beside, sealName)];
  const isGone = lookAt(out) === null || (lookAt(out)?.isDirectory() === true && isEmpty(out));
  if (isGone && lookAt(seal) !== null) {
    if (isLastSite(previous, seal, looks)) {
      rmSync(out, { recursive: true, force: true });
      renameSync(previous, out);
    } else {
      // Not to be trusted, but perhaps the only site there is.
      setAside(previous);
    }
  }
  discard(seal);
  discard(join(beside, 'next'));
}

function isLastSite(previous: string, seal: string, looks: SiteLooks): boolean {
  const manifest = lookAt(previous)?.isDirectory() ? readManifest(previous) : null;
  if (manifest === null || looks.compare(previous, manifest).foreign.length > 0) return false;
  const kept = lookAt(seal)?.isFile() ? readFileSync(seal, 'utf8') : '';
  return kept === sealOf(readManifestText(previous));
}

/** Deletes a folder of ours; one that cannot be deleted makes room at least. Never throws: the site does not depend on it. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    setAside(folder);
  }
}

/** Makes room where a folder is, and keeps it. Never throws: what finds no room says so. */
function setAside(folder: string): void {
  try {
    if (lookAt(folder) !== null) renameSync(folder, `${folder}-${randomBytes(6).toString('hex')}`);
  } catch {
    // Nothing is lost.
  }
}
