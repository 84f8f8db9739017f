import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAt } from '../disk/look-at.ts';
import { checkout } from '../disk/project.ts';
import { digestFile, listFiles } from './list-files.ts';

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
  try {
    const path = join(folder, manifestName);
    if (!lookAt(path)?.isFile()) return null;
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isManifest(read) ? read : null;
  } catch {
    return null;
  }
}

/** Writes the manifest of all that a folder holds into it. */
export function writeManifest(folder: string): void {
  const paths = listFiles(folder).filter((path) => path !== manifestName);
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const manifest: SiteManifest = {
    generator: `${generator} ${version}`,
    files: Object.fromEntries(paths.map((path) => [path, digestFile(join(folder, path))])),
  };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
}

function isManifest(value: unknown): value is SiteManifest {
  if (value === null || typeof value !== 'object') return false;
  const { generator: by, files } = value as Partial<Record<keyof SiteManifest, unknown>>;
  const isOurs = typeof by === 'string' && by.split(' ')[0] === generator;
  return isOurs && typeof files === 'object' && files !== null && !Array.isArray(files);
}
