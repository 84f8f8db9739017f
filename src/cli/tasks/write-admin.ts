import { bundlePage } from '../../admin/bundle-page.ts';
import { findCms } from '../../admin/cms-package.ts';
import { openKeptResults } from '../../admin/kept-results.ts';
import { type GitHubRepository, writeForGitHub } from '../../admin/write-for-github.ts';
import type { Project } from '../../disk/access/project.ts';
import { realPath } from '../../disk/access/real-path.ts';
import { UsageError } from '../../disk/access/usage-error.ts';

/**
 * Writes the forms for a repository on GitHub into the project, for its site. Gives the exit code.
 * @throws UsageError where the repository is none, or the CMS is not installed
 */
export async function writeAdmin(project: Project, wanted: GitHubRepository): Promise<number> {
  const { repository, branch } = wanted;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new UsageError(
      `Unexpected \`--config\` of \`${repository}\`, expected a repository such as \`owner/name\``,
    );
  if (!/^[\w./-]+$/.test(branch))
    throw new UsageError(`Unexpected \`--branch\` of \`${branch}\`, expected the name of a branch`);
  const root = realPath(project.root);
  const files = await bundlePage(findCms(root));
  const folder = await writeForGitHub({ root, results: openKeptResults(project), files }, wanted);
  process.stdout.write(
    `The forms are in \`${folder}/\`, and with the next build on the site at \`admin/\`. Write them anew when ids have changed.\n`,
  );
  return 0;
}
