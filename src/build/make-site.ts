import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from '../disk/access/project.ts';
import type { ResultCache } from '../disk/cache/result-cache.ts';
import type { PublishedSite } from '../disk/read-site.ts';
import { entryAddress } from '../model/entry-address.ts';
import type { RenderPage } from '../renderer/entry.ts';
import { openKeptSite } from '../routes/kept-site.ts';
import type { PageGroup } from '../routes/page.ts';
import { findMissingFiles } from './find-missing-files.ts';
import { openRenderer, type Renderer } from './open-renderer.ts';
import { outputsOf } from './outputs.ts';
import { publicFolder, refuseTakenNames } from './public-files.ts';
import { digestFile, digestOf, listSiteFiles } from './site-files.ts';
import {
  digestsIn,
  generatorName,
  type ManifestEntry,
  type PageDigests,
  type SiteDigests,
  type SiteManifest,
} from './site-manifest.ts';

/** What a site is made of. */
export interface SiteTask {
  readonly project: Project;
  readonly results: ResultCache;
  readonly published: PublishedSite;
  /** The digest of each file that the project brings along. */
  readonly publicFiles: SiteDigests;
  /** The manifest of the site that is published; null where there is none. */
  readonly last: SiteManifest | null;
}

/** A site that is not yet published. */
export interface MadeSite {
  /** The folder of what was rendered. */
  readonly folder: string;
  /** What is as it was in the published site. */
  readonly taken: readonly string[];
  /** The manifest of the whole site. */
  readonly manifest: SiteManifest;
}

/**
 * Makes what changed of a site, story by story and then what no story owns.
 * @throws where an entry has no page, or something refers to a file that is not there
 */
export async function makeSite(
  task: SiteTask,
  digests: Pick<SiteManifest, 'inputs' | 'renderer'>,
  onProgress: (done: number, total: number) => void,
): Promise<MadeSite> {
  const { project, published, last } = task;
  const folder = join(project.work, 'site');
  mkdirSync(folder);
  const maker = await openMaker(task, digests.renderer, folder);
  const site = openKeptSite(published, { results: task.results, code: digests.renderer });
  const total = site.units.length;
  for (const [index, unit] of site.units.entries()) {
    const kept = unit.pages();
    if (kept === null || !maker.takeAll(kept)) {
      const made: [string, string][] = [];
      for (const group of unit.groups()) made.push(...(await maker.make(group)));
      unit.keep(made);
    }
    onProgress(index + 1, total);
  }
  const { pages, taken } = maker;
  const files = await maker.assets();
  const manifest: SiteManifest = {
    generator: generatorName(),
    ...digests,
    ...{ pages, files, entries: entriesOf(published) },
  };
  refuseHoles({ folder, taken, manifest }, task, last);
  return { folder, taken, manifest };
}

interface Maker {
  readonly pages: Map<string, PageDigests>;
  readonly taken: string[];
  /** Takes over pages with the digests of their views; false, and nothing is taken over, where one is not as in the published site. */
  readonly takeAll: (pages: readonly (readonly [path: string, view: string])[]) => boolean;
  /** Makes what changed of a group, and gives the digest of each view by the path of its file. */
  readonly make: (group: PageGroup) => Promise<readonly [path: string, view: string][]>;
  /** The digests of what goes with the pages, which is there once this was called, after all pages. */
  readonly assets: () => Promise<SiteDigests>;
}

async function openMaker(
  { project, last, publicFiles }: SiteTask,
  digest: string,
  folder: string,
): Promise<Maker> {
  const pages = new Map<string, PageDigests>();
  const taken: string[] = [];
  const before = last?.renderer === digest ? last : null;
  // Where every page is rendered it comes first: to compile it takes most memory while the site takes least.
  let opened: Renderer | null = before === null ? await openRenderer(project, digest) : null;
  const take = (path: string, view: string): boolean => {
    const known = before?.pages.get(path);
    if (known === undefined || known.view !== view) return false;
    pages.set(path, known);
    taken.push(path);
    return true;
  };
  const write = (path: string, view: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    pages.set(path, { view, bytes: digestOf(text) });
  };
  const render: RenderPage = async (page) => {
    opened ??= await openRenderer(project, digest);
    return opened.renderPage(page);
  };
  return {
    pages,
    taken,
    takeAll: (wanted) => {
      if (!wanted.every(([path, view]) => before?.pages.get(path)?.view === view)) return false;
      for (const [path, view] of wanted) take(path, view);
      return true;
    },
    make: async (group) => {
      const made: [string, string][] = [];
      for (const output of outputsOf(group)) {
        const { path, view } = output;
        made.push([path, view]);
        if (take(path, view)) continue;
        write(path, view, 'page' in output ? await render(output.page) : output.file.print());
      }
      return made;
    },
    assets: async () => {
      opened ??= await openRenderer(project, digest);
      const { assets } = opened;
      const ours = listSiteFiles(assets).map(
        (path) => [path, digestFile(join(assets, path)) ?? ''] as const,
      );
      refuseTakenNames(publicFiles, pages);
      // What a project brings along wins over what comes with this program.
      const files = new Map([...ours, ...publicFiles]);
      for (const [path, bytes] of files) {
        const from = publicFiles.has(path) ? publicFolder(project) : assets;
        if (before?.files.get(path) === bytes) taken.push(path);
        else copy(join(from, path), join(folder, path));
      }
      return files;
    },
  };
}

/** Copies a file, whose name may have a slash at its end: then it is an empty folder. */
function copy(from: string, to: string): void {
  mkdirSync(to.endsWith('/') ? to : dirname(to), { recursive: true });
  if (!to.endsWith('/')) copyFileSync(from, to);
}

function entriesOf({ entries }: PublishedSite): readonly ManifestEntry[] {
  return entries
    .map(({ noun, id, state, title, formerIds }) => ({
      ...{ noun, id, address: entryAddress(noun, id), state, formerIds },
      title: state === 'retired' ? title : null,
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** @throws where an entry has no page, or something refers to a file that is not in the site */
function refuseHoles(
  { folder, taken, manifest }: MadeSite,
  { project: { base, out } }: SiteTask,
  last: SiteManifest | null,
): void {
  const present = new Set(digestsIn(manifest).keys());
  const isTaken = new Set(taken);
  const made = [...present].filter((path) => !isTaken.has(path));
  // What was whole stays so as long as nothing of the site goes.
  const isLess = last !== null && [...digestsIn(last).keys()].some((path) => !present.has(path));
  const holes = [
    ...manifest.entries
      .map(({ address }) => `${address.slice(1)}index.html`)
      .filter((page) => !present.has(page)),
    ...[
      ...findMissingFiles(folder, made, { base, present }),
      ...(isLess ? findMissingFiles(out, taken, { base, present }) : []),
    ].map(({ from, address }) => `${address}, to which ${from} refers`),
  ];
  if (holes.length === 0) return;
  const others = holes.length > 5 ? ` and ${holes.length - 5} more` : '';
  throw new Error(
    `The site that was built is not whole: cannot find ${holes.slice(0, 5).join('; ')}${others}.`,
  );
}
