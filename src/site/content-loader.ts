import { join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { findReading } from '../disk/kept-reading.ts';
import { openCacheFolder } from '../disk/open-cache-folder.ts';
import { printFindings } from '../disk/print-findings.ts';
import type { Project } from '../disk/project.ts';
import { readContent } from '../disk/read-content.ts';

/**
 * Reads the content for Astro. Its store gets one entry that says where the per-file results are kept: the pages link
 * them again (`content.ts`), so that no content enters Astro’s store or Vite’s module graph.
 * A build has read it before; while developing it is read here, and the last good content stays.
 */
export function contentLoader(project: Project): Loader {
  return {
    name: 'collate-content',
    load: async ({ store, watcher, logger }) => {
      const { root, work } = project;
      if (watcher === undefined) {
        // Outside of a build, as when types are checked, no page asks for content.
        const kept = findReading(work);
        if (kept !== null) store.set({ id: 'content', data: { ...kept, findings: '' } });
        return;
      }
      const cache = openCacheFolder(project) ?? join(work, 'cache');
      const load = async (): Promise<void> => {
        // While developing, an editor sees drafts too.
        const shown = { root, cache, drafts: true, forgets: false };
        const read = await readContent(shown);
        const { digest, results, evidence, published, diagnostics } = read;
        const findings = printFindings(read, { prefix: relative(process.cwd(), root) });
        if (published === null) logger.error(`\n${findings}`);
        else if (diagnostics.length > 0) logger.warn(`\n${findings}`);
        store.set({
          id: 'content',
          data: {
            digest,
            results,
            evidence,
            drafts: shown.drafts,
            findings: published === null ? findings : '',
          },
        });
      };
      await load();
      const folder = join(root, 'content');
      let waiting: NodeJS.Timeout | undefined;
      // One reading at a time, so that the last one to end is of the newest files.
      let reading = Promise.resolve();
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return;
        // An editor that saves all its files at once means one change.
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          reading = reading.then(load).catch((error: unknown) => logger.error(String(error)));
        }, 50);
      });
    },
  };
}
