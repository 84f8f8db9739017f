import { didYouMean, onlyNear } from '../diagnostics/suggest.ts';
import { changeFields, changeText, UneditableError } from '../file/edits/change-file.ts';
import { type IdResolver, mendFields } from '../file/edits/mend-fields.ts';
import { mendKeys } from '../file/edits/mend-keys.ts';
import { orderFields } from '../file/edits/order-fields.ts';
import { renameLinks } from '../file/edits/rename-id.ts';
import { entryOfPath } from '../file/entry-of-path.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { likelyId } from '../file/text/likely-id.ts';
import { splitOf, validateFile } from '../file/validate-file.ts';
import type { Noun } from '../model/ids.ts';
import { cardOf, type FileCard } from '../story/drafts/file-card.ts';
import type { EditableSite, Plan, Revision } from './editable-site.ts';
import { properPath } from './proper-path.ts';

export interface FixPlan {
  /** What was mended, a line each: `content/briefs/x.md: …`. */
  readonly notes: readonly string[];
  /** Where the files were that are in another place now, by their paths of now. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Plans to mend what has one answer, in some files or in all: the folder of an entry, a name in place of an id, what is nearly right,
 * the order of fields, words of an earlier format.
 */
export function planFixes(site: EditableSite, only: ReadonlySet<string> | null): Plan<FixPlan> {
  const original = site.files;
  const refused = refuseUnknown(site, only);
  if (refused !== null) return { refused };
  const files = new Map(original);
  const notes: string[] = [];
  const isMeant = (path: string): boolean => only === null || only.has(path);
  const moved = new Map<string, string>();
  for (const path of [...files.keys()].filter(isMeant)) {
    const to = properPath(files, site.cards, path);
    const file = files.get(path);
    if (to === null || file === undefined) continue;
    files.delete(path);
    files.set(to, { path: to, bytes: file.bytes });
    moved.set(to, path);
    notes.push(`${path}: moved to ${to}`);
  }
  const resolve = resolverOf(cardsOf(site, files, original));
  for (const [path, file] of files) {
    if (!isMeant(moved.get(path) ?? path)) continue;
    const mended = mendFile(file, resolve);
    if (mended.file === file) continue;
    files.set(path, mended.file);
    notes.push(...mended.notes.map((note) => `${path}: ${note}`));
  }
  const revisions: Revision[] = [
    ...[...original.keys()]
      .filter((path) => !files.has(path))
      .map((path) => ({ path, bytes: null })),
    ...[...files.values()].filter((file) => original.get(file.path) !== file),
  ];
  return { refused: null, revisions, notes, moved };
}

function refuseUnknown(
  { cards }: Pick<EditableSite, 'cards'>,
  only: ReadonlySet<string> | null,
): string | null {
  const paths = new Set(cards.map(({ path }) => path));
  const other = [...(only ?? [])].find(
    (path) => !paths.has(path) && !path.startsWith('fingerprints/'),
  );
  return other === undefined
    ? null
    : `Cannot find \`${other}\` among the files of the project${didYouMean(other, paths)}`;
}

/** The cards of the files as they are after moving. */
function cardsOf(
  site: EditableSite,
  files: ReadonlyMap<string, ContentFile>,
  original: ReadonlyMap<string, ContentFile>,
): readonly FileCard[] {
  const known = new Map(site.cards.map((card) => [card.path, card]));
  return [...files.values()].flatMap((file) =>
    original.get(file.path) === file ? (known.get(file.path) ?? []) : cardOf(validateFile(file)),
  );
}

/** Finds the entry that a text means, by its id, its names and what it was called before. */
function resolverOf(cards: readonly FileCard[]): IdResolver {
  const ids = new Map<Noun, Set<string>>();
  const named = new Map<string, Set<string>>();
  const name = (noun: Noun, text: string, id: string): void => {
    for (const key of [text.toLowerCase(), likelyId(text)]) {
      if (key === null) continue;
      const at = `${noun}:${key}`;
      named.set(at, (named.get(at) ?? new Set()).add(id));
    }
  };
  for (const card of cards) {
    for (const entry of card.declares) idsOf(ids, entry.noun).add(entry.id);
    for (const { noun, id, title, formerIds } of card.defines) {
      idsOf(ids, noun).add(id);
      name(noun, title, id);
      for (const former of formerIds) name(noun, former, id);
      if (card.noun === noun && card.id === id)
        for (const each of card.names) name(noun, each.name, id);
    }
  }
  const answers = new Map<string, string | null>();
  const resolve: IdResolver = (noun, written) => {
    const own = idsOf(ids, noun);
    const text = written.trim();
    if (own.has(text)) return null;
    const known = named.get(`${noun}:${text.toLowerCase()}`) ?? new Set();
    if (known.size > 0) return known.size === 1 ? ([...known][0] ?? null) : null;
    const slug = likelyId(text);
    if (slug !== null && own.has(slug)) return slug;
    // Another noun’s id is a mistake of another kind.
    if ([...ids].some(([other, theirs]) => other !== noun && theirs.has(text))) return null;
    return onlyNear(text, own) ?? null;
  };
  return (noun, written) => {
    const key = `${noun}:${written}`;
    const known = answers.get(key);
    const answer = known === undefined ? resolve(noun, written) : known;
    answers.set(key, answer);
    return answer;
  };
}

function idsOf(ids: Map<Noun, Set<string>>, noun: Noun): Set<string> {
  const own = ids.get(noun) ?? new Set();
  ids.set(noun, own);
  return own;
}

function mendFile(
  file: ContentFile,
  resolve: IdResolver,
): { readonly file: ContentFile; readonly notes: readonly string[] } {
  const entry = entryOfPath(file.path);
  if (entry.noun === null || entry.noun === 'site') return { file, notes: [] };
  const { noun } = entry;
  const notes: string[] = [];
  // What cannot be read is not taken for something else.
  if (splitOf(file) === null) return { file, notes };
  try {
    const named = mendKeys(file, noun, resolve);
    notes.push(...named.notes);
    const mended = changeFields(named.file, (fields) => {
      const result = mendFields(noun, fields, resolve);
      notes.push(...result.notes);
      return result.fields;
    });
    const linked = mendLinks(mended, resolve);
    notes.push(...linked.notes);
    const ordered = orderFields(linked.file);
    if (ordered !== linked.file) notes.push('fields in order');
    const faults = (each: ContentFile): number => validateFile(each).diagnostics.length;
    return ordered !== file && faults(ordered) > faults(file)
      ? { file, notes: [] }
      : { file: ordered, notes };
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error;
    return { file, notes: [] };
  }
}

/** A file whose links lead to entries that are there, as far as it is clear which. */
function mendLinks(file: ContentFile, resolve: IdResolver) {
  const { draft } = validateFile(file);
  const notes: string[] = [];
  if (draft === null || draft.noun === 'site') return { file, notes };
  const edits = draft.body.references.flatMap(({ noun, id }) => {
    const meant = resolve(noun, id);
    if (meant === null || notes.includes(noteOf(noun, id, meant))) return [];
    notes.push(noteOf(noun, id, meant));
    return renameLinks(file, draft, { noun, from: id, to: meant });
  });
  return { file: changeText(file, edits), notes };
}

function noteOf(noun: Noun, from: string, to: string): string {
  return `\`${noun}:${from}\` → \`${noun}:${to}\``;
}
