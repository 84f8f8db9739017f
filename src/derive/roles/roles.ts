import type { Actor, Membership } from '../../model/actor.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { type DaySpan, overlap, spanOfDate } from '../dates/day-span.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** One membership as a page shows it. */
export interface Role {
  readonly role: string | null;
  readonly organization: EntryLink;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** The roles that an actor may have held on those days; one without dates counts as held. */
export function rolesAt(actor: Actor, days: DaySpan | null): readonly Role[] {
  return actor.memberships.filter((membership) => mayHold(membership, days)).map(deriveRole);
}

/** Whether a membership may have held on those days. */
export function mayHold(membership: Membership, days: DaySpan | null): boolean {
  return days === null || overlap(termOf(membership), days);
}

export function deriveRole(membership: Membership): Role {
  return {
    role: membership.role,
    organization: entryLink(membership.organization),
    from: membership.from,
    to: membership.to,
  };
}

function termOf({ from, to }: Membership): DaySpan {
  return {
    first: from === null ? Number.NEGATIVE_INFINITY : spanOfDate(from).first,
    last: to === null ? Number.POSITIVE_INFINITY : spanOfDate(to).last,
  };
}
