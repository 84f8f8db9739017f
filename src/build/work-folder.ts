import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { lookAt } from '../disk/access/look-at.ts';
import { makeFolder } from '../disk/access/make-folder.ts';
import { openOwnFolder } from '../disk/access/own-folder.ts';
import { checkout, type Project } from '../disk/access/project.ts';
import { findLinkOnWay } from '../disk/access/real-path.ts';
import { UsageError } from '../disk/access/usage-error.ts';
import { astroConfig } from './astro-config.ts';
import { listSiteFiles } from './site-files.ts';

/**
 * Opens the folder in which Astro works, and sees that it will follow no link from there.
 * @throws UsageError where it cannot work there
 */
export function openWorkFolder(work: string): void {
  const around = dirname(work);
  const link = findLinkOnWay(work, checkout);
  if (link !== null) throw new UsageError(`Unexpected link ${JSON.stringify(link)}; delete it`);
  refusePublicLinks();
  if (!openOwnFolder(around, 'delete it'))
    throw new UsageError(`Cannot write in ${JSON.stringify(around)}, where a site is rendered`);
}

/** Makes the folder anew; what an earlier build left in it goes. */
export function emptyWorkFolder(work: string): void {
  rmSync(work, { recursive: true, force: true });
  makeFolder(work);
}

/** The settings with which Astro works in that folder for a project, with the code of this checkout, from any folder. */
export function astroSettings(
  work: string,
  project: Pick<Project, 'base' | 'out'>,
): AstroInlineConfig & { integrations: AstroIntegration[] } {
  return {
    ...astroConfig(project),
    root: work,
    configFile: false,
    integrations: [rootedIn(checkout)],
  };
}

/**
 * Makes a folder the root of the files that Astro compiles. It names scoped styles after their paths below the root, and after
 * whole paths elsewhere: with the work folder as their root, the site would depend on where this checkout is.
 */
function rootedIn(folder: string): AstroIntegration {
  return {
    name: 'collate-root',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ root: pathToFileURL(folder) });
      },
    },
  };
}

/** Astro copies what `public/` holds into each site, and what a link there leads to as well. */
function refusePublicLinks(): void {
  const folder = join(checkout, 'public');
  if (lookAt(folder) === null) return;
  const paths = lookAt(folder)?.isDirectory() ? listSiteFiles(folder) : [''];
  const odd = paths.find((path) => !path.endsWith('/') && !lookAt(join(folder, path))?.isFile());
  if (odd === undefined) return;
  throw new UsageError(
    `Unexpected ${JSON.stringify(join(folder, odd))}, expected files and folders only in \`public/\`; put a copy in its place`,
  );
}
