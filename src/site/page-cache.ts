import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { codeDigest, siteCode } from '../disk/code-digest.ts';

// Astro copies cached pages into the build as they are: also one that was damaged on disk, and one that leads to a style
// sheet which a changed configuration no longer writes. So what a build leaves is sealed by a digest of itself and of the
// code, and what the seal does not fit is dropped before the next.

const pages = 'astro';
const seal = 'pages.sha256';

/** Writes the seal of the page cache beside it. */
export async function sealPages(cache: string): Promise<void> {
  await writeFile(join(cache, seal), await digestOf(join(cache, pages)));
}

/** Deletes the page cache unless it is as the last build left it. */
export async function dropDamagedPages(
  cache: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const folder = join(cache, pages);
  const sealed = await readFile(join(cache, seal), 'utf8').catch(() => null);
  const whole = sealed !== null && sealed === (await digestOf(folder).catch(() => ''));
  // A build that fails must not leave a seal that fits its half-written cache.
  await rm(join(cache, seal), { force: true });
  if (whole) return;
  if (sealed !== null)
    logger.warn('The page cache is damaged or of other code; every page is built anew.');
  await rm(folder, { recursive: true, force: true });
}

/** A digest of the site's code, and of the names and bytes of all files that Astro restores pages from. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256').update(codeDigest(siteCode));
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) {
    hash
      .update(name.slice(folder.length))
      .update('\0')
      .update(await readFile(name));
  }
  return hash.digest('hex');
}
