import type { Actor, ActorKind } from '../../model/actor.ts';
import type { DaySpan } from '../parts/day-span.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { type Role, rolesAt } from '../parts/roles.ts';

/** An actor in a list, with the roles held in the days that the list is about. */
export interface ActorRow {
  readonly kind: 'actor';
  readonly link: EntryLink;
  readonly actorKind: ActorKind;
  readonly summary: string | null;
  readonly roles: readonly Role[];
}

export function deriveActorRow(actor: Actor, days: DaySpan | null): ActorRow {
  return {
    kind: 'actor',
    link: entryLink(actor),
    actorKind: actor.kind,
    summary: actor.summary,
    roles: rolesAt(actor, days),
  };
}
