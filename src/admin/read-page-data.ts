import { hasErrors } from '../diagnostics/diagnostic.ts';
import { type FoundFiles, findContentFiles } from '../disk/find-content-files.ts';
import { openFiles } from '../disk/open-files.ts';
import type { ReadOptions } from '../disk/read-options.ts';
import { entryOfPath } from '../file/entry-of-path.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { maximumBytes } from '../file/text/decode-file.ts';
import { validateFile } from '../file/validate-file.ts';
import { collections, type Noun } from '../model/ids.ts';
import { listEntries } from '../site/list-entries.ts';
import type { FileCard } from '../story/drafts/file-card.ts';
import { type CmsBackend, cmsConfig, listForms } from './cms-config.ts';
import type { EditableFile, OfferedEntry, PageData } from './page-data.ts';

const nouns = Object.keys(collections) as readonly Noun[];

/** How the page with the forms has its files. */
export interface PageSource extends CmsBackend {
  /** Whether the page takes the files of the project along, or has them from a repository. */
  readonly takesFiles: boolean;
}

/** Reads what the page with the forms is made of, from the project as it is now, by what is kept of its files. */
export async function readPageData(
  { root, results }: Pick<ReadOptions, 'root' | 'results'>,
  source: PageSource,
): Promise<PageData> {
  const found = findContentFiles(root);
  const { cards } = await openFiles(found.files, found.unread, { root, results, drafts: true });
  const forms = listForms();
  return {
    config: cmsConfig(source, {
      title: `Editing ${titleOf(found)}`,
      // The server shows a browser each entry in the folder of its noun, wherever below it is.
      folders: source.takesFiles ? new Set() : nounsWithFolders(found.files),
    }),
    forms,
    entries: offeredEntries(cards),
    files: source.takesFiles ? editableFiles(found.files) : null,
  };
}

/** What fields that take an id offer: also the claims and events that briefs define. Retired ones are not offered. */
function offeredEntries(cards: readonly FileCard[]): PageData['entries'] {
  const offered = nouns.map((noun): [Noun, readonly OfferedEntry[]] => [
    noun,
    listEntries(cards, { noun, story: null, text: null })
      .filter(({ state }) => state !== 'retired')
      .map(({ id, title }) => ({ id, title })),
  ]);
  return Object.fromEntries(offered) as Record<Noun, readonly OfferedEntry[]>;
}

/** The files that have a form. */
function editableFiles(files: readonly ContentFile[]): readonly EditableFile[] {
  return files.flatMap(({ path, bytes }) => {
    if (entryOfPath(path).noun === null || bytes.length > maximumBytes) return [];
    const text = textOf(bytes);
    return text === null ? [] : [{ path, text }];
  });
}

/** The text with the mark at its beginning, which belongs to the file; null where the bytes are no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function nounsWithFolders(files: readonly ContentFile[]): ReadonlySet<Noun> {
  return new Set(
    files.flatMap(({ path }) => {
      const { noun } = entryOfPath(path);
      return noun === null || noun === 'site' || path.split('/').length < 4 ? [] : [noun];
    }),
  );
}

function titleOf({ files }: FoundFiles): string {
  const settings = files.find(({ path }) => path === 'content/site.yaml');
  const read = settings === undefined ? null : validateFile(settings);
  return read?.draft?.noun === 'site' && !hasErrors(read.diagnostics)
    ? read.draft.fields.title
    : 'the site';
}
