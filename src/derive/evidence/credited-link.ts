import type { Actor } from '../../model/actor.ts';
import type { Report } from '../../model/report.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** An actor whose word it is, or through whom it came. */
export interface CreditedLink extends EntryLink {
  /** There only where the source does not print it, and the editors inferred whose text it is. */
  readonly isInferred?: true;
}

/** The link to an actor that a report credits. */
export function creditedLink(
  actor: Actor,
  { inferredAgency }: Pick<Report, 'inferredAgency'>,
): CreditedLink {
  return actor === inferredAgency ? { ...entryLink(actor), isInferred: true } : entryLink(actor);
}
