import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { lockForBuild } from '../disk/lock.ts';
import { openCacheFolder } from '../disk/open-cache-folder.ts';
import { printFindings } from '../disk/print-findings.ts';
import type { Project } from '../disk/project.ts';
import { type PublishedSite, readSite } from '../disk/read-site.ts';
import { openResultCache } from '../disk/result-cache.ts';
import { collections } from '../model/ids.ts';
import { groupsOf, openSite } from '../routes/open-site.ts';
import { findMissingFiles } from './find-missing-files.ts';
import { openRenderer, rendererDigest } from './open-renderer.ts';
import { openPublishFolder } from './publish-folder.ts';
import { listSiteFiles } from './site-files.ts';
import { writeManifest } from './site-manifest.ts';
import { emptyWorkFolder, openWorkFolder } from './work-folder.ts';
import { writePages } from './write-pages.ts';

/** What a build tells while it goes on. */
export interface BuildReport {
  /** Something that its user shall read. */
  readonly say: (text: string) => void;
  /** Pages have been rendered. */
  readonly rendering: (done: number, total: number) => void;
  /** Files of the content have been read that no earlier run had. */
  readonly reading: (done: number, total: number) => void;
}

/**
 * Checks the content of a project, renders the site in a folder of its own, sees that it is whole, and publishes it.
 * @returns whether it was published; where not, and where this throws, the site of before stays as it was
 * @throws UsageError where nothing could be begun
 */
export async function buildProject(project: Project, report: BuildReport): Promise<boolean> {
  const folder = openPublishFolder(project);
  try {
    const { cache, release } = openWork(project);
    try {
      const built = await checkAndRender({ ...project, cache }, report);
      if (built === null) return false;
      folder.publish(built);
      return true;
    } finally {
      rmSync(project.work, { recursive: true, force: true });
      release();
    }
  } finally {
    folder.release();
  }
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

/** The folder of a whole site that is not yet published; null where the content has errors. */
async function checkAndRender(project: Project, report: BuildReport): Promise<string | null> {
  const { root, base, cache, drafts } = project;
  const results = openResultCache(join(cache, 'results'));
  const read = await readSite({ root, results, drafts, onProgress: report.reading });
  if (read.diagnostics.length > 0)
    report.say(printFindings(read, { prefix: relative(process.cwd(), root) }));
  if (read.published === null) return null;
  const built = join(project.work, 'site');
  const { renderPage, assets } = await openRenderer(project, rendererDigest(project));
  cpSync(assets, built, { recursive: true });
  await writePages(groupsOf(openSite(read.published)), {
    folder: built,
    renderPage,
    onProgress: report.rendering,
  });
  refuseHoles(built, read.published, base);
  writeManifest(built);
  return built;
}

/** @throws where an entry has no page, or something refers to a file that was not built */
function refuseHoles(built: string, published: PublishedSite, base: string): void {
  const holes = [
    ...findMissingPages(published, built),
    ...findMissingFiles(built, listSiteFiles(built), base).map(
      ({ from, address }) => `${address}, to which ${from} refers`,
    ),
  ];
  if (holes.length === 0) return;
  const others = holes.length > 5 ? ` and ${holes.length - 5} more` : '';
  throw new Error(
    `The site that was built is not whole: cannot find ${holes.slice(0, 5).join('; ')}${others}.`,
  );
}

/** The pages of entries, retired ones among them, that were not built. */
function findMissingPages({ entries }: PublishedSite, built: string): string[] {
  return entries
    .map(({ noun, id }) => `${collections[noun]}/${id}/index.html`)
    .filter((page) => !existsSync(join(built, page)));
}
