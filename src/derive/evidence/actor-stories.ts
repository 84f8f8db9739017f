import type { Actor } from '../../model/actor.ts';
import type { Story } from '../../model/story.ts';

/** The stories in which an actor appears in any part, in the order in which they come up. */
export function findStories(actor: Actor): readonly Story[] {
  return [
    ...new Set([
      ...actor.events.map(({ story }) => story),
      ...actor.claimsAbout.map(({ story }) => story),
      ...[...actor.spoken, ...actor.relayed].map(({ claim }) => claim.story),
      ...actor.published.map(({ story }) => story),
      ...actor.mentions.map(({ brief }) => brief.story),
    ]),
  ];
}
