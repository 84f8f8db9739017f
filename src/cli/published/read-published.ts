import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestName } from '../../build/site-manifest.ts';
import { lookAt } from '../../disk/access/look-at.ts';
import { readRegularFile } from '../../disk/access/read-regular-file.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import type { ResultCache } from '../../disk/cache/result-cache.ts';
import { entriesOfRevision } from '../../disk/git/entries-of-revision.ts';
import { readRevision } from '../../disk/git/read-revision.ts';
import { wordUnread } from '../../file/word-unread.ts';
import type { PublishedEntry } from '../../site/check-published.ts';
import { fetchText } from './fetch-text.ts';
import { manifestEntries } from './manifest-entries.ts';

/** A manifest has some 250 bytes for each page: this one is of a site of half a million. */
const mostBytes = 128 * 1024 * 1024;

/** The entries of a site as it was published. */
export interface PublishedSite {
  readonly entries: readonly PublishedEntry[];
  /** What the reader has to know of how they were found, in a line; null for nothing. */
  readonly note: string | null;
}

/**
 * Reads what a site had when it was published: from the folder or the manifest of one that was built, at an address, or from a
 * revision of the repository that holds its content.
 * @param given a path, a `file:` or `https:` address, or the name of a revision; what is a path is none of the others
 * @throws UsageError where there is no such site, or nothing whole
 */
export async function readPublished(
  given: string,
  { root, results }: { readonly root: string; readonly results: ResultCache },
): Promise<PublishedSite> {
  const address = addressOf(given);
  if (address?.protocol === 'file:') return readManifestAt(pathOfAddress(address));
  if (address !== null) {
    const file = address.pathname.endsWith('/') ? new URL(manifestName, address) : address;
    return { entries: manifestEntries(await fetchText(file, mostBytes), file.href), note: null };
  }
  if (lookAt(resolve(given)) !== null) return readManifestAt(resolve(given));
  const revision = readRevision(root, given);
  if (revision === null)
    throw new UsageError(
      `Cannot find ${JSON.stringify(given)}, expected the folder of a built site, the address of its \`${manifestName}\`, or a revision of the repository that holds \`content/\``,
    );
  const { entries, broken } = await entriesOfRevision(revision.files, results);
  return { entries, note: noteOf(given, revision.files.length, broken) };
}

function addressOf(given: string): URL | null {
  return /^(?:file|https?):/i.test(given) ? (URL.parse(given) ?? refuse(given)) : null;
}

function refuse(given: string): never {
  throw new UsageError(`Unexpected ${JSON.stringify(given)}, expected a whole address`);
}

function pathOfAddress(address: URL): string {
  try {
    return fileURLToPath(address);
  } catch {
    return refuse(address.href);
  }
}

function readManifestAt(path: string): PublishedSite {
  const isFolder = lookAt(path)?.isDirectory() === true;
  const file = isFolder ? join(path, manifestName) : path;
  const name = relative(process.cwd(), file);
  if (isFolder && lookAt(file) === null)
    throw new UsageError(
      `Cannot find \`${manifestName}\` in ${JSON.stringify(relative(process.cwd(), path) || '.')}, expected the folder of a built site`,
    );
  const read = readRegularFile(file, mostBytes);
  if ('why' in read) throw new UsageError(wordUnread(name, read.why).message);
  if (read.size > mostBytes)
    throw new UsageError(
      `Unexpected size of ${JSON.stringify(name)}, expected at most ${mostBytes / 1024 / 1024} MB`,
    );
  return { entries: manifestEntries(Buffer.from(read.bytes).toString(), name), note: null };
}

/** A build refuses what has errors, so such a file was not published as it is. */
function noteOf(given: string, fileCount: number, broken: readonly string[]): string | null {
  const name = JSON.stringify(given);
  if (fileCount === 0) return `Nothing was published in ${name}: it has no \`content/\`.`;
  if (broken.length === 0) return null;
  const others = broken.length === 1 ? '' : ` and ${broken.length - 1} more`;
  return `Left out what has errors in ${name}: ${broken[0]}${others}.`;
}
