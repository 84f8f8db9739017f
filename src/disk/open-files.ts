import { onceForEach } from '../collections/once-for-each.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { type ValidatedFile, validateFile } from '../file/validate-file.ts';
import { cardOf, type FileCard } from '../story/drafts/file-card.ts';
import { codeDigest, perFileCode, storyCode } from './cache/code-digest.ts';
import { keyOf } from './cache/result-cache.ts';
import type { ReadOptions } from './read-options.ts';
import { validateEach } from './workers/validate-in-workers.ts';

/** The files of a project: the card of each at once, and the rest when it is asked for. */
export interface OpenFiles {
  /** In the order of their paths. */
  readonly cards: readonly FileCard[];
  /** The key of each file’s result by its path. */
  readonly keys: ReadonlyMap<string, string>;
  readonly read: (cards: readonly Pick<FileCard, 'path'>[]) => readonly ValidatedFile[];
}

/** Reads the files of a project, by what is kept of each. */
export async function openFiles(
  files: readonly ContentFile[],
  unread: readonly ValidatedFile[],
  { results, onProgress, validate = validateEach }: ReadOptions,
): Promise<OpenFiles> {
  const cardCode = codeDigest(storyCode);
  const keys = new Map(files.map((file) => [file.path, keyOfFile(file)]));
  const keyAt = (path: string): string => keys.get(path) ?? '';
  const cardKey = (path: string): string => keyOf('card', cardCode, keyAt(path));
  const read = new Map<string, ValidatedFile>();
  const cards = new Map<string, FileCard>();
  const take = (file: ValidatedFile): FileCard => {
    const card = cardOf(file, keyOf);
    cards.set(file.path, card);
    return card;
  };
  for (const file of unread) {
    take(file);
    read.set(file.path, file);
  }
  const missing = files.filter(({ path }) => {
    results.keep(keyAt(path));
    const card = results.get<FileCard>(cardKey(path));
    if (card !== null) cards.set(path, card);
    return card === null;
  });
  const fresh = missing.filter(({ path }) => {
    const kept = results.get<ValidatedFile>(keyAt(path));
    if (kept !== null) results.set(cardKey(path), take(kept));
    return kept === null;
  });
  let done = 0;
  await validate(fresh, (file) => {
    // What is kept is read again when it is asked for: no more than a story is in memory.
    if (!results.set(keyAt(file.path), file)) read.set(file.path, file);
    results.set(cardKey(file.path), take(file));
    done += 1;
    onProgress?.(done, fresh.length);
  });
  const bytes = new Map(files.map((file) => [file.path, file]));
  const readOne = (path: string): ValidatedFile[] => {
    const kept = read.get(path) ?? results.get<ValidatedFile>(keyAt(path));
    const file = bytes.get(path);
    return kept === null && file !== undefined ? [validateFile(file)] : kept === null ? [] : [kept];
  };
  return {
    cards: [...cards.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    keys,
    read: (wanted) => wanted.flatMap(({ path }) => readOne(path)),
  };
}

/** The key of what a file comes to. */
const keyOfFile = onceForEach(({ path, bytes }: ContentFile) =>
  keyOf(codeDigest(perFileCode), path, bytes),
);
