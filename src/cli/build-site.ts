import { relative } from 'node:path';
import { build } from 'astro';
import { currentProject, folderBeside } from '../site/project.ts';
import { parseOptions } from './parse-options.ts';
import { showPages } from './show-pages.ts';

const usage = `Checks the content and builds the site. What the check refuses is not published.

Options

  --root DIR    the folder that holds content/ (this one)
  --out DIR     where the site is written (DIR/dist)
  --base PATH   the path below which the site is served, as /preview/pr-7/ (BASE_PATH, or /)
  --drafts      show drafts too
  --help        this text

Exit code: 0 built, 1 errors, 2 wrong usage.
`;

/** Builds the site as the options say; a failed build leaves the last one untouched. Gives the exit code. */
export async function buildSite(args: string[]): Promise<number> {
  const { values } = parseOptions(args, {
    root: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    drafts: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  // Astro reads its configuration, and with it `currentProject`, from here on.
  const settings = {
    CONTENT_ROOT: values.root,
    OUT_DIR: values.out,
    BASE_PATH: values.base,
    SHOW_DRAFTS: values.drafts ? '1' : undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined) process.env[name] = value;
  }
  const { out } = currentProject(process.env);
  const endPages = showPages(folderBeside(out));
  try {
    await build({ logLevel: 'warn' });
  } catch (error) {
    endPages();
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  endPages();
  process.stdout.write(`The site is in ${relative(process.cwd(), out) || '.'}.\n`);
  return 0;
}
