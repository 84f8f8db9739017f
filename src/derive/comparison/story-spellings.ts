import { compareNatural } from '../../model/compare-text.ts';
import { speakersOf } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import { findSpellings, type SourceSpellings } from '../actors/spellings.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** An actor of a story with the names by which each source calls it. */
export interface ActorSpellings {
  readonly actor: EntryLink;
  readonly spellings: readonly SourceSpellings[];
}

// Every source of a story asks for the same spellings.
const spellingsByStory = new WeakMap<Story, readonly ActorSpellings[]>();

/** The names that the sources of a story use for its actors, by the id of the actor. */
export function findStorySpellings(story: Story): readonly ActorSpellings[] {
  const cached = spellingsByStory.get(story);
  if (cached !== undefined) return cached;
  const actors = new Set([
    ...story.events.flatMap((event) => event.actors),
    ...story.claims.flatMap(({ about, reports }) => [...about, ...reports.flatMap(speakersOf)]),
  ]);
  const found = [...actors]
    .sort((left, right) => compareNatural(left.id, right.id))
    .map((actor) => ({ actor: entryLink(actor), spellings: findSpellings(actor) }));
  spellingsByStory.set(story, found);
  return found;
}
