import type { Story } from '../../model/story.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';

/** Who is spoken about in a story. */
export interface SpokenOf {
  readonly actor: EntryLink;
  /** How many claims are about it. */
  readonly claims: number;
  /** How many of them rest, in some source, on its own word. */
  readonly own: number;
}

/** Those whom most claims are about first. */
export function findSpokenOf(story: Story): readonly SpokenOf[] {
  const pairs = story.claims.flatMap((claim) => claim.about.map((actor) => ({ actor, claim })));
  return groupBy(pairs, ({ actor }) => actor)
    .map(({ key, items }) => ({
      actor: entryLink(key),
      claims: items.length,
      own: items.filter(({ claim }) => claim.reports.some(({ speaker }) => speaker === key)).length,
    }))
    .sort((a, b) => b.claims - a.claims);
}
