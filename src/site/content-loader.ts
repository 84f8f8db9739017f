import { join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { printFindings } from '../disk/print-findings.ts';
import { readContent } from '../disk/read-content.ts';
import type { Project } from './project.ts';

/**
 * Reads the content for Astro. Its store gets one entry that says where the per-file results are kept: the pages link
 * them again (`content.ts`), so that no content enters Astro’s store or Vite’s module graph.
 * @throws in a build where the check finds errors; while developing the last good content stays.
 */
export function contentLoader({ root, cache, drafts }: Project): Loader {
  return {
    name: 'collate-content',
    load: async ({ store, watcher, logger }) => {
      const load = async (): Promise<void> => {
        // While developing, an editor sees drafts too.
        const shown = { root, cache, drafts: drafts || watcher !== undefined };
        const read = await readContent(shown);
        const { digest, results, evidence, published, diagnostics } = read;
        const findings = printFindings(read, { prefix: relative(process.cwd(), root) });
        if (published === null && watcher === undefined) throw new Error(`\n${findings}`);
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
      if (watcher === undefined) return;
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
