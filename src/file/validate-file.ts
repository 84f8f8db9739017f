import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collections, type Noun } from '../model/ids.ts';
import { type BodyResult, parseBody } from './body/parse-body.ts';
import { noBody } from './body/parsed-body.ts';
import { declaredEntries } from './declared-entries.ts';
import { type EntryName, entryOfPath, likelyId, type Misplaced } from './entry-of-path.ts';
import type { Draft, SiteDraft } from './schema/draft.ts';
import { type GuessedNoun, guessNoun } from './schema/guess-noun.ts';
import { schemas } from './schema/schemas.ts';
import { siteSchema } from './schema/site-schema.ts';
import { withoutConsequences, wordIssue } from './schema/word-issue.ts';
import type { ContentFile } from './text/content-file.ts';
import { decodeFile } from './text/decode-file.ts';
import { findMergeConflict } from './text/find-merge-conflict.ts';
import { parseFrontMatter, type SplitFile } from './yaml/front-matter.ts';
import { parseSettings } from './yaml/parse-settings.ts';

/** What is known from one file’s bytes alone: the per-file part of the work, cached by their digest. Plain data. */
export interface ValidatedFile {
  readonly path: string;
  /** Null where the file has an error. */
  readonly draft: Draft | SiteDraft | null;
  /** What a broken file would define if it were whole, so that its fault is not one more wherever that is referred to. */
  readonly declares: readonly EntryName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one content file: its bytes, its front matter, its fields, its body. Never throws on bad input. */
export function validateFile(file: ContentFile): ValidatedFile {
  const { path } = file;
  const entry = entryOfPath(path);
  if (entry.noun === null) return validateMisplaced(file, entry);
  const unread = (findings: readonly Diagnostic[]): ValidatedFile => {
    const declares = entry.noun === 'site' ? [] : declaredEntries(entry.noun, entry.id, file.bytes);
    return broken(path, declares, findings);
  };

  const decoded = decodeFile(file);
  if (decoded.text === null) return unread(decoded.diagnostics);
  const conflict = findMergeConflict(path, decoded.text);
  if (conflict.length > 0) return unread(conflict);
  if (entry.noun === 'site') return validateSettings(path, decoded.text);

  const { split, diagnostics } = parseFrontMatter(path, decoded.text);
  if (split === null) return unread(diagnostics);
  const { noun, id } = entry;
  const guessed = guessNoun(split.data, noun);
  if (guessed !== null) {
    const declares = [entry, ...declaredEntries(guessed.noun, id, file.bytes)];
    return broken(path, declares, [misplaced(path, entry, guessed, split)]);
  }
  const checked = checkFields(path, schemas[noun], split);
  const body = readBody(path, noun, split);
  const findings = [...checked.diagnostics, ...body.diagnostics];
  if (checked.fields === null || body.parsed === null || findings.length > 0) {
    return unread(findings);
  }
  // The schema belongs to the noun, which the compiler cannot follow through the table.
  const draft = {
    noun,
    id,
    path,
    fields: checked.fields,
    spans: split.spans,
    body: body.parsed,
    ...(split.proposed.length === 0 ? {} : { proposed: split.proposed }),
  } as Draft;
  return { path, draft, declares: [], diagnostics: [] };
}

/** An entry of one noun in the folder of another: one finding, and not one for each of its fields. */
function misplaced(
  path: string,
  { noun, id }: EntryName,
  guessed: GuessedNoun,
  { spanOfKey }: SplitFile,
): Diagnostic {
  const [is, wanted] = [collections[noun], collections[guessed.noun]];
  return {
    rule: 'file-kind',
    path,
    at: spanOfKey([guessed.field]),
    message: `Unexpected ${guessed.noun} in \`content/${is}/\`, expected it in \`content/${wanted}/\``,
    note: `Move the file to \`${pathOf({ noun: guessed.noun, id })}\`.`,
  };
}

/** A file whose path makes it no entry; its fields may say which it is meant to be. */
function validateMisplaced(file: ContentFile, { meant, diagnostic }: Misplaced): ValidatedFile {
  const { path } = file;
  const name = meantEntry(file);
  const declares = name === null ? [] : declaredEntries(name.noun, name.id, file.bytes);
  if (name === null || meant !== null) return broken(path, declares, [diagnostic]);
  const note = `It looks like a ${name.noun}: move it to \`${pathOf(name)}\`.`;
  return broken(path, declares, [{ ...diagnostic, note }]);
}

/** The entry that a file is meant to be which is in the wrong place; null where it is in its place, or no one knows. */
export function meantEntry(file: ContentFile): EntryName | null {
  const entry = entryOfPath(file.path);
  if (entry.noun === 'site') return null;
  if (entry.noun === null && entry.meant !== null) return entry.meant;
  const guessed = guessByFields(file, entry.noun);
  if (guessed === null) return null;
  return { noun: guessed.noun, id: entry.noun === null ? likelyId(file.path) : entry.id };
}

function guessByFields(file: ContentFile, folder: Noun | null): GuessedNoun | null {
  const split = splitOf(file);
  return split === null ? null : guessNoun(split.data, folder);
}

/** The fields of a file as they are written, with its body; null where it is no text, or has no front matter that YAML can read. */
export function splitOf(file: ContentFile): SplitFile | null {
  const { text } = decodeFile(file);
  if (text === null || findMergeConflict(file.path, text).length > 0) return null;
  return parseFrontMatter(file.path, text).split;
}

/** Where the file of an entry belongs. */
export function pathOf({ noun, id }: EntryName): string {
  return `content/${collections[noun]}/${id}.md`;
}

function broken(
  path: string,
  declares: readonly EntryName[],
  diagnostics: readonly Diagnostic[],
): ValidatedFile {
  return { path, draft: null, declares, diagnostics };
}

function validateSettings(path: string, text: string): ValidatedFile {
  const tree = parseSettings(path, text);
  if (tree.diagnostics.length > 0) return broken(path, [], tree.diagnostics);
  const { fields, diagnostics } = checkFields(path, siteSchema, tree);
  if (fields === null) return broken(path, [], diagnostics);
  return {
    path,
    draft: { noun: 'site', path, fields, spans: tree.spans },
    declares: [],
    diagnostics: [],
  };
}

type Positioned = Pick<SplitFile, 'data' | 'spanOf' | 'spanOfKey'>;

function checkFields<S extends z.ZodType>(
  path: string,
  schema: S,
  { data, spanOf, spanOfKey }: Positioned,
): { readonly fields: z.output<S> | null; readonly diagnostics: readonly Diagnostic[] } {
  const result = schema.safeParse(data, { reportInput: false });
  if (result.success) return { fields: result.data, diagnostics: [] };
  const worded = withoutConsequences(
    result.error.issues.flatMap((issue) => wordIssue(issue, data)),
  );
  return {
    fields: null,
    diagnostics: worded.map(({ rule, path: at, onKey, message, note }) => ({
      rule,
      path,
      at: onKey ? spanOfKey(at) : spanOf(at),
      message,
      ...(note === undefined ? {} : { note }),
    })),
  };
}

function readBody(path: string, noun: Noun, { body, bodySpan }: SplitFile): BodyResult {
  if (body.trim() !== '') return parseBody(path, body, bodySpan);
  if (noun !== 'brief') return { parsed: noBody, diagnostics: [] };
  const at = bodySpan(0, 0);
  const message = 'Empty body, expected what the source says in your own words';
  return { parsed: null, diagnostics: [{ rule: 'empty-body', path, at, message }] };
}
