import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookAt } from '../disk/access/look-at.ts';
import { codeOf } from '../disk/access/read-regular-file.ts';
import { findLinkOnWay } from '../disk/access/real-path.ts';
import { UsageError } from '../disk/access/usage-error.ts';
import type { AdminSite } from './admin-server.ts';
import type { PageFiles } from './bundle-page.ts';
import { pageHtml } from './page-html.ts';
import { readPageData } from './read-page-data.ts';

/** A repository on GitHub to which the forms make pull requests. */
export interface GitHubRepository {
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
}

const folder = 'public/admin';

/**
 * Writes the page with the forms for a repository into `public/admin/`: whoever may write to the repository signs in with a token, and
 * what is saved becomes a pull request. Gives the folder.
 * @throws UsageError where it cannot be written
 */
export async function writeForGitHub(
  { root, results, files }: Omit<AdminSite, 'cache'>,
  { repository, branch }: GitHubRepository,
): Promise<string> {
  const data = await readPageData(
    { root, results },
    {
      backend: { name: 'github', repo: repository, branch, auth_methods: ['token'] },
      publish_mode: 'editorial_workflow',
      takesFiles: false,
    },
  );
  const written: PageFiles = new Map([
    ...files,
    ['index.html', pageHtml(['https://api.github.com', 'https://www.githubstatus.com'])],
    ['data.json', `${JSON.stringify(data)}\n`],
  ]);
  const link = findLinkOnWay(join(root, folder), root);
  if (link !== null)
    throw new UsageError(`Unexpected link ${JSON.stringify(link)}, expected a folder`);
  const place = (name: string): string => {
    const path = join(root, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const found = lookAt(path);
    if (found !== null && !found.isFile())
      throw new UsageError(`Unexpected ${JSON.stringify(path)}, expected a file or nothing`);
    return path;
  };
  try {
    // Files of an earlier version have other names.
    rmSync(join(root, folder, 'page'), { recursive: true, force: true });
    for (const [name, content] of written) writeFileSync(place(name), content);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Cannot write to \`${folder}\`: the system says ${codeOf(error)}`);
  }
  return folder;
}
