import type { Actor } from '../../model/actor.ts';
import type { Report } from '../../model/report.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** An actor to whom a report is attributed, or through whom it came. */
export interface CreditedLink extends EntryLink {
  /** Present only if the source does not print it, and the editors inferred whose text it is. */
  readonly isInferred?: true;
}

/** The link to an actor to whom a report gives credit. */
export function creditedLink(
  actor: Actor,
  { inferredAgency }: Pick<Report, 'inferredAgency'>,
): CreditedLink {
  return actor === inferredAgency ? { ...entryLink(actor), isInferred: true } : entryLink(actor);
}
