import { relative } from 'node:path';
import { buildProject } from '../build/build-project.ts';
import { currentProject } from '../disk/project.ts';
import { UsageError } from '../disk/usage-error.ts';
import { parseOptions } from './parse-options.ts';
import { showPages } from './show-pages.ts';
import { showProgress } from './show-progress.ts';

const usage = `Checks the content and builds the site. What the check refuses is not published.

Options

  --root DIR    the folder that holds content/ (this one)
  --out DIR     where the site is written (DIR/dist); a folder of an earlier build, or an empty one
  --base PATH   the path below which the site is served, as /preview/pr-7/ (BASE_PATH, or that of its address)
  --drafts      show drafts too
  --help        this text

Exit code: 0 built, 1 errors, 2 could not build.
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
  const project = currentProject(process.env);
  const files = showProgress('Reading');
  let endPages = (): void => undefined;
  const end = (): void => {
    files.end();
    endPages();
  };
  try {
    const published = await buildProject(project, {
      say: (text) => {
        files.end();
        process.stderr.write(`${text}\n`);
      },
      reading: files.update,
      rendering: (folder) => {
        files.end();
        endPages = showPages(folder);
      },
    });
    end();
    if (!published) return 1;
  } catch (error) {
    end();
    if (error instanceof UsageError) throw error;
    process.stderr.write(`${failure(error)}\n`);
    return 1;
  }
  process.stdout.write(`The site is in ${relative(process.cwd(), project.out) || '.'}.\n`);
  return 0;
}

/** What a build failed of, and what became of the site. */
function failure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message}\nNothing was published; a site of before is as it was.`;
}
