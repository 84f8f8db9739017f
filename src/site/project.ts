import { basename, dirname, join, resolve } from 'node:path';

/** Where a build reads and writes: the commands set these from their options, by the environment. */
export interface Project {
  /** The folder that holds `content/`. */
  readonly root: string;
  /** Where results are kept between builds. */
  readonly cache: string;
  /** Where the site is written. */
  readonly out: string;
  /** The path below which the site is served, as `/preview/pr-7/`. */
  readonly base: string;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
}

/** The project that the environment describes: `CONTENT_ROOT`, `CACHE_DIR`, `OUT_DIR`, `BASE_PATH`, `SHOW_DRAFTS`. */
export function currentProject(environment: Readonly<Record<string, string | undefined>>): Project {
  const root = resolve(environment['CONTENT_ROOT'] ?? '.');
  return {
    root,
    cache: resolve(environment['CACHE_DIR'] ?? join(root, '.collate')),
    out: resolve(environment['OUT_DIR'] ?? join(root, 'dist')),
    base: `/${(environment['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    drafts: environment['SHOW_DRAFTS'] === '1',
  };
}

/** Where a site is built before it takes the place of the published one. */
export function folderBeside(out: string): string {
  return join(dirname(out), `.${basename(out)}-next`);
}
