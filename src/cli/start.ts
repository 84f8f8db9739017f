import { loadAstro } from '../build/load-astro.ts';
import { astroSettings } from '../build/work-folder.ts';
import { currentProject } from '../disk/access/project.ts';
import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';
import { runServer } from './run-server.ts';
import { describeSiteOptions, readSiteOptions, type SiteOptionName } from './site-options.ts';

const options: readonly SiteOptionName[] = ['root', 'out', 'base', 'drafts', 'port', 'host'];

const usage = `Checks the content, builds the site and serves what was built until Ctrl-C ends it.

Usage: npm start -- [options]

${describeSiteOptions(options)}
Exit code: 0 served and ended, 1 errors, 2 could not build or serve.
`;

await runCommand(async (args) => {
  const settings = readSiteOptions(args, options, process.env);
  if (settings.help) {
    process.stdout.write(usage);
    return 0;
  }
  const code = await buildSite();
  if (code !== 0) return code;
  const { preview } = await loadAstro();
  const { base, work } = currentProject(process.env);
  return runServer(settings, base, (port) =>
    preview({
      ...astroSettings(work),
      logLevel: 'error',
      server: { port, host: settings.host ?? false },
    }),
  );
});
