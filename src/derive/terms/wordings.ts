import { groupBy } from '../../collections/group-by.ts';
import { lastOfAlike } from '../../model/last-of-alike.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { Term, Wording } from '../../model/term.ts';
import { foldName } from '../../names/fold-text.ts';
import { type EntryLink, entryLink, pageOf } from '../links/entry-link.ts';
import type { Limit } from '../paging/limit.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';

/** The names that the sources of a story use for one thing. */
export interface TermWordings {
  readonly term: EntryLink;
  readonly sources: LinkedShortlist<SourceNames>;
}

/** The names that a source uses for one thing. */
export interface TermNames {
  readonly term: EntryLink;
  readonly names: SourceNames;
}

/** A source that has names for a term. */
export interface TermSource {
  readonly story: EntryLink;
  readonly names: SourceNames;
  /** The briefs that note the names. */
  readonly briefs: readonly EntryLink[];
}

export interface SourceNames {
  readonly source: EntryLink;
  readonly language: string | null;
  readonly names: readonly CountedName[];
}

export interface CountedName {
  readonly name: string;
  /** The speaker whose name it is, if the source only cites it. */
  readonly speaker: EntryLink | null;
  /** The number of times it occurs in the source; null if that could not be counted. */
  readonly count: number | null;
}

/** The most sources for one term; its page has all of them. */
const SOURCES: Limit = { items: 50, characters: 8000 };

/** The terms of a story, each with the sources that have a name for it, in the story's order. */
export function deriveWordings(story: Story): readonly TermWordings[] {
  const wordings = story.sources.flatMap((source) => source.wordings);
  return groupBy(wordings, ({ term }) => term).map(({ key, items }) => ({
    term: entryLink(key),
    sources: shorten(namesBySource(items), SOURCES, (names) => names, pageOf(key)),
  }));
}

/** The terms for which some wordings have a name, each with the names of every source. */
export function findTermNames(wordings: readonly Wording[]): readonly TermNames[] {
  return groupBy(wordings, ({ term }) => term).flatMap(({ key, items }) =>
    namesBySource(items).map((names) => ({ term: entryLink(key), names })),
  );
}

/** The sources that have a name for a term, in the order of their stories. */
export function findTermSources(term: Term): readonly TermSource[] {
  return bySource(inSourceOrder(term)).map(({ key, items }) => ({
    story: entryLink(key.story),
    names: sourceNames(key, items),
    briefs: [...new Set(items.map(({ brief }) => brief))].map(entryLink),
  }));
}

function inSourceOrder({ wordings }: Term): readonly Wording[] {
  const stories = new Set(wordings.map(({ source }) => source.story));
  const rank = new Map(
    [...stories].flatMap(({ sources }) => sources).map((source, index) => [source, index]),
  );
  return wordings.toSorted((a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0));
}

/** The names that each source uses for a term, once each, whichever brief notes them. */
export function namesBySource(wordings: readonly Wording[]): readonly SourceNames[] {
  return bySource(wordings).map(({ key, items }) => sourceNames(key, items));
}

function sourceNames(source: Source, wordings: readonly Wording[]): SourceNames {
  return {
    source: entryLink(source),
    language: source.language,
    names: countedNames(wordings),
  };
}

/** The wordings of a term by source; of the versions of a document that have the same names, the last represents all. */
function bySource(
  wordings: readonly Wording[],
): readonly { readonly key: Source; readonly items: readonly Wording[] }[] {
  return lastOfAlike(
    groupBy(wordings, ({ source }): Source => source),
    ({ key }) => key,
    ({ items }) => [...new Set(items.flatMap(({ names }) => names.map(nameKey)))].sort(),
  );
}

function nameKey({ name, speaker }: Wording['names'][number]): string {
  return `${speaker?.id ?? ''}\n${foldName(name)}`;
}

/** The names, once for each speaker; a count is for the whole source, so that of any brief will do. */
function countedNames(wordings: readonly Wording[]): readonly CountedName[] {
  const used = wordings.flatMap(({ names }) => names);
  return groupBy(used, nameKey).flatMap(({ items }) => {
    const [first] = items;
    if (first === undefined) return [];
    const { name, speaker } = first;
    const count = items.find((item) => item.count !== null)?.count ?? null;
    return { name, speaker: speaker === null ? null : entryLink(speaker), count };
  });
}
