import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import { compareNatural } from '../../model/compare-text.ts';
import { speakersOf } from '../../model/report.ts';

/** An actor that appears with another in events and claims. */
export interface NeighbourCount {
  readonly actor: Actor;
  readonly events: number;
  readonly claims: number;
}

/** The actors that appear with an actor in events and claims, the most frequent first. */
export function findNeighbours(actor: Actor): readonly NeighbourCount[] {
  const counts = new Map<Actor, { events: number; claims: number }>();
  const count = (others: Iterable<Actor>, kind: 'events' | 'claims') => {
    for (const other of new Set(others)) {
      if (other === actor) continue;
      const sums = counts.get(other) ?? { events: 0, claims: 0 };
      counts.set(other, { ...sums, [kind]: sums[kind] + 1 });
    }
  };
  for (const event of actor.events) count(event.actors, 'events');
  const claims = new Set([...actor.claimsAbout, ...actor.spoken.map(({ claim }) => claim)]);
  for (const claim of claims) count(actorsOf(claim), 'claims');
  return Array.from(counts, ([other, shared]) => ({ actor: other, ...shared })).sort(
    (a, b) => b.events + b.claims - (a.events + a.claims) || compareNatural(a.actor.id, b.actor.id),
  );
}

/** The actors that a claim is about, and those on whose word it rests. */
function actorsOf(claim: Claim): readonly Actor[] {
  return [...claim.about, ...claim.reports.flatMap(speakersOf)];
}
