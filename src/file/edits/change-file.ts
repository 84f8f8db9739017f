import { alignLists } from '../../collections/align-lists.ts';
import type { ContentFile } from '../text/content-file.ts';
import { editFrontMatter } from '../yaml/edit-front-matter.ts';
import type { PlainMapping } from '../yaml/plain-value.ts';
import { readFields } from '../yaml/read-fields.ts';
import { editText, type TextEdit } from './edit-text.ts';

/**
 * A file with some stretches changed, and all other bytes as they were.
 * @throws UneditableError where it is not UTF-8
 */
export function changeText(file: ContentFile, edits: readonly TextEdit[]): ContentFile {
  return edits.length === 0 ? file : withText(file, editText(textOf(file), edits));
}

/**
 * The file of an entry with other fields. What stays as it is keeps its layout and its comments, and the body its bytes. The file has
 * no error; `change` gets its fields as they are written.
 * @throws UneditableError
 */
export function changeFields(
  file: ContentFile,
  change: (fields: PlainMapping) => PlainMapping,
): ContentFile {
  return changeFront(file, (front) => {
    const before = editable(file, () => readFields(front));
    const after = change(before);
    return after === before ? front : editable(file, () => editFrontMatter(front, after));
  });
}

/** What is thrown for a file that is not UTF-8, without front matter, or laid out so that it cannot be edited: a line with the way out. */
export class UneditableError extends Error {}

/** What work on the front matter of a file gives. */
function editable<T>({ path }: ContentFile, work: () => T): T {
  try {
    return work();
  } catch {
    throw new UneditableError(
      `Cannot edit the front matter of \`${path}\` as it is laid out: write each field in a line of its own`,
    );
  }
}

/**
 * The file of an entry with another text between its fences. `change` gets and gives it with line feeds; a line that stays keeps the
 * line end that it has.
 * @throws UneditableError
 */
export function changeFront(file: ContentFile, change: (front: string) => string): ContentFile {
  const { opening, front, rest } = split(file);
  const before = toLineFeeds(front);
  const changed = change(before);
  if (changed === before) return file;
  return withText(file, opening + (front === before ? changed : withEndsOf(front, changed)) + rest);
}

function toLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** A text whose lines end as those of another one do that say the same, and the new ones as its first. */
function withEndsOf(old: string, text: string): string {
  const ends = Array.from(old.matchAll(/\r\n|\r|\n/g), ([end]) => end);
  const before = toLineFeeds(old).split('\n');
  const lines = text.split('\n');
  const isSame = (one: string, other: string): boolean => one === other;
  const sources = alignLists(before, lines, isSame, isSame);
  return lines
    .map((line, at) => {
      if (at === lines.length - 1) return line;
      return line + (ends[sources[at] ?? 0] ?? ends[0] ?? '\n');
    })
    .join('');
}

/** The fields of the file of an entry, as they are written. */
export function fieldsOf(file: ContentFile): PlainMapping {
  return editable(file, () => readFields(toLineFeeds(split(file).front)));
}

/** A file by its first fence, its front matter, and all from the second fence on. */
function split(file: ContentFile) {
  const text = textOf(file);
  const [opening = ''] = /^\ufeff?---(?:\r\n|\r|\n)/.exec(text) ?? [];
  const closing = /(?<=^|[\r\n])---[^\S\r\n]*(?=[\r\n]|$)/.exec(text.slice(opening.length));
  if (opening === '' || closing === null)
    throw new UneditableError(
      `Cannot find the front matter of \`${file.path}\`, between two lines \`---\``,
    );
  const end = opening.length + closing.index;
  return { opening, front: text.slice(opening.length, end), rest: text.slice(end) };
}

function textOf({ path, bytes }: ContentFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UneditableError(
      `Cannot edit \`${path}\`, which is not UTF-8: save it with that encoding`,
    );
  }
}

function withText({ path }: ContentFile, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
