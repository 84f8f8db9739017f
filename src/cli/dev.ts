import { dirname, join } from 'node:path';
import { loadAstro } from '../build/load-astro.ts';
import { astroSettings, openWorkFolder } from '../build/work-folder.ts';
import { openPreview } from '../dev/open-preview.ts';
import { previewIntegration } from '../dev/preview-integration.ts';
import { makeFolder } from '../disk/access/make-folder.ts';
import { currentProject } from '../disk/access/project.ts';
import { runCommand } from './run-command.ts';
import { runServer } from './run-server.ts';
import { describeSiteOptions, readSiteOptions, type SiteOptionName } from './site-options.ts';

const options: readonly SiteOptionName[] = ['root', 'base', 'port', 'host'];

const usage = `Serves the site while you write, drafts too: what you save shows in the open page. Ctrl-C ends it.

Usage: npm run dev -- [options]

${describeSiteOptions(options)}
Exit code: 0 ended, 2 could not serve.
`;

await runCommand(async (args) => {
  const settings = readSiteOptions(args, options, process.env);
  if (settings.help) {
    process.stdout.write(usage);
    return 0;
  }
  const project = currentProject(process.env);
  // Beside the folder of a build: the two may run at once.
  const work = join(dirname(project.work), 'dev');
  openWorkFolder(work);
  makeFolder(work);
  const preview = await openPreview(project, {
    followsAddress: process.env['BASE_PATH'] === undefined,
  });
  return runServer(settings, project.base, async (port) => {
    const { dev } = await loadAstro();
    const astro = astroSettings(work);
    const { address } = await dev({
      ...astro,
      // Astro warns of each address without a page, which the pages say themselves.
      logLevel: 'error',
      server: { port, host: settings.host ?? false },
      integrations: [...astro.integrations, previewIntegration(project, preview)],
    });
    return { port: address.port };
  });
});
