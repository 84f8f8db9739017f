import { parseDocument } from 'yaml';
import type { ContentFile } from '../text/content-file.ts';
import { editFrontMatter } from '../yaml/edit-front-matter.ts';
import { isPlainMapping, type PlainMapping, plainValue } from '../yaml/plain-value.ts';
import { editText, type TextEdit } from './edit-text.ts';

/** A file with some stretches changed, and all other bytes as they were. Throws for one that is not UTF-8. */
export function changeText(file: ContentFile, edits: readonly TextEdit[]): ContentFile {
  return edits.length === 0 ? file : withText(file, editText(textOf(file), edits));
}

/**
 * The file of an entry with other fields. What stays as it is keeps its layout and its comments, and the body its bytes. The file has
 * no error; `change` gets its fields as they are written.
 */
export function changeFields(
  file: ContentFile,
  change: (fields: PlainMapping) => PlainMapping,
): ContentFile {
  return changeFront(file, (front) => {
    const before = fieldsIn(front);
    const after = change(before);
    return after === before ? front : editAs(front, after);
  });
}

/** What is thrown for front matter that YAML cannot read, or that is laid out so that it cannot be edited. */
export class UneditableError extends Error {}

function editAs(front: string, fields: PlainMapping): string {
  try {
    return editFrontMatter(front, fields);
  } catch (error) {
    throw new UneditableError(error instanceof Error ? error.message : String(error));
  }
}

/** The file of an entry with another text between its fences. */
export function changeFront(file: ContentFile, change: (front: string) => string): ContentFile {
  const { opening, front, rest } = split(file);
  const changed = change(front);
  return changed === front ? file : withText(file, opening + changed + rest);
}

/** The fields of the file of an entry, as they are written. */
export function fieldsOf(file: ContentFile): PlainMapping {
  return fieldsIn(split(file).front);
}

/** A file by its first fence, its front matter, and all from the second fence on. */
function split(file: ContentFile) {
  const text = textOf(file);
  const [opening = ''] = /^\ufeff?---(?:\r\n|\r|\n)/.exec(text) ?? [];
  const closing = /^---[^\S\r\n]*$/m.exec(text.slice(opening.length));
  if (opening === '' || closing === null)
    throw new UneditableError(`${file.path} has no front matter.`);
  const end = opening.length + closing.index;
  return { opening, front: text.slice(opening.length, end), rest: text.slice(end) };
}

function fieldsIn(front: string): PlainMapping {
  const { contents } = parseDocument(front, { version: '1.2', schema: 'core', logLevel: 'error' });
  const fields = plainValue(contents);
  return isPlainMapping(fields) ? fields : {};
}

function textOf({ bytes }: ContentFile): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function withText({ path }: ContentFile, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
