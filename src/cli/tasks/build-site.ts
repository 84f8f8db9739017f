import { relative } from 'node:path';
import { buildProject } from '../../build/build-project.ts';
import { visibleLine } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { showProgress } from './show-progress.ts';

/** Builds the site of a project; a failed build leaves the last one untouched. Gives the exit code. */
export async function buildSite(project: Project): Promise<number> {
  const shown = relative(process.cwd(), project.out) || '.';
  const files = showProgress('Reading');
  const parts = showProgress('Made', 'parts of the site');
  const end = (): void => {
    files.end();
    parts.end();
  };
  try {
    const result = await buildProject(project, {
      say: (text) => {
        files.end();
        process.stderr.write(`${text}\n`);
      },
      reading: files.update,
      making: (done, total) => {
        files.end();
        parts.update(done, total);
      },
    });
    end();
    if (result === 'refused') return 1;
    if (result === 'unchanged') {
      process.stdout.write(
        `${visibleLine(`Nothing has changed; the site in ${shown} is as it was.`)}\n`,
      );
      return 0;
    }
  } catch (error) {
    end();
    if (error instanceof UsageError) throw error;
    process.stderr.write(`${failure(error)}\n`);
    return 1;
  }
  process.stdout.write(`${visibleLine(`The site is in ${shown}.`)}\n`);
  return 0;
}

/** What a build failed of, and what became of the site. */
function failure(error: unknown): string {
  const { message = '', code = '' } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  const said = [message, code, 'The build failed.'].find((text) => text !== '') ?? '';
  return `${said}\nNothing was published; a site of before is as it was.`
    .split('\n')
    .map(visibleLine)
    .join('\n');
}
