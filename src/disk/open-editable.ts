import { join } from 'node:path';
import type { EditableSite } from '../editing/editable-site.ts';
import type { Project } from './access/project.ts';
import { openCacheFolder } from './cache/open-cache-folder.ts';
import { noCache, openResultCache } from './cache/result-cache.ts';
import { findContentFiles } from './find-content-files.ts';
import { openFiles } from './open-files.ts';
import type { ReadOptions } from './read-options.ts';

/** Reads the files of a project, for what changes some of them or looks through their cards. */
export async function openEditable(
  project: Project,
  onProgress: ReadOptions['onProgress'],
): Promise<EditableSite> {
  const { root, drafts } = project;
  const cache = openCacheFolder(project);
  const results = cache === null ? noCache : openResultCache(join(cache, 'results'));
  const { files, unread } = findContentFiles(root);
  const opened = await openFiles(files, unread, {
    ...{ root, results, drafts },
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return {
    cards: opened.cards,
    read: opened.read,
    files: new Map(files.map((file) => [file.path, file])),
  };
}
