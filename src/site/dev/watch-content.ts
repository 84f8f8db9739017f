import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { HookParameters } from 'astro';
import type { Project } from '../../disk/project.ts';

/** The server that Astro runs on. */
export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** The folders of a project that an editor writes to. */
const folders = ['content', 'fingerprints'];

/** Tells whether a path is no concern of `npm run dev`: what a build writes, and what is kept between runs. */
export function isUnwatched({ root, cache, out, work }: Project): (path: string) => boolean {
  // Beside the site its build has folders of its own, and beside this project’s work is that of others.
  const ofBuilds = [cache, out, dirname(dirname(work))];
  const beside = join(dirname(out), `.${basename(out)}-`);
  return (path) =>
    !folders.some((folder) => isInside(path, join(root, folder))) &&
    (ofBuilds.some((folder) => isInside(path, folder)) || path.startsWith(beside));
}

/** Calls back after each change in the folders that an editor writes to. Gives what ends it. */
export function watchContent(
  watcher: DevServer['watcher'],
  root: string,
  onChange: () => void,
): () => void {
  const watched = folders.map((folder) => join(root, folder));
  const change = coalesce(onChange);
  const onEvent = (_event: string, path: string): void => {
    if (watched.some((folder) => isInside(path, folder))) change();
  };
  watcher.add(watched);
  watcher.on('all', onEvent);
  const parent = watchParent(root, () => {
    // A folder that was away and is back is watched anew.
    watcher.add(watched);
    change();
  });
  return () => {
    watcher.off('all', onEvent);
    parent?.close();
  };
}

/** Sees the folders themselves come and go, which a watcher of what is inside them does not. */
function watchParent(root: string, onChange: () => void): FSWatcher | null {
  const parent = watch(root, (_event, name) => {
    if (name === null || folders.includes(name)) onChange();
  });
  parent.on('error', () => parent.close());
  return parent;
}

/** How long it has to be quiet after a change, and the longest that one waits for that, in milliseconds. */
const quiet = 50;
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

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
