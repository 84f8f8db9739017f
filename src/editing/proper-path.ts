import { type EntryName, entryOfPath } from '../file/entry-of-path.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { meantEntry, pathOf, splitOf } from '../file/validate-file.ts';
import { collections, isReservedName } from '../model/ids.ts';
import type { FileCard } from '../story/drafts/file-card.ts';

/**
 * Where a file belongs that is in the wrong place, by its folder and its name. Null where it is in its place, where it is no entry or its
 * name makes no id as it is, where that id or place is taken, and for the copies of a file synchroniser.
 */
export function properPath(
  files: ReadonlyMap<string, ContentFile>,
  cards: readonly FileCard[],
  path: string,
): string | null {
  const file = files.get(path);
  const entry = file === undefined ? null : meantEntry(file);
  if (file === undefined || entry === null || /\(.*\)|\.sync-conflict/.test(path)) return null;
  if (splitOf(file) === null || !isNameOf(path, entry)) return null;
  const to = pathBeside(path, entry);
  return to !== path && isFree(files, cards, path, to, entry) ? to : null;
}

/** Whether an id has all letters and digits of a file’s name, and no other. */
function isNameOf(path: string, { id }: EntryName): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  return lettersOf(name).startsWith(lettersOf(id)) && id.length < 100;
}

function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}]/gu, '');
}

/** Its place in the sub-folder in which it is, if that belongs to its collection. */
function pathBeside(path: string, entry: EntryName): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const isOwn = folder.startsWith(`content/${collections[entry.noun]}/`);
  const isUsable = !folder.split('/').some(isReservedName);
  return isOwn && isUsable ? `${folder}${entry.id}.md` : pathOf(entry);
}

/** Whether no other file has a path, in any letter case, and no other entry the id. */
function isFree(
  files: ReadonlyMap<string, ContentFile>,
  cards: readonly FileCard[],
  path: string,
  to: string,
  { noun, id }: EntryName,
): boolean {
  const isIt = (entry: { readonly noun: unknown; readonly id?: string }): boolean =>
    entry.noun === noun && entry.id === id;
  const isTaken = [...files.keys()].some(
    (other) =>
      other !== path && (other.toLowerCase() === to.toLowerCase() || isIt(entryOfPath(other))),
  );
  return (
    !isTaken &&
    !cards.some(
      (card) => card.path !== path && (card.defines.some(isIt) || card.declares.some(isIt)),
    )
  );
}
