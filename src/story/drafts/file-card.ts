import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { EntryName } from '../../file/entry-of-path.ts';
import type { Draft } from '../../file/schema/draft.ts';
import { referencesOf } from '../../file/schema/references-of.ts';
import type { ValidatedFile } from '../../file/validate-file.ts';
import type { Noun } from '../../model/ids.ts';
import { spaceless } from '../../names/fold-cluster.ts';
import { foldName } from '../../names/fold-text.ts';
import { definitionsIn } from './collect-drafts.ts';
import { type EntryState, stateOf } from './draft-set.ts';
import { type HouseStyle, houseStyleOf } from './house-style.ts';
import { type NotedName, notedNames } from './linking-names.ts';
import { storyOf } from './story-of.ts';
import { titleOf } from './title-of.ts';

/** What the other files of a site need to know of one, so that it is not read again for their sake. Plain data. */
export interface FileCard {
  readonly path: string;
  /** Null where the file has an error. */
  readonly noun: Noun | 'site' | null;
  readonly id: string;
  /** The story that it says it belongs to, or is; null for what stories share, and where the file has an error. */
  readonly story: string | null;
  /** What it defines: its own entry, and the events and claims inside a brief. */
  readonly defines: readonly DefinedEntry[];
  /** What it would define if it had no error. */
  readonly declares: readonly EntryName[];
  readonly diagnostics: readonly Diagnostic[];
  /** The entries to which it refers, each once. */
  readonly refersTo: readonly CardReference[];
  /** The names that it gives to its entry. */
  readonly names: readonly NotedName[];
  /** The words of its text, folded as names are and parted by spaces (`nameFinder`). */
  readonly words: string;
  /** What tells an actor from a namesake: the first role or organisation. */
  readonly mark: { readonly role: string | null; readonly organization: string } | null;
  /** The house style that it sets; null in all files but the settings of the site. */
  readonly style: HouseStyle | null;
  /** Digest of the fields, without the body. */
  readonly fields: string;
}

export interface DefinedEntry extends EntryName {
  readonly state: EntryState;
  readonly title: string;
  /** Ids that it had once. */
  readonly formerIds: readonly string[];
  readonly at: Span;
}

export interface CardReference extends EntryName {
  /** Whether a field names it, and not only the text. */
  readonly inFields: boolean;
}

/** The card of a file. Where cards are kept, `digest` tells fields from what they were before. */
export function cardOf(file: ValidatedFile, digest: (text: string) => string = () => ''): FileCard {
  const { path, draft, declares, diagnostics } = file;
  const card = {
    path,
    noun: null,
    id: '',
    story: null,
    defines: [],
    declares,
    diagnostics,
    refersTo: [],
    names: [],
    words: '',
    mark: null,
    style: null,
    fields: '',
  } as const;
  if (draft === null) return card;
  const fields = digest(JSON.stringify(draft.fields));
  if (draft.noun === 'site')
    return { ...card, noun: 'site', style: houseStyleOf(draft.fields), fields };
  const { noun, id } = draft;
  return {
    ...card,
    noun,
    id,
    story: storyOf(draft),
    defines: definitionsIn(draft).map(({ noun: of, entry, at }) => ({
      noun: of,
      id: entry.id,
      state: 'state' in entry ? entry.state : stateOf(entry),
      title: titleOf(entry.fields),
      formerIds: entry.fields.formerIds ?? [],
      at,
    })),
    refersTo: refersTo(draft),
    names: notedNames(draft),
    words: wordsOf(draft.body.body.blocks.map(({ text }) => text)),
    mark: markOf(draft),
    fields,
  };
}

/** The entries to which a draft refers, each once. */
function refersTo(draft: Draft): readonly CardReference[] {
  const found = new Map<string, CardReference>();
  for (const { noun, id, inBody } of referencesOf(draft)) {
    const key = `${noun}:${id}`;
    found.set(key, { noun, id, inFields: !inBody || found.get(key)?.inFields === true });
  }
  return [...found.values()];
}

function markOf(draft: Draft): FileCard['mark'] {
  const [first] = draft.noun === 'actor' ? (draft.fields.memberships ?? []) : [];
  return first === undefined
    ? null
    : { role: first.role ?? null, organization: first.organization };
}

/** Scripts in which a name is part of a longer run of letters. */
const joined = `[${spaceless.source.slice(1, -1)}\\p{Script=Hangul}]`;
const isJoined = new RegExp(joined, 'u');
const word = new RegExp(`(?:(?!${joined})[\\p{L}\\p{M}\\p{Nd}\\p{Nl}])+`, 'gu');

/** Instead of a word: the text has what no list of its words can rule out. */
const anyWord = '*';

/** The words of some texts, each once. */
function wordsOf(texts: readonly string[]): string {
  const words = texts.flatMap((text) => [
    ...(foldName(text).match(word) ?? []),
    ...(hidesBound(text) ? [anyWord] : []),
  ]);
  return [...new Set(words)].join(' ');
}

/** Whether a text has signs that fold into letters or digits: in `NW™` a name ends where its folded form, `NWTM`, goes on. */
function hidesBound(text: string): boolean {
  const signs = new Set(text.match(/[^\p{ASCII}\p{L}\p{M}\p{Nd}\p{Nl}]/gu));
  return [...signs].some((sign) => foldName(sign).search(word) !== -1);
}

/** Finds the names that may appear in a text, by the words of the text. */
export function nameFinder<T extends { readonly name: string }>(
  names: readonly T[],
): (words: ReadonlySet<string>) => readonly T[] {
  const anywhere: T[] = [];
  const byFirst = new Map<string, { readonly name: T; readonly others: readonly string[] }[]>();
  const places = new Map<T, number>();
  for (const [place, name] of names.entries()) {
    places.set(name, place);
    const folded = foldName(name.name);
    const [first, ...others] = folded.match(word) ?? [];
    if (first === undefined || isJoined.test(folded)) anywhere.push(name);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), { name, others }]);
  }
  return (words) => {
    if (words.has(anyWord)) return names;
    const found = Array.from(words, (one) => byFirst.get(one) ?? [])
      .flat()
      .filter(({ others }) => others.every((other) => words.has(other)))
      .map(({ name }) => name);
    return [...anywhere, ...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}
