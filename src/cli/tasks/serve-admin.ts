import { adminPath, createAdminServer } from '../../admin/admin-server.ts';
import { bundlePage } from '../../admin/bundle-page.ts';
import { findCms } from '../../admin/cms-package.ts';
import { openKeptResults } from '../../admin/kept-results.ts';
import type { Project } from '../../disk/access/project.ts';
import { realPath } from '../../disk/access/real-path.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import type { ResultCache } from '../../disk/cache/result-cache.ts';
import { findContentFiles } from '../../disk/find-content-files.ts';
import { openFiles } from '../../disk/open-files.ts';
import { runServer, type ServerSettings } from './run-server.ts';
import { showProgress } from './show-progress.ts';

/** This machine, and no name that could be made to lead elsewhere. */
const thisMachine = '127.0.0.1';

/**
 * Serves the forms until somebody ends it. Gives the exit code.
 * @throws UsageError where the CMS is not installed, or where it is to be served to others
 */
export async function serveAdmin(
  project: Project,
  { port, host }: ServerSettings,
): Promise<number> {
  if (host !== null && host !== 'localhost' && host !== thisMachine)
    throw new UsageError(
      `Unexpected \`--host\` of \`${host}\`: who can open the forms can change the content, so they are for this machine alone`,
    );
  const root = realPath(project.root);
  const cms = findCms(root);
  const results = openKeptResults(project);
  await readOnce(root, results);
  const server = createAdminServer({
    ...{ root, results, cache: project.cache },
    files: await bundlePage(cms),
  });
  return runServer({ port, host: thisMachine }, adminPath, (free) => {
    const { promise, resolve, reject } = Promise.withResolvers<{ readonly port: number }>();
    server.once('error', reject);
    server.listen(free, thisMachine, () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address !== null ? address.port : free });
    });
    return promise;
  });
}

/** Reads the files before a browser is opened, which then has them at once. */
async function readOnce(root: string, results: ResultCache): Promise<void> {
  const { files, unread } = findContentFiles(root);
  const progress = showProgress('Reading');
  await openFiles(files, unread, { root, results, drafts: true, onProgress: progress.update });
  progress.end();
}
