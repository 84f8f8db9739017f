import { editFrontMatter } from '../yaml/edit-front-matter.ts';
import type { PlainMapping } from '../yaml/plain-value.ts';
import { readFields } from '../yaml/read-fields.ts';
import type { NamedField } from './form-field.ts';
import { fromFormValues, toFormValues } from './form-values.ts';

/** What a form shows of a file. */
export interface FormEntry {
  readonly values: PlainMapping;
  /** Markdown, as it is in the file but for spaces and lines without anything around it. */
  readonly body: string;
}

/**
 * A file as a form shows it. Settings are YAML as a whole; an entry has its fields between two fences, and a body.
 * @throws where its front matter cannot be read
 */
export function openInForm(
  fields: readonly NamedField[],
  text: string,
  isSettings: boolean,
): FormEntry {
  const { front, body } = splitFile(text, isSettings);
  return { values: toFormValues(fields, readFields(front)), body: bodyInForm(body) };
}

/**
 * A file with what a form says in place of what it said. Nothing else is changed: where the form says the same, the text is
 * the same, and so is its body byte for byte. An empty text makes a new file.
 * @throws where the file cannot be read, or the fields cannot be written into it
 */
export function saveFromForm(
  fields: readonly NamedField[],
  text: string,
  { values, body }: { readonly values: unknown; readonly body: unknown },
  isSettings: boolean,
): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const old = splitFile(text === '' && !isSettings ? '---\n---\n' : text, isSettings);
  const front = editFrontMatter(old.front, fromFormValues(fields, values, readFields(old.front)));
  if (isSettings) return front;
  return old.opening + front + old.closing + editBody(old.body, bodyInForm(body), lineEnd);
}

interface SplitText {
  readonly opening: string;
  readonly front: string;
  readonly closing: string;
  readonly body: string;
}

function splitFile(text: string, isSettings: boolean): SplitText {
  if (isSettings) return { opening: '', front: text, closing: '', body: '' };
  const [opening = ''] = /^\uFEFF?---\r?\n/.exec(text) ?? [];
  const rest = text.slice(opening.length);
  const closing = /^---(?:\r?\n|$)/m.exec(rest);
  if (opening === '' || closing === null)
    throw new Error('The front matter is not between two lines of three hyphens.');
  const end = closing.index + closing[0].length;
  return {
    opening,
    front: rest.slice(0, closing.index),
    closing: closing[0],
    body: rest.slice(end),
  };
}

function bodyInForm(body: unknown): string {
  return typeof body === 'string' ? body.replaceAll(/\r\n?/g, '\n').trim() : '';
}

/** The body with the lines around it that were there. */
function editBody(old: string, body: string, lineEnd: string): string {
  if (bodyInForm(old) === body) return old;
  const [before = ''] = /^(?:[^\S\n]*\n)*/.exec(old) ?? [];
  const [after = ''] = /\s*$/.exec(old) ?? [];
  const text = body.replaceAll('\n', lineEnd);
  if (bodyInForm(old) === '') return `${lineEnd}${text}${lineEnd}`;
  return `${before}${text}${after}`;
}
