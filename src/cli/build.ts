import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';
import { describeSiteOptions, readSiteOptions, type SiteOptionName } from './site-options.ts';

const options: readonly SiteOptionName[] = ['root', 'out', 'base', 'drafts'];

const usage = `Checks the content and builds the site. What the check refuses is not published.

Usage: npm run build -- [options]

${describeSiteOptions(options)}
Exit code: 0 built, 1 errors, 2 could not build.
`;

await runCommand(async (args) => {
  const { help } = readSiteOptions(args, options, process.env);
  if (!help) return buildSite();
  process.stdout.write(usage);
  return 0;
});
