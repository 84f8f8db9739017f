import { loadAstro } from '../build/load-astro.ts';
import { currentProject } from '../disk/project.ts';
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
  const { dev } = await loadAstro();
  return runServer(settings, currentProject(process.env).base, async (port) => {
    const { address, stop } = await dev({
      logLevel: 'warn',
      server: { port, host: settings.host ?? false },
    });
    return { port: address.port, stop };
  });
});
