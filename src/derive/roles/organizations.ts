import type { Actor, Membership } from '../../model/actor.ts';
import type { DaySpan } from '../dates/day-span.ts';
import { mayHold } from './roles.ts';

/** The organisations and states reached through memberships that may have held on those days. */
export function organizationsOf(
  memberships: readonly Membership[],
  days: DaySpan | null,
): readonly Actor[] {
  return memberships
    .filter((membership) => mayHold(membership, days))
    .map(({ organization }) => organization);
}

/** An actor and everything that it belonged to on those days, directly or through others. */
export function findAllegiances(actor: Actor, days: DaySpan | null): ReadonlySet<Actor> {
  const found = new Set([actor]);
  for (const next of found) {
    for (const organization of organizationsOf(next.memberships, days)) found.add(organization);
  }
  return found;
}
