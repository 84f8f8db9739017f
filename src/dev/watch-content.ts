import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isLeftover } from '../disk/access/is-leftover.ts';
import type { Project } from '../disk/access/project.ts';
import { isWithin } from '../disk/access/real-path.ts';
import { schemaFolder } from '../disk/editor-schemas.ts';

/** The folders of a project that an editor writes to. */
const folders = ['content', 'fingerprints'];

/** Says whether a path is no concern of Vite’s: what is watched here, what a build writes, what is kept between runs. */
export function isUnwatched({ root, cache, out, work }: Project): (path: string) => boolean {
  // Around this project’s work are those of others.
  const unwatched = [
    ...folders.map((name) => join(root, name)),
    join(root, schemaFolder),
    cache,
    out,
    dirname(dirname(work)),
  ];
  const beside = join(dirname(out), `.${basename(out)}-`);
  return (path) => unwatched.some((folder) => isWithin(path, folder)) || path.startsWith(beside);
}

/**
 * Calls back after changes in the folders that an editor writes to. Each folder has a watcher of its own, since the ones
 * that watch whole trees lose what happens while a folder is made, renamed or put back. Gives what ends it.
 */
export function watchContent(root: string, onChange: () => void): () => void {
  const watchers = new Map<string, Watched>();
  const change = coalesce(() => {
    // Before the content is read: what comes later is seen.
    follow();
    onChange();
  });
  const follow = (): void => {
    const there = new Map(findFolders(root));
    for (const [path, { id, watcher }] of watchers) {
      if (there.get(path) === id) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const [path, id] of there) {
      const isOurs = (name: string | null): boolean =>
        name === null ||
        (path === root ? folders.includes(name) : !isLeftover(relative(root, join(path, name))));
      const watcher = watchers.has(path) ? null : watchFolder(path, isOurs, change);
      if (watcher !== null) watchers.set(path, { id, watcher });
    }
  };
  follow();
  return () => {
    for (const { watcher } of watchers.values()) watcher.close();
    watchers.clear();
  };
}

interface Watched {
  /** Another folder in the same place has another one. */
  readonly id: string;
  readonly watcher: FSWatcher;
}

/** The root and every folder below the watched ones, each with what distinguishes it from another in its place. */
function findFolders(root: string): [path: string, id: string][] {
  const found: [string, string][] = [];
  const walk = (path: string, names: readonly string[]): void => {
    found.push([path, idOf(path)]);
    for (const name of names) walk(join(path, name), foldersIn(join(path, name)));
  };
  walk(
    root,
    foldersIn(root).filter((name) => folders.includes(name)),
  );
  return found;
}

/** Links to folders are none: the check follows none either. */
function foldersIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

function idOf(path: string): string {
  try {
    // A folder that is made anew may get the number of the one before.
    const { dev, ino, birthtimeNs } = statSync(path, { bigint: true });
    return `${dev}:${ino}:${birthtimeNs}`;
  } catch {
    return '';
  }
}

function watchFolder(
  path: string,
  isOurs: (name: string | null) => boolean,
  onChange: () => void,
): FSWatcher | null {
  try {
    const watcher = watch(path, (_event, name) => {
      if (isOurs(name)) onChange();
    });
    // It is gone: the folder around it says so.
    watcher.on('error', () => undefined);
    return watcher;
  } catch {
    return null;
  }
}

/** How long it has to be quiet after a change, and the longest that one waits for that, in milliseconds. */
const quiet = 20;
const longest = 1000;

/** Makes one call of many that come close together: an editor that saves all its files means one change. */
function coalesce(call: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let first = 0;
  return () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        call();
      },
      Math.min(quiet, Math.max(0, first + longest - now)),
    );
  };
}
