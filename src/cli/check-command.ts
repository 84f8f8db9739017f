import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import { severityOf } from '../diagnostics/diagnostic.ts';
import { printGithub } from '../diagnostics/print-github.ts';
import { printJson } from '../diagnostics/print-json.ts';
import { printSarif } from '../diagnostics/print-sarif.ts';
import type { Style } from '../diagnostics/print-text.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { tryLock } from '../disk/access/lock.ts';
import { currentProject } from '../disk/access/project.ts';
import { UsageError } from '../disk/access/usage-error.ts';
import { openCacheFolder } from '../disk/cache/open-cache-folder.ts';
import { noCache, openResultCache } from '../disk/cache/result-cache.ts';
import { diagnosticsBelow } from '../disk/diagnostics-below.ts';
import { printFindings } from '../disk/print-findings.ts';
import { readSite, type SiteReading } from '../disk/read-site.ts';
import { settleFingerprints } from '../disk/settle-fingerprints.ts';
import { parseOptions } from './parse-options.ts';
import { showProgress } from './show-progress.ts';

const usage = `Checks everything in content/ and prints each finding with its place.

Usage: npm run check -- [options]

  --format text|json|github|sarif   how to print the findings (text)
  --strict                          warnings fail the check too
  --settle                          first look up everything in fingerprints/, however long it
                                    takes, and note there what is right: later checks are quick
  --root DIR                        the folder that holds content/ (this one)
  --help                            this text

Exit code: 0 no errors, 1 errors, 2 could not check.
`;

const formats = ['text', 'json', 'github', 'sarif'] as const;

/** Runs the check as its arguments say; gives the exit code. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values } = parseOptions(args, {
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    settle: { type: 'boolean', default: false },
    root: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const format = formats.find((name) => name === values.format);
  if (format === undefined) {
    const hint = didYouMean(values.format, formats);
    throw new UsageError(
      `Unknown format \`${values.format}\`${hint || `, expected \`${formats.join('`, `')}\``}`,
    );
  }
  const project = currentProject(
    values.root === undefined ? process.env : { ...process.env, CONTENT_ROOT: values.root },
  );
  const { root } = project;
  const cache = openCacheFolder(project);
  if (values.settle) await settle(root, cache);
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
    (diagnostic) => values.strict || severityOf(diagnostic) === 'error',
  );
  return failing.length > 0 ? 1 : 0;
}

async function settle(root: string, cache: string | null): Promise<void> {
  const progress = showProgress('Settled', 'fingerprints');
  const changed = await settleFingerprints({ root, cache, onProgress: progress.update });
  progress.end();
  process.stderr.write(
    changed.length === 0
      ? 'All that can be settled was settled before.\n'
      : `Settled what is right in ${changed.join(', ')}. Commit it.\n`,
  );
}

function print(format: (typeof formats)[number], read: SiteReading, prefix: string): string {
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
