import { groupBy } from '../../collections/group-by.ts';
import type { Actor } from '../../model/actor.ts';
import { speakersOf } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { spanOfSource } from '../dates/day-span.ts';
import { isAffirming } from '../evidence/origins.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { findAllegiances } from '../roles/organizations.ts';

/** An actor that a story's claims are about. */
export interface SpokenOf {
  readonly actor: EntryLink;
  /** The number of claims about it. */
  readonly claims: number;
  /** The number of those that rest, in some source, on its own word or that of its members at the time. */
  readonly own: number;
}

/** The actors that the claims of a story are about, those with most claims first. */
export function findSpokenOf(story: Story): readonly SpokenOf[] {
  const allegiances = new Map<Source, Map<Actor, ReadonlySet<Actor>>>();
  const speaksFor = (speaker: Actor, source: Source, actor: Actor): boolean => {
    const then = allegiances.get(source) ?? new Map<Actor, ReadonlySet<Actor>>();
    const sides = then.get(speaker) ?? findAllegiances(speaker, spanOfSource(source));
    allegiances.set(source, then.set(speaker, sides));
    return sides.has(actor);
  };
  const pairs = story.claims.flatMap((claim) => claim.about.map((actor) => ({ actor, claim })));
  return groupBy(pairs, ({ actor }) => actor)
    .map(({ key, items }) => ({
      actor: entryLink(key),
      claims: items.length,
      own: items.filter(({ claim }) =>
        claim.reports
          .filter(isAffirming)
          .some((report) =>
            speakersOf(report).some((speaker) => speaksFor(speaker, report.source, key)),
          ),
      ).length,
    }))
    .sort((a, b) => b.claims - a.claims);
}
