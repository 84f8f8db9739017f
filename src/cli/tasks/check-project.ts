import { join, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { watchContent } from '../../dev/watch-content.ts';
import { count } from '../../diagnostics/count-findings.ts';
import { type Severity, severityOf, sortDiagnostics } from '../../diagnostics/diagnostic.ts';
import { printGithub } from '../../diagnostics/print-github.ts';
import { printJson } from '../../diagnostics/print-json.ts';
import { printSarif } from '../../diagnostics/print-sarif.ts';
import type { Style } from '../../diagnostics/print-text.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { visibleLine } from '../../diagnostics/visible.ts';
import { tryLock } from '../../disk/access/lock.ts';
import { lookAt } from '../../disk/access/look-at.ts';
import type { Project } from '../../disk/access/project.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { openCacheFolder } from '../../disk/cache/open-cache-folder.ts';
import {
  inMemory,
  noCache,
  openResultCache,
  type ResultCache,
} from '../../disk/cache/result-cache.ts';
import { diagnosticsBelow } from '../../disk/diagnostics-below.ts';
import { openEditable } from '../../disk/open-editable.ts';
import { printFindings } from '../../disk/print-findings.ts';
import { readSite, type SiteReading } from '../../disk/read-site.ts';
import { settleFingerprints } from '../../disk/settle-fingerprints.ts';
import { planFixes } from '../../editing/fix-files.ts';
import { checkPublished } from '../../site/check-published.ts';
import { readPublished } from '../published/read-published.ts';
import { editProject } from './edit-project.ts';
import type { FindingFormat } from './finding-formats.ts';
import { showProgress } from './show-progress.ts';

export interface CheckOptions {
  readonly format: FindingFormat;
  /** Whether warnings fail the check too. */
  readonly strict: boolean;
  /** Whether everything is looked up in the fingerprints first, and what is right is noted there. */
  readonly settle: boolean;
  /** The published site of which every id has to be there still; null for none. */
  readonly published: string | null;
  /** The files of which findings are printed, from the current folder; null for all. */
  readonly only: readonly string[] | null;
  /** Whether what has one answer is mended first, and then in files with changes that are not committed too; null for no. */
  readonly fix: { readonly force: boolean } | null;
}

/**
 * Checks a project and prints the findings. Gives the exit code.
 * @throws UsageError where one of `only` is no file of the project, or `published` is no site
 */
export async function checkProject(
  project: Project,
  { format, strict, settle, published, only, fix }: CheckOptions,
): Promise<number> {
  const { root } = project;
  const cache = openCacheFolder(project);
  const meant = fix === null ? only : await fixFiles(project, only, fix);
  if (settle) await settleAll(root, cache);
  const progress = showProgress('Reading');
  const results = cache === null ? noCache : openResultCache(join(cache, 'results'));
  const site = await readSite({ root, results, drafts: true, onProgress: progress.update });
  progress.end();
  const read = published === null ? site : await withLostIds(site, published, { root, results });
  // A build that runs beside this needs what it has kept.
  const lock = cache === null ? null : tryLock(cache);
  if (lock !== null) results.prune();
  lock?.release();
  const code = report(read, root, { format, strict, only: meant });
  if (code === 1 && format === 'text' && fix === null) await sayFixes(project, read);
  return code;
}

/**
 * Checks a project, and again after each change, until the process is ended. What was read is kept in memory.
 * @throws UsageError where one of `only` is no file of the project when this begins
 */
export async function watchProject(
  project: Project,
  options: Pick<CheckOptions, 'only'>,
): Promise<never> {
  const { root } = project;
  const cache = openCacheFolder(project);
  const results = inMemory(cache === null ? noCache : openResultCache(join(cache, 'results')));
  const reading = { root, results, drafts: true, memory: new Map() };
  const show = async (): Promise<void> => {
    report(await readSite(reading), root, { format: 'text', strict: false, ...options });
    process.stderr.write('Waiting for changes; Ctrl+C ends.\n');
  };
  let last = Promise.resolve();
  // Before anything is read: what is changed meanwhile is seen.
  const end = watchContent(root, () => {
    last = last.then(show).catch(sayWrongUsage);
  });
  const first = show();
  last = first.catch(() => undefined);
  try {
    await first;
  } catch (error) {
    end();
    throw error;
  }
  return new Promise(() => undefined);
}

/** What cannot be read now, such as a folder that is being put back, may be there after the next change. */
function sayWrongUsage(error: unknown): void {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${visibleLine(error.message)}\n`);
}

/** Prints what was found, in some files or in all. Gives the exit code. */
function report(
  read: SiteReading,
  root: string,
  { format, strict, only }: Pick<CheckOptions, 'format' | 'strict' | 'only'>,
): number {
  const paths = only === null ? null : pathsOf(only, read, root);
  const shown = read.diagnostics.filter(({ path }) => paths?.has(path) !== false);
  const findings = { files: read.files, diagnostics: shown };
  process.stdout.write(
    print(format, findings, {
      prefix: relative(process.cwd(), root),
      fileCount: paths?.size ?? read.files.length,
    }),
  );
  const isFailing = (severity: Severity): boolean =>
    severity === 'error' || (strict && severity === 'warning');
  return shown.some((diagnostic) => isFailing(severityOf(diagnostic))) ? 1 : 0;
}

/** A reading with what is lost and reused of a published site. */
async function withLostIds(
  read: SiteReading,
  published: string,
  place: { readonly root: string; readonly results: ResultCache },
): Promise<SiteReading> {
  const { entries, note } = await readPublished(published, place);
  if (note !== null) process.stderr.write(`${visibleLine(note)}\n`);
  const lost = checkPublished(entries, read.entries);
  return { ...read, diagnostics: sortDiagnostics([...read.diagnostics, ...lost]) };
}

/** Says how much of what was found has one answer. */
async function sayFixes(project: Project, { diagnostics }: SiteReading): Promise<void> {
  const site = await openEditable(project, undefined);
  const paths = new Set(diagnostics.map(({ path }) => path).filter((path) => site.files.has(path)));
  const plan = planFixes(site, paths);
  const fixes = plan.refused === null ? plan.notes.length : 0;
  if (fixes > 0)
    process.stderr.write(
      `\`npx collate check --fix\` makes ${count(fixes, 'change')} that have one answer.\n`,
    );
}

