import type { Actor, ActorKind } from '../../model/actor.ts';
import { type DaySpan, spanOfDate } from '../dates/day-span.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type Role, rolesAt } from '../roles/roles.ts';

/** A role that was held on some days, and whether it was over before the last of them. */
export interface RoleThen extends Role {
  readonly isOver: boolean;
}

/** An actor in a list, with the roles held on the days that the list is about. */
export interface ActorRow {
  readonly kind: 'actor';
  readonly link: EntryLink;
  readonly actorKind: ActorKind;
  readonly summary: string | null;
  /** The roles; those that were over before the last of those days come last. */
  readonly roles: readonly RoleThen[];
}

export function deriveActorRow(actor: Actor, days: DaySpan | null): ActorRow {
  return {
    kind: 'actor',
    link: entryLink(actor),
    actorKind: actor.kind,
    summary: actor.summary,
    roles: rolesAt(actor, days)
      .map((role) => ({ ...role, isOver: isOver(role, days) }))
      .sort((a, b) => Number(a.isOver) - Number(b.isOver)),
  };
}

function isOver({ to }: Role, days: DaySpan | null): boolean {
  return to !== null && days !== null && spanOfDate(to).last < days.last;
}
