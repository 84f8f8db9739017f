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
  readonly names: readonly string[];
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
    names: [...new Set(items.flatMap(({ names }) => names))],
  }));
}
