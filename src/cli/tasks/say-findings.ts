import { join } from 'node:path';
import { severityOf } from '../../diagnostics/diagnostic.ts';
import { visibleLine } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { openCacheFolder } from '../../disk/cache/open-cache-folder.ts';
import { noCache, openResultCache } from '../../disk/cache/result-cache.ts';
import { readSite } from '../../disk/read-site.ts';

/** How many findings are shown; the check shows all. */
const mostShown = 5;

/** Says on stderr, in a line each, what the check finds in files that a command has written. */
export async function sayFindings(project: Project, paths: readonly string[]): Promise<void> {
  const cache = openCacheFolder(project);
  const results = cache === null ? noCache : openResultCache(join(cache, 'results'));
  const { diagnostics } = await readSite({ root: project.root, results, drafts: true });
  const written = new Set(paths);
  const found = diagnostics.filter(
    (diagnostic) => written.has(diagnostic.path) && severityOf(diagnostic) !== 'hint',
  );
  if (found.length === 0) return;
  const lines = found.slice(0, mostShown).map((diagnostic) => {
    const { path, at, message, note } = diagnostic;
    return `${path}:${at.line}: ${severityOf(diagnostic)}: ${message}${note === undefined ? '' : `. ${note}`}`;
  });
  const more = found.length > mostShown ? [`… and ${found.length - mostShown} more`] : [];
  process.stderr.write(`${[...lines, ...more].map(visibleLine).join('\n')}\n`);
}
