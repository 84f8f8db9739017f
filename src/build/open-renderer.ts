import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookAt } from '../disk/access/look-at.ts';
import type { Project } from '../disk/access/project.ts';
import { findLinkOnWay } from '../disk/access/real-path.ts';
import { UsageError } from '../disk/access/usage-error.ts';
import { codeDigest, rendererCode } from '../disk/cache/code-digest.ts';
import { keyOf, openResultCache } from '../disk/cache/result-cache.ts';
import type { RenderPage } from '../renderer/entry.ts';
import { compileRenderer, rendererParts } from './compile-renderer.ts';
import { digestFile, listSiteFiles } from './site-files.ts';

/** What makes pages of views. */
export interface Renderer {
  readonly renderPage: RenderPage;
  /** The folder of what goes with the pages: style sheets, scripts, the files of `public/`. */
  readonly assets: string;
}

/** Digest of all that a page depends on beside its view: the code, the base path and the files of `public/`. */
export function rendererDigest({ base }: Pick<Project, 'base'>): string {
  return keyOf('renderer', codeDigest(rendererCode), base, process.version);
}

/**
 * The renderer of this code. Astro compiles it once, and it is kept in the cache with a sealed list of its files, since it is
 * code: what is damaged, or was put there by somebody else, is never run.
 * @throws UsageError where a link would lead out of the cache
 */
export async function openRenderer(project: Project, digest: string): Promise<Renderer> {
  const around = join(project.cache, 'renderer');
  const folder = join(around, 'compiled');
  const link = findLinkOnWay(folder, project.cache);
  if (link !== null) throw new UsageError(`Unexpected link ${JSON.stringify(link)}; delete it`);
  const lists = openResultCache(join(around, 'list'));
  const kept = lists.get<FileDigests>(digest);
  if (kept === null || !isSame(kept, tryDigestFiles(folder))) {
    // A compilation that fails must not leave a list that fits its half-written files.
    lists.set(digest, null);
    rmSync(folder, { recursive: true, force: true });
    await compileRenderer(project.work, folder);
    lists.set(digest, digestFiles(folder));
  }
  lists.prune();
  const { renderPage } = (await import(
    pathToFileURL(join(folder, rendererParts.code)).href
  )) as typeof import('../renderer/entry.ts');
  return { renderPage, assets: join(folder, rendererParts.assets) };
}

/** The digest of each file by its path in the folder. */
type FileDigests = Readonly<Record<string, string>>;

function digestFiles(folder: string): FileDigests {
  // A link would lead out of what is listed.
  if (!lookAt(folder)?.isDirectory()) throw new Error(`Unexpected link ${folder}`);
  return Object.fromEntries(
    listSiteFiles(folder).map((path) => {
      const digest = digestFile(join(folder, path));
      if (digest === null && !path.endsWith('/')) throw new Error(`Unexpected link ${path}`);
      return [path, digest ?? ''];
    }),
  );
}

function tryDigestFiles(folder: string): FileDigests | null {
  try {
    return digestFiles(folder);
  } catch {
    return null;
  }
}

function isSame(a: FileDigests, b: FileDigests | null): boolean {
  return b !== null && JSON.stringify(a) === JSON.stringify(b);
}
