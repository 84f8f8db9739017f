import { hash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { codeDigest, siteCode } from '../disk/code-digest.ts';

// Astro copies cached pages into the build as they are: also one that was damaged on disk, and one that leads to a style
// sheet which a changed configuration no longer writes. So what a build leaves is sealed by the digests of its files and of
// the code, and what the seal does not fit is dropped before the next.

const pages = 'astro';
const seal = 'pages.json';

/** A file that Astro restores pages from; one of the same size and time is taken to be the same. */
interface KeptFile {
  readonly size: number;
  readonly modified: number;
  readonly digest: string;
}

/** What the page cache holds, by the path below its folder. */
export type KeptFiles = Readonly<Record<string, KeptFile>>;

interface Seal {
  /** The digest of the site's code. */
  readonly code: string;
  readonly files: KeptFiles;
}

/** Writes the seal of the page cache beside it. `known` is what the cache held before the build. */
export async function sealPages(cache: string, known: KeptFiles): Promise<void> {
  const files = await digestFiles(join(cache, pages), known);
  const sealed: Seal = { code: codeDigest(siteCode), files };
  await writeFile(join(cache, seal), JSON.stringify(sealed));
}

/** Deletes the page cache unless it is as the last build left it, and tells what it holds. */
export async function dropDamagedPages(
  cache: string,
  logger: AstroIntegrationLogger,
): Promise<KeptFiles> {
  const folder = join(cache, pages);
  const sealed = await readSeal(join(cache, seal));
  if (sealed?.code === codeDigest(siteCode)) {
    const files = await digestFiles(folder, sealed.files).catch(() => null);
    // A build that fails must not leave a seal that fits its half-written cache.
    await rm(join(cache, seal), { force: true });
    if (files !== null && haveSameBytes(sealed.files, files)) return files;
  }
  if (sealed !== null)
    logger.warn('The page cache is damaged or of other code; every page is built anew.');
  await rm(join(cache, seal), { force: true });
  await rm(folder, { recursive: true, force: true });
  return {};
}

/** Null where there is none; a damaged one fits no cache. */
async function readSeal(path: string): Promise<Seal | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return { code: '', files: {}, ...(JSON.parse(text) as Partial<Seal> | null) };
  } catch {
    return { code: '', files: {} };
  }
}

async function digestFiles(folder: string, known: KeptFiles): Promise<KeptFiles> {
  const files: Record<string, KeptFile> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length);
    const { size, mtimeMs: modified } = await stat(path);
    const before = known[name];
    const isSame = before?.size === size && before.modified === modified;
    const digest = isSame ? before.digest : hash('sha256', await readFile(path), 'base64url');
    files[name] = { size, modified, digest };
  }
  return files;
}

function haveSameBytes(a: KeptFiles, b: KeptFiles): boolean {
  return (
    Object.keys(a).length === Object.keys(b).length &&
    Object.entries(a).every(([name, { digest }]) => b[name]?.digest === digest)
  );
}
