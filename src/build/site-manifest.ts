import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAt } from '../disk/look-at.ts';
import { checkout } from '../disk/project.ts';
import { digestFile, listSiteFiles } from './site-files.ts';

/**
 * What a build published, in the published folder itself: it marks the folder as ours, and names each file in it. The same
 * site has the same manifest.
 */
export interface SiteManifest {
  readonly generator: string;
  /** The digest (SHA-256) of each file but this one, by its path in the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** The name of the manifest in the published folder. */
export const manifestName = 'collate.json';

const generator = 'collate';

/** The manifest of a published folder; null where there is none, or something else under its name. */
export function readManifest(folder: string): SiteManifest | null {
  const read = parse(readManifestText(folder));
  return isManifest(read) ? read : null;
}

/** The manifest as it is in the file; empty where there is none. */
export function readManifestText(folder: string): string {
  try {
    const path = join(folder, manifestName);
    return lookAt(path)?.isFile() ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

/** Writes the manifest of all that a folder holds into it. */
export function writeManifest(folder: string): void {
  const paths = listSiteFiles(folder).filter((path) => path !== manifestName);
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const manifest: SiteManifest = {
    generator: `${generator} ${version}`,
    files: Object.fromEntries(paths.map((path) => [path, digestFile(join(folder, path)) ?? ''])),
  };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** What a folder holds that is not as its manifest says: other files, changed ones, links, empty folders. */
export function findForeign(folder: string, { files }: SiteManifest): string[] {
  return listSiteFiles(folder).filter((path) => {
    if (path === manifestName) return false;
    if (!Object.hasOwn(files, path)) return true;
    return !path.endsWith('/') && files[path] !== digestFile(join(folder, path));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is SiteManifest {
  if (value === null || typeof value !== 'object') return false;
  const { generator: by, files } = value as Partial<Record<keyof SiteManifest, unknown>>;
  const isOurs = typeof by === 'string' && by.split(' ')[0] === generator;
  return isOurs && typeof files === 'object' && files !== null && !Array.isArray(files);
}
