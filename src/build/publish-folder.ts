import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { lockForBuild } from '../disk/lock.ts';
import { lookAt } from '../disk/look-at.ts';
import { openOwnFolder } from '../disk/own-folder.ts';
import { checkout, type Project } from '../disk/project.ts';
import { findLinkOnWay, isWithin, realPath } from '../disk/real-path.ts';
import { UsageError } from '../disk/usage-error.ts';
import { listFiles } from './list-files.ts';
import { manifestName, readManifest } from './site-manifest.ts';

/** The folder in which a site is published, locked for one build. */
export interface PublishFolder {
  /** Puts a built folder in the place of the published one. Until then, and where it throws, that stays as it is. */
  readonly publish: (built: string) => void;
  readonly release: () => void;
}

/**
 * Opens the folder in which a site is to be published: sees that nothing in it, and nothing that it is part of, was made by
 * anybody else, and takes up a publication that was ended half-way.
 * @throws UsageError before anything is written, where the folder cannot be one of ours
 */
export function openPublishFolder(project: Project): PublishFolder {
  const { out } = project;
  refusePlace(project);
  const beside = besideOf(out);
  refuseLinks(project, beside);
  refuseContent(out);
  if (!openOwnFolder(beside, 'choose another `--out`'))
    throw new UsageError(`Cannot write beside ${shown(out)}; choose another \`--out\``);
  const lock = lockForBuild(beside);
  try {
    recover(out, beside);
    refuseContent(out);
    refuseForeignFiles(out);
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    publish: (built) => {
      const next = join(beside, 'next');
      try {
        move(built, next);
        // Somebody may have put something there in the meantime.
        refuseForeignFiles(out);
        swap(next, out, join(beside, 'previous'));
      } finally {
        rmSync(next, { recursive: true, force: true });
      }
    },
    release: lock.release,
  };
}

/** Where a site waits to be published, and the one before it to be deleted: beside it, so that to rename is enough. */
function besideOf(out: string): string {
  return join(dirname(out), `.${basename(out)}-collate`);
}

/** What a published site may neither be, nor hold, nor be part of. */
function keptFolders({ root, cache, work }: Project): string[] {
  const names = ['content', 'fingerprints', 'public', 'src', 'node_modules', '.git'];
  return [
    cache,
    work,
    ...[root, checkout].flatMap((folder) => names.map((name) => join(folder, name))),
  ];
}

function refusePlace(project: Project): void {
  const out = realPath(project.out);
  const refuse = (folder: string, relation: string): never => {
    throw new UsageError(
      `Unexpected output folder ${shown(project.out)}, which ${relation} ${shown(folder)}; choose another \`--out\``,
    );
  };
  for (const folder of [project.root, checkout, process.cwd()]) {
    if (isWithin(realPath(folder), out)) refuse(folder, out === realPath(folder) ? 'is' : 'holds');
  }
  for (const folder of keptFolders(project)) {
    const real = realPath(folder);
    if (out === real) refuse(folder, 'is');
    if (isWithin(real, out)) refuse(folder, 'holds');
    if (isWithin(out, real)) refuse(folder, 'lies in');
  }
}

/** No link in a tree is followed: it may have come with a pull request. */
function refuseLinks({ root, out }: Project, beside: string): void {
  const links = [root, checkout].flatMap((folder) =>
    [out, beside].flatMap((path) => findLinkOnWay(path, folder) ?? []),
  );
  const [link] = lookAt(out)?.isSymbolicLink() ? [out] : links;
  if (link === undefined) return;
  throw new UsageError(
    `Unexpected link ${shown(link)} on the way to the output; choose another \`--out\``,
  );
}

/** Refuses anything but no folder, an empty one, and one that an earlier build of ours has published. */
function refuseContent(out: string): void {
  const stat = lookAt(out);
  if (stat === null) return;
  if (!stat.isDirectory())
    throw new UsageError(`Unexpected file ${shown(out)}, expected a folder for the site`);
  if (stat.dev !== statSync(dirname(out)).dev) {
    throw new UsageError(
      `Unexpected mount point ${shown(out)}, which cannot be replaced as a whole; choose a folder inside it`,
    );
  }
  if (readManifest(out) === null && readdirSync(out).some((name) => !isSystemFile(name))) {
    throw new UsageError(
      `The folder ${shown(out)} is not empty, and no \`${manifestName}\` says that Collate built it; choose another \`--out\`, or empty it yourself`,
    );
  }
}

/** Refuses to delete what somebody put into the published site, unless the next build brings it along. */
function refuseForeignFiles(out: string): void {
  const manifest = readManifest(out);
  if (manifest === null) return;
  const foreign = listFiles(out).filter(
    (path) =>
      path !== manifestName &&
      !Object.hasOwn(manifest.files, path) &&
      !isSystemFile(basename(path)) &&
      !existsSync(join(checkout, 'public', path)),
  );
  const [first] = foreign;
  if (first === undefined) return;
  const others = foreign.length > 1 ? ` and ${foreign.length - 1} more` : '';
  throw new UsageError(
    `Unexpected ${shown(join(out, first))}${others}, which no build has put there; move it away, or into \`public/\` to have it in each site`,
  );
}

/** What a file manager leaves in a folder that one looks at. */
function isSystemFile(name: string): boolean {
  return ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name);
}

/** Puts the last site back where a process was ended between the two renames of `swap`. */
function recover(out: string, beside: string): void {
  const previous = join(beside, 'previous');
  const isGone = !existsSync(out) || readdirSync(out).length === 0;
  if (isGone && readManifest(previous) !== null) {
    if (existsSync(out)) rmSync(out, { recursive: true });
    renameSync(previous, out);
  }
  for (const name of ['previous', 'next'])
    rmSync(join(beside, name), { recursive: true, force: true });
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

/** The site is gone for the time of one rename: no platform that Node knows of exchanges two folders at once. */
function swap(next: string, out: string, previous: string): void {
  const isThere = existsSync(out);
  if (isThere) renameSync(out, previous);
  try {
    renameSync(next, out);
  } catch (error) {
    if (isThere) renameSync(previous, out);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

function shown(path: string): string {
  return JSON.stringify(relative(process.cwd(), path) || '.');
}
