import type { Actor } from '../../model/actor.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { findSpellings, type SourceSpellings } from '../actors/spellings.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';

/** An actor whom two sources spell differently, in the words quoted from them. */
export interface PairSpelling {
  readonly actor: EntryLink;
  readonly a: SourceSpellings;
  readonly b: SourceSpellings;
}

// Every pair of a story asks for the same spellings.
const spellingsByStory = new WeakMap<
  Story,
  readonly (readonly [Actor, readonly SourceSpellings[]])[]
>();

/** The actors of a story whom both sources name and not in the same way, by id. */
export function derivePairSpellings(story: Story, a: Source, b: Source): readonly PairSpelling[] {
  return spellingsOf(story).flatMap(([actor, spellings]) => {
    const ofA = spellings.find(({ source }) => source.id === a.id);
    const ofB = spellings.find(({ source }) => source.id === b.id);
    if (ofA === undefined || ofB === undefined || sameNames(ofA, ofB)) return [];
    return [{ actor: entryLink(actor), a: ofA, b: ofB }];
  });
}

function spellingsOf(story: Story): readonly (readonly [Actor, readonly SourceSpellings[]])[] {
  const known = spellingsByStory.get(story);
  if (known !== undefined) return known;
  const actors = new Set([
    ...story.events.flatMap((event) => event.actors),
    ...story.claims.flatMap(({ about, reports }) => [
      ...about,
      ...reports.flatMap(({ speaker }) => speaker ?? []),
    ]),
  ]);
  const found = [...actors]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((actor) => [actor, findSpellings(actor)] as const);
  spellingsByStory.set(story, found);
  return found;
}

function sameNames({ names }: SourceSpellings, other: SourceSpellings): boolean {
  return names.toSorted().join('\n') === other.names.toSorted().join('\n');
}
