import type { Actor, Member } from '../../model/actor.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A member of an organisation or a state, with the role and its dates. */
export interface MemberView {
  readonly actor: EntryLink;
  readonly role: string | null;
  /** The organisation between the two; null for a direct member. */
  readonly through: EntryLink | null;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** All members of an actor, each once: its direct members, then those of its organisations, and so on. */
export function findMembers(actor: Actor): readonly Member[] {
  const found = new Map<Actor, Member[]>();
  const seen = new Set([actor]);
  for (const group of seen) {
    for (const member of group.members) {
      if (member.actor === actor) continue;
      const roles = found.get(member.actor);
      // Someone may hold several roles in one organisation.
      if (roles === undefined) found.set(member.actor, [member]);
      else if (roles[0]?.membership.organization === group) roles.push(member);
      if (member.actor.kind !== 'person') seen.add(member.actor);
    }
  }
  return [...found.values()].flat();
}

export function deriveMember(
  { actor, membership: { role, organization, from, to } }: Member,
  of: Actor,
): MemberView {
  const through = organization === of ? null : entryLink(organization);
  return { actor: entryLink(actor), role, through, from, to };
}
