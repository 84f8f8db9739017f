import { join } from 'node:path';
import { lookAt } from '../disk/access/look-at.ts';
import { checkout, type Project } from '../disk/access/project.ts';
import { realPath } from '../disk/access/real-path.ts';
import { UsageError } from '../disk/access/usage-error.ts';
import { shownPath } from './output-place.ts';
import { digestFile, isSystemFile, listSiteFiles } from './site-files.ts';
import { manifestName, type SiteDigests } from './site-manifest.ts';

/** The folder of what a project brings along for its site: `CNAME`, `robots.txt`, a favicon of its own. */
export function publicFolder({ root }: Pick<Project, 'root'>): string {
  return join(root, 'public');
}

/**
 * The digest of each file that a project brings along, by its path in the site; none for this program’s own folder, which Astro
 * copies.
 * @throws UsageError for a link, which may lead anywhere
 */
export function findPublicFiles(project: Pick<Project, 'root'>): SiteDigests {
  const folder = publicFolder(project);
  if (lookAt(folder) === null || realPath(project.root) === realPath(checkout)) return new Map();
  const paths = lookAt(folder)?.isDirectory() ? listSiteFiles(folder) : [''];
  return new Map(
    paths
      .filter((path) => !path.endsWith('/') && !isSystemFile(path))
      .map((path) => {
        const digest = digestFile(join(folder, path));
        if (digest === null)
          throw new UsageError(
            `Unexpected ${shownPath(join(folder, path))}, expected files and folders only in \`public/\`; put a copy in its place`,
          );
        return [path, digest];
      }),
  );
}

/**
 * Sees that what a project brings along takes the place of nothing that the site makes itself.
 * @throws UsageError
 */
export function refuseTakenNames(
  files: SiteDigests,
  pages: { readonly has: (path: string) => boolean },
): void {
  for (const path of files.keys()) {
    if (path !== manifestName && !path.startsWith('_astro/') && !pages.has(path)) continue;
    throw new UsageError(
      `Unexpected \`public/${path}\`, which the site makes itself; give the file another name`,
    );
  }
}
