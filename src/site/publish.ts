import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../disk/read-content.ts';
import { type DraftSet, tableOf } from '../link/draft-set.ts';
import { collections, type Noun } from '../model/ids.ts';
import { dropDamagedPages, type KeptFiles, sealPages } from './page-cache.ts';
import { folderBeside, type Project } from './project.ts';

/**
 * Builds beside the published folder and swaps the two at the end, so that a failed build leaves the site as it was;
 * and sees that every entry has become a page.
 */
export function publish(project: Project): AstroIntegration {
  const beside = folderBeside(project.out);
  let kept: KeptFiles = {};
  return {
    name: 'collate-publish',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'build') return;
        kept = await dropDamagedPages(project.cache, logger);
        updateConfig({ outDir: pathToFileURL(`${beside}/`) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const { published } = await readContent(project);
        if (published === null)
          throw new Error('The content changed while it was built; build again.');
        const missing = findMissingPages(published, built);
        if (missing.length > 0) {
          throw new Error(
            `Fewer pages than entries: cannot find ${missing.slice(0, 5).join(', ')} in what was built.`,
          );
        }
        await sealPages(project.cache, kept);
        await swap(built, project.out);
        logger.info(`Published ${project.out}`);
      },
    },
  };
}

/** The pages of entries, retired ones among them, that were not built. */
function findMissingPages(published: DraftSet, built: string): string[] {
  return (Object.keys(collections) as Noun[])
    .flatMap((noun) =>
      [...tableOf(published, noun).keys()].map((id) => `${collections[noun]}/${id}/index.html`),
    )
    .filter((page) => !existsSync(join(built, page)));
}

/** Puts the new folder in the place of the old one; in between the site is gone for the time of a rename. */
async function swap(built: string, out: string): Promise<void> {
  const previous = join(dirname(out), `.${basename(out)}-previous`);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, previous);
  await rename(built, out);
  await rm(previous, { recursive: true, force: true });
}
