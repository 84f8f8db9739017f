import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAt } from '../disk/access/look-at.ts';
import { programVersion } from '../disk/access/project.ts';

/**
 * The manifest of a published site, in its folder. It marks the folder as ours, lists each file in it, and is what the next build
 * takes pages over by. The same site has the same manifest.
 */
export interface SiteManifest {
  /** `collate` and its version. */
  readonly generator: string;
  /** Digest of everything that the site was made from. */
  readonly inputs: string;
  /** Digest of what makes pages of views: the code, the base path and the files of `public/`. */
  readonly renderer: string;
  /** What was made from views, pages and downloads, by its path in the folder. */
  readonly pages: ReadonlyMap<string, PageDigests>;
  /** Digest of each other file but this one, by its path in the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The entries of the site, by noun and id. */
  readonly entries: readonly ManifestEntry[];
}

/** Digests (SHA-256) of a page. */
export interface PageDigests {
  readonly view: string;
  readonly bytes: string;
}

export interface ManifestEntry {
  readonly noun: string;
  readonly id: string;
  /** Inside the site: `/actors/x/`. */
  readonly address: string;
  /** A draft is in a site that was made with drafts. */
  readonly state: 'draft' | 'published' | 'retired';
  /** The title of a retired entry, by which another under its id is known; null of any other. */
  readonly title: string | null;
  /** The ids that it had before, whose addresses lead to it. */
  readonly formerIds: readonly string[];
}

/** The name of the manifest in the published folder. */
export const manifestName = 'collate.json';

const program = 'collate';

/** The name and the version of this program. */
export function generatorName(): string {
  return `${program} ${programVersion()}`;
}

/** The manifest of a published folder; null where there is none, or something else under its name. */
export function readManifest(folder: string): SiteManifest | null {
  return parseManifest(readManifestText(folder));
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

/** The digest of each file of a site, by its path in the folder. */
export type SiteDigests = ReadonlyMap<string, string>;

/** The digest of each file that a manifest names. */
export function digestsIn({ pages, files }: SiteManifest): SiteDigests {
  return new Map([...files, ...Array.from(pages, ([path, { bytes }]) => [path, bytes] as const)]);
}

/** Writes a manifest into a folder: a line for each page, file and entry, so that two can be compared. */
export function writeManifest(folder: string, manifest: SiteManifest): void {
  const { generator, inputs, renderer, pages, files, entries } = manifest;
  const lines = <T>(items: readonly T[]): string =>
    items.map((item) => `\n  ${JSON.stringify(item)}`).join(',');
  const inState = (wanted: ManifestEntry['state']): readonly ManifestEntry[] =>
    entries.filter(({ state }) => state === wanted);
  const text = `{
 "generator": ${JSON.stringify(generator)},
 "inputs": ${JSON.stringify(inputs)},
 "renderer": ${JSON.stringify(renderer)},
 "pages": [${lines(byPath(pages).map(([path, { view, bytes }]) => [path, view, bytes]))}],
 "files": [${lines(byPath(files))}],
 "entries": [${lines(entries.map(({ noun, id, address }) => [noun, id, address]))}],
 "drafts": [${lines(inState('draft').map(({ noun, id }) => [noun, id]))}],
 "retired": [${lines(inState('retired').map(({ noun, id, title }) => [noun, id, title ?? '']))}],
 "formerIds": [${lines(entries.flatMap(({ noun, id, formerIds }) => formerIds.map((former) => [noun, id, former])))}]
}
`;
  writeFileSync(join(folder, manifestName), text);
}

function byPath<T>(files: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Reads a manifest; null where the text is none of ours. What is in it is believed by no one but after a look at the files. */
export function parseManifest(text: string): SiteManifest | null {
  const read = parseJson(text);
  if (read === null || typeof read !== 'object') return null;
  const { generator, inputs, renderer, pages, files, entries } = read as Record<string, unknown>;
  const { drafts = [], retired = [], formerIds = [] } = read as Record<string, unknown>;
  if (typeof generator !== 'string' || generator.split(' ')[0] !== program) return null;
  // One of an earlier version names its files otherwise: it is ours, and nothing of it is taken over.
  if (isRecordOfText(files)) return oldManifest(generator, files);
  if (typeof inputs !== 'string' || typeof renderer !== 'string') return null;
  if (!isTable(pages, 3) || !isTable(files, 2) || !isTable(entries, 3)) return null;
  if (!isTable(drafts, 2) || !isTable(retired, 3) || !isTable(formerIds, 3)) return null;
  return {
    ...{ generator, inputs, renderer },
    pages: new Map(pages.map(([path = '', view = '', bytes = '']) => [path, { view, bytes }])),
    files: new Map(files.map(([path = '', digest = '']) => [path, digest])),
    entries: parseEntries(entries, [drafts, retired, formerIds]),
  };
}

/** The entries of a manifest. Those of an earlier version say nothing of drafts and of what is retired. */
function parseEntries(
  entries: Table,
  [drafts, retired, formerIds]: readonly [Table, Table, Table],
): readonly ManifestEntry[] {
  const isDraft = new Set(drafts.map(nameOf));
  const titles = new Map(retired.map((row) => [nameOf(row), row[2] ?? '']));
  const former = Map.groupBy(formerIds, nameOf);
  return entries.map((row): ManifestEntry => {
    const [noun = '', id = '', address = ''] = row;
    const name = nameOf(row);
    const title = titles.get(name) ?? null;
    return {
      ...{ noun, id, address, title },
      state: isDraft.has(name) ? 'draft' : title === null ? 'published' : 'retired',
      formerIds: (former.get(name) ?? []).map(([, , one = '']) => one),
    };
  });
}

function nameOf([noun = '', id = '']: readonly string[]): string {
  return `${noun}:${id}`;
}

function oldManifest(generator: string, files: Readonly<Record<string, string>>): SiteManifest {
  const none = { inputs: '', renderer: '', pages: new Map<string, PageDigests>(), entries: [] };
  return { generator, ...none, files: new Map(Object.entries(files)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecordOfText(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}

type Table = readonly (readonly string[])[];

/** Whether a value is a list of rows of that many texts. */
function isTable(value: unknown, columns: number): value is Table {
  return (
    Array.isArray(value) &&
    value.every(
      (row) =>
        Array.isArray(row) &&
        row.length === columns &&
        row.every((cell) => typeof cell === 'string'),
    )
  );
}
