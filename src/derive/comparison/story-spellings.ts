import { onceForEach } from '../../collections/once-for-each.ts';
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

/** How the sources of a story spell its actors, by the id of the actor. */
export const findStorySpellings: (story: Story) => readonly ActorSpellings[] = onceForEach(
  (story) => {
    const actors = new Set([
      ...story.events.flatMap((event) => event.actors),
      ...story.claims.flatMap(({ about, reports }) => [...about, ...reports.flatMap(speakersOf)]),
    ]);
    return [...actors]
      .sort((left, right) => compareNatural(left.id, right.id))
      .map((actor) => ({ actor: entryLink(actor), spellings: findSpellings(actor) }));
  },
);
