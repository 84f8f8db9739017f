import { dirname, join } from 'node:path';
import { loadAstro } from '../../build/load-astro.ts';
import { astroSettings, openWorkFolder } from '../../build/work-folder.ts';
import { openPreview } from '../../dev/open-preview.ts';
import { previewIntegration } from '../../dev/preview-integration.ts';
import { makeFolder } from '../../disk/access/make-folder.ts';
import type { Project } from '../../disk/access/project.ts';
import { runServer, type ServerSettings } from './run-server.ts';

/** Serves the content of a project as it is edited, until somebody ends it. Gives the exit code. */
export async function servePreview(project: Project, server: ServerSettings): Promise<number> {
  // Beside the folder of a build: the two may run at once.
  const work = join(dirname(project.work), 'dev');
  openWorkFolder(work);
  makeFolder(work);
  const preview = await openPreview(project, {
    followsAddress: process.env['BASE_PATH'] === undefined,
  });
  return runServer(server, project.base, async (port) => {
    const { dev } = await loadAstro();
    const astro = astroSettings(work, project);
    const { address } = await dev({
      ...astro,
      // Astro warns of each address without a page, which the pages say themselves.
      logLevel: 'error',
      server: { port, host: server.host ?? false },
      integrations: [...astro.integrations, previewIntegration(project, preview)],
    });
    return { port: address.port };
  });
}
