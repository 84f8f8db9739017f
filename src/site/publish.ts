import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../disk/read-content.ts';
import type { Content } from '../model/content.ts';
import { collections } from '../model/ids.ts';
import { dropDamagedPages, sealPages } from './page-cache.ts';
import type { Project } from './project.ts';

/**
 * Builds beside the published folder and swaps the two at the end, so that a failed build leaves the site as it was;
 * and sees that every entry has become a page.
 */
export function publish(project: Project): AstroIntegration {
  const beside = join(dirname(project.out), `.${basename(project.out)}-next`);
  return {
    name: 'collate-publish',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'build') return;
        await dropDamagedPages(project.cache, logger);
        updateConfig({ outDir: pathToFileURL(`${beside}/`) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const { content } = await readContent(project);
        const missing = content === null ? [] : findMissingPages(content, built);
        if (missing.length > 0) {
          throw new Error(
            `Fewer pages than entries: cannot find ${missing.slice(0, 5).join(', ')} in what was built.`,
          );
        }
        await sealPages(project.cache);
        await swap(built, project.out);
        logger.info(`Published ${project.out}`);
      },
    },
  };
}

/** The addresses of entries that have no page. */
function findMissingPages(content: Content, built: string): string[] {
  const { stories, briefs, sources, actors, events, claims, places, terms } = content;
  const entries = [stories, briefs, sources, actors, events, claims, places, terms].flatMap(
    (table) => [...table.values()],
  );
  return [...entries, ...content.retired]
    .map(({ noun, id }) => `${collections[noun]}/${id}/index.html`)
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
