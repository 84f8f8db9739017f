import type { Actor } from '../../model/actor.ts';
import { speakersOf } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';

/** The actors of a story, those who act, speak and are spoken of most first. */
export function findCast(story: Story): readonly Actor[] {
  const weights = new Map<Actor, number>();
  const involved = [
    ...story.events.flatMap((event) => event.actors),
    ...story.claims.flatMap((claim) => [...claim.about, ...claim.reports.flatMap(speakersOf)]),
  ];
  for (const actor of involved) weights.set(actor, (weights.get(actor) ?? 0) + 1);
  return [...weights].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
}
