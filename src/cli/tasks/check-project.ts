import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import { severityOf } from '../../diagnostics/diagnostic.ts';
import { printGithub } from '../../diagnostics/print-github.ts';
import { printJson } from '../../diagnostics/print-json.ts';
import { printSarif } from '../../diagnostics/print-sarif.ts';
import type { Style } from '../../diagnostics/print-text.ts';
import { tryLock } from '../../disk/access/lock.ts';
import type { Project } from '../../disk/access/project.ts';
import { openCacheFolder } from '../../disk/cache/open-cache-folder.ts';
import { noCache, openResultCache } from '../../disk/cache/result-cache.ts';
import { diagnosticsBelow } from '../../disk/diagnostics-below.ts';
import { printFindings } from '../../disk/print-findings.ts';
import { readSite, type SiteReading } from '../../disk/read-site.ts';
import { settleFingerprints } from '../../disk/settle-fingerprints.ts';
import type { FindingFormat } from './finding-formats.ts';
import { showProgress } from './show-progress.ts';

export interface CheckOptions {
  readonly format: FindingFormat;
  /** Whether warnings fail the check too. */
  readonly strict: boolean;
  /** Whether everything is looked up in the fingerprints first, and what is right is noted there. */
  readonly settle: boolean;
}

/** Checks a project and prints the findings. Gives the exit code. */
export async function checkProject(
  project: Project,
  { format, strict, settle }: CheckOptions,
): Promise<number> {
  const { root } = project;
  const cache = openCacheFolder(project);
  if (settle) await settleAll(root, cache);
  const progress = showProgress('Reading');
  const results = cache === null ? noCache : openResultCache(join(cache, 'results'));
  const read = await readSite({ root, results, drafts: true, onProgress: progress.update });
  progress.end();
  // A build that runs beside this needs what it has kept.
  const lock = cache === null ? null : tryLock(cache);
  if (lock !== null) results.prune();
  lock?.release();
  process.stdout.write(print(format, read, relative(process.cwd(), root)));
  const failing = read.diagnostics.filter(
    (diagnostic) => strict || severityOf(diagnostic) === 'error',
  );
  return failing.length > 0 ? 1 : 0;
}

async function settleAll(root: string, cache: string | null): Promise<void> {
  const progress = showProgress('Settled', 'fingerprints');
  const changed = await settleFingerprints({ root, cache, onProgress: progress.update });
  progress.end();
  process.stderr.write(
    changed.length === 0
      ? 'All that can be settled was settled before.\n'
      : `Settled what is right in ${changed.join(', ')}. Commit it.\n`,
  );
}

function print(format: FindingFormat, read: SiteReading, prefix: string): string {
  const diagnostics = diagnosticsBelow(prefix, read.diagnostics);
  switch (format) {
    case 'json':
      return printJson(diagnostics);
    case 'github':
      return printGithub(diagnostics);
    case 'sarif':
      return printSarif(diagnostics);
    case 'text': {
      const paint = (style: Style, text: string): string =>
        styleText(style, text, { stream: process.stdout });
      return `${printFindings(read, { prefix, paint })}\n`;
    }
  }
}
