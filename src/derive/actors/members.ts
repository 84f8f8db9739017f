import type { Member } from '../../model/actor.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';

/** Who belongs to an organisation or a state, as what and when. */
export interface MemberView {
  readonly actor: EntryLink;
  readonly role: string | null;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

export function deriveMember({ actor, membership: { role, from, to } }: Member): MemberView {
  return { actor: entryLink(actor), role, from, to };
}
