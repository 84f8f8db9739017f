import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { Wording } from '../../model/term.ts';
import { type EntryLink, entryLink } from './entry-link.ts';
import { groupBy } from './group-by.ts';

/** What the sources of a story call one thing. */
export interface TermWordings {
  readonly term: EntryLink;
  readonly sources: readonly SourceNames[];
}

export interface SourceNames {
  readonly source: EntryLink;
  readonly language: string | null;
  readonly names: readonly CountedName[];
}

export interface CountedName {
  readonly name: string;
  /** How often it stands in the source; null where nobody has counted. */
  readonly count: number | null;
}

const SOURCES = 50;

/** The terms of a story, each with the sources that have a name for it, in the story's order. */
export function deriveWordings(story: Story): readonly TermWordings[] {
  const wordings = story.sources.flatMap((source) => source.wordings);
  return groupBy(wordings, ({ term }) => term).map(({ key, items }) => ({
    term: entryLink(key),
    sources: namesBySource(items).slice(0, SOURCES),
  }));
}

/** The names that each source uses, once each, whichever brief notes them. */
export function namesBySource(wordings: readonly Wording[]): readonly SourceNames[] {
  return groupBy(wordings, ({ source }): Source => source).map(({ key, items }) => ({
    source: entryLink(key),
    language: key.language,
    names: countedNames(items),
  }));
}

/** Each name once; a count holds for the whole source, so any brief's will do. */
function countedNames(wordings: readonly Wording[]): readonly CountedName[] {
  const counts = new Map<string, number | null>();
  for (const { names, counts: counted } of wordings) {
    for (const [index, name] of names.entries()) {
      counts.set(name, counts.get(name) ?? counted[index] ?? null);
    }
  }
  return Array.from(counts, ([name, count]) => ({ name, count }));
}