/** Mends what has one answer, and says what. Gives the files again, by the places that they have now. */
async function fixFiles(
  project: Project,
  only: readonly string[] | null,
  options: { readonly force: boolean },
): Promise<readonly string[] | null> {
  const paths = only === null ? null : new Set(only.map((file) => pathIn(project.root, file)));
  const { notes, moved } = await editProject(project, (site) => planFixes(site, paths), options);
  const lines = notes.length === 0 ? ['There is nothing to mend that has one answer.'] : notes;
  process.stderr.write(`${lines.map(visibleLine).join('\n')}\n`);
  const now = new Map([...moved].map(([to, from]) => [from, to]));
  return only === null
    ? null
    : only.map((file) =>
        join(project.root, now.get(pathIn(project.root, file)) ?? pathIn(project.root, file)),
      );
}

function pathIn(root: string, file: string): string {
  return relative(root, resolve(file)).replaceAll('\\', '/');
}

/**
 * The paths of some files in the project.
 * @throws UsageError for one that is not there
 */
function pathsOf(only: readonly string[], read: SiteReading, root: string): ReadonlySet<string> {
  const paths = new Set(only.map((file) => pathIn(root, file)));
  const there = new Set([
    ...read.files.map(({ path }) => path),
    ...read.diagnostics.map(({ path }) => path),
  ]);
  for (const path of paths) {
    if (there.has(path) || (path.startsWith('fingerprints/') && lookAt(join(root, path))?.isFile()))
      continue;
    throw new UsageError(
      `Cannot find \`${path}\` among the files of ${JSON.stringify(relative(process.cwd(), root) || '.')}${didYouMean(path, there)}`,
    );
  }
  return paths;
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

function print(
  format: FindingFormat,
  findings: Pick<SiteReading, 'files' | 'diagnostics'>,
  { prefix, fileCount }: { readonly prefix: string; readonly fileCount: number },
): string {
  const diagnostics = diagnosticsBelow(prefix, findings.diagnostics);
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
      return `${printFindings(findings, { prefix, fileCount, paint })}\n`;
    }
  }
}
