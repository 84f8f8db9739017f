import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { lockForBuild } from '../disk/access/lock.ts';
import type { Project } from '../disk/access/project.ts';
import { openCacheFolder } from '../disk/cache/open-cache-folder.ts';
import { keyOf, noCache, openResultCache, type ResultCache } from '../disk/cache/result-cache.ts';
import { printFindings } from '../disk/print-findings.ts';
import { readSite } from '../disk/read-site.ts';
import { validateInProcess } from '../disk/workers/validate-in-process.ts';
import { makeSite } from './make-site.ts';
import { rendererDigest } from './open-renderer.ts';
import { findPublicFiles } from './public-files.ts';
import { openPublishFolder, type PublishFolder } from './publish-folder.ts';
import { openLooks } from './site-looks.ts';
import { emptyWorkFolder, openWorkFolder } from './work-folder.ts';

/** What a build reports while it goes on. */
export interface BuildReport {
  /** Something that its user shall read. */
  readonly say: (text: string) => void;
  /** Files of the content have been read that no earlier run had. */
  readonly reading: (done: number, total: number) => void;
  /** Parts of the site have been derived, and what changed of their pages has been rendered. */
  readonly making: (done: number, total: number) => void;
}

/** What became of the published site. */
export type BuildResult = 'published' | 'unchanged' | 'refused';

/**
 * Checks the content of a project, renders what changed of the site, sees that the whole is there, and publishes it.
 * @returns what became of it; where it was refused, and where this throws, the site of before stays as it was
 * @throws UsageError where nothing could be begun
 */
export async function buildProject(project: Project, report: BuildReport): Promise<BuildResult> {
  limitHeapGrowth();
  const looks = openLooks(() => openPublished(project));
  const folder = openPublishFolder(project, looks);
  try {
    const { cache, release } = openWork(project);
    try {
      const results = openResultCache(join(cache, 'results'));
      const result = await build({ ...project, cache }, results, folder, report);
      if (result === 'published') results.prune();
      return result;
    } finally {
      rmSync(project.work, { recursive: true, force: true });
      release();
    }
  } finally {
    folder.release();
  }
}

/**
 * Has V8 look for garbage when the heap has doubled. By default it waits until the heap is up to four times what is alive, which
 * is a gigabyte for a site of thousands of briefs whose hundred megabytes are alive.
 */
function limitHeapGrowth(): void {
  setFlagsFromString('--heap-growing-percent=100');
}

/** What is kept of the sites that were published: apart from the results, of which a build forgets what it did not ask for. */
function openPublished(project: Project): ResultCache {
  const cache = openCacheFolder(project);
  return cache === null ? noCache : openResultCache(join(cache, 'published'));
}

interface WorkPlace {
  /** Where results are kept: in the work folder, and so not at all, where the cache cannot be written to. */
  readonly cache: string;
  readonly release: () => void;
}

/** @throws UsageError where there is no place to work in, or another build works there */
function openWork(project: Project): WorkPlace {
  const { work } = project;
  const cache = openCacheFolder(project);
  openWorkFolder(work);
  const { release } = lockForBuild(cache ?? dirname(work));
  emptyWorkFolder(work);
  return { cache: cache ?? join(work, 'cache'), release };
}

async function build(
  project: Project,
  results: ResultCache,
  folder: PublishFolder,
  report: BuildReport,
): Promise<BuildResult> {
  const { root, drafts } = project;
  const read = await readSite({
    ...{ root, results, drafts },
    ...{ validate: validateInProcess, onProgress: report.reading },
  });
  if (read.diagnostics.length > 0)
    report.say(printFindings(read, { prefix: relative(process.cwd(), root) }));
  if (read.published === null) return 'refused';
  const renderer = rendererDigest(project);
  const publicFiles = findPublicFiles(project);
  const inputs = keyOf(read.digest, renderer, String(drafts), JSON.stringify([...publicFiles]));
  const last = folder.manifest();
  if (last?.inputs === inputs) return 'unchanged';
  const made = await makeSite(
    { project, results, published: read.published, last, publicFiles },
    { inputs, renderer },
    report.making,
  );
  folder.publish(made);
  return 'published';
}
