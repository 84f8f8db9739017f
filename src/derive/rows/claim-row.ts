import type { Claim } from '../../model/claim.ts';
import { type ClaimFlags, deriveFlags } from '../comparison/claim-flags.ts';
import { deriveStanding, type Standing } from '../evidence/standing.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';

/** A claim in a list. */
export interface ClaimRow {
  readonly kind: 'claim';
  readonly link: EntryLink;
  readonly topic: string | null;
  readonly standing: Standing;
  /** How its reports stand against each other. */
  readonly flags: Pick<ClaimFlags, 'disputed' | 'differs' | 'changed'>;
}

export function deriveClaimRow(claim: Claim): ClaimRow {
  const { disputed, differs, changed } = deriveFlags(claim);
  return {
    kind: 'claim',
    link: entryLink(claim),
    topic: claim.topic,
    standing: deriveStanding(claim.reports),
    flags: { disputed, differs, changed },
  };
}
