import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputsOf } from '../../src/build/outputs.ts';
import { noCache, openResultCache } from '../../src/disk/cache/result-cache.ts';
import type { PublishedSite, SiteReading } from '../../src/disk/read-site.ts';
import { readSite } from '../../src/disk/read-site.ts';
import type { ContentFile } from '../../src/file/text/content-file.ts';
import { type ValidatedFile, validateFile } from '../../src/file/validate-file.ts';
import { openKeptSite } from '../../src/routes/kept-site.ts';
import { openSite } from '../../src/routes/open-site.ts';
import type { PageGroup } from '../../src/routes/page.ts';
import { hashes } from './site-model.ts';

/** What a site comes to, as plain data: the findings, and where there is no error what would be published. */
export interface Made {
  readonly diagnostics: SiteReading['diagnostics'];
  readonly digest: string;
  readonly published: Pick<PublishedSite, 'site' | 'entries' | 'retired' | 'drafts'> | null;
  /** The digest of what each page and file shows, sorted by path. */
  readonly pages: readonly (readonly [path: string, view: string])[];
}

/** What was done to come to it. */
export interface Work {
  /** The stories that were linked. */
  readonly linked: readonly string[];
  /** Whether the shared entries were linked with one another. */
  readonly linkedShared: boolean;
}

/** Brings the files in a folder to those of a map; `before` are those that it has. */
export function writeFiles(
  root: string,
  before: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): void {
  for (const path of before.keys()) if (!files.has(path)) rmSync(join(root, path));
  for (const [path, text] of files) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Makes a site with what is kept in a folder, as a build does, and keeps what it makes. */
export async function makeKept(
  root: string,
  cache: string,
  drafts: boolean,
): Promise<{ readonly made: Made; readonly work: Work }> {
  const results = openResultCache(cache);
  const reading = await readSite({ root, results, drafts, hashes, validate: validateHere });
  const linked: string[] = [];
  let linkedShared = false;
  const pages: (readonly [string, string])[] = [];
  if (reading.published !== null) {
    const { stories, shared, ...published } = reading.published;
    const counted: PublishedSite = {
      ...published,
      stories: stories.map((story) => ({
        ...story,
        link: () => {
          linked.push(story.id);
          return story.link();
        },
      })),
      shared: {
        ...shared,
        link: () => {
          linkedShared = true;
          return shared.link();
        },
      },
    };
    for (const unit of openKeptSite(counted, { results, code: '' }).units) {
      const kept = unit.pages();
      const made = kept ?? unit.groups().flatMap(pagesOf);
      if (kept === null) unit.keep(made);
      pages.push(...made);
    }
    results.prune();
  }
  return { made: summary(reading, pages), work: { linked, linkedShared } };
}

/** Makes the same from nothing but the files, as the preview does. */
export async function makeFresh(root: string, drafts: boolean): Promise<Made> {
  const reading = await readSite({
    root,
    results: noCache,
    drafts,
    hashes,
    validate: validateOnce,
  });
  const groups = reading.published === null ? [] : openSite(reading.published, new Map()).groups();
  return summary(reading, groups.flatMap(pagesOf));
}

function summary(
  { diagnostics, digest, published }: SiteReading,
  pages: readonly (readonly [string, string])[],
): Made {
  const sorted = pages.toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (published === null) return { diagnostics, digest, published, pages: sorted };
  const { site, entries, retired, drafts } = published;
  return { diagnostics, digest, published: { site, entries, retired, drafts }, pages: sorted };
}

function pagesOf(group: PageGroup): (readonly [string, string])[] {
  return Array.from(outputsOf(group), ({ path, view }) => [path, view] as const);
}

// Workers have tests of their own.
async function validateHere(files: readonly ContentFile[], take: Take): Promise<void> {
  for (const [index, file] of files.entries()) take(validateFile(file), index);
}

type Take = (file: ValidatedFile, index: number) => void;

// What a file comes to depends on its path and bytes alone.
const validated = new Map<string, ValidatedFile>();

async function validateOnce(files: readonly ContentFile[], take: Take): Promise<void> {
  for (const [index, file] of files.entries()) {
    const key = `${file.path}\n${new TextDecoder().decode(file.bytes)}`;
    const made = validated.get(key) ?? validateFile(file);
    validated.set(key, made);
    take(made, index);
  }
}
