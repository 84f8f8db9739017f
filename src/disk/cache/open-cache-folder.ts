import { join } from 'node:path';
import { openOwnFolder } from '../access/own-folder.ts';
import { checkout, type Project } from '../access/project.ts';
import { findLinkOnWay, isWithin, realPath } from '../access/real-path.ts';
import { UsageError } from '../access/usage-error.ts';

/**
 * Opens the folder in which a project keeps results between runs; null where it cannot be written to.
 * @throws UsageError where it belongs to the content or to somebody else, or is reached through a link
 */
export function openCacheFolder({ root, cache }: Pick<Project, 'root' | 'cache'>): string | null {
  const shown = JSON.stringify(cache);
  const remedy = 'choose another `CACHE_DIR`';
  for (const tree of [root, checkout]) {
    const link = findLinkOnWay(cache, tree);
    if (link !== null)
      throw new UsageError(`Unexpected link ${JSON.stringify(link)}, expected a folder; delete it`);
    const real = realPath(tree);
    const kept = ['content', 'fingerprints', 'src', '.git', 'node_modules'].map((name) =>
      join(real, name),
    );
    if (kept.some((folder) => isWithin(realPath(cache), folder)) || isWithin(real, realPath(cache)))
      throw new UsageError(`Unexpected cache folder ${shown}; ${remedy}`);
  }
  return openOwnFolder(cache, remedy) ? cache : null;
}
