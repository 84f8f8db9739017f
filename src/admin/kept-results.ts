import { join } from 'node:path';
import type { Project } from '../disk/access/project.ts';
import { openCacheFolder } from '../disk/cache/open-cache-folder.ts';
import { noCache, openResultCache, type ResultCache } from '../disk/cache/result-cache.ts';

/** What other commands have kept of the files of a project. */
export function openKeptResults(project: Project): ResultCache {
  const cache = openCacheFolder(project);
  return cache === null ? noCache : openResultCache(join(cache, 'results'));
}
