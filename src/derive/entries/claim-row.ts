import type { Claim } from '../../model/claim.ts';
import { type Corroboration, deriveCorroboration } from '../evidence/corroboration.ts';
import { type Differences, findDifferences } from '../evidence/differences.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A claim in a list. */
export interface ClaimRow {
  readonly kind: 'claim';
  readonly link: EntryLink;
  readonly topic: string | null;
  readonly corroboration: Corroboration;
  readonly flags: Differences;
}

export function deriveClaimRow(claim: Claim): ClaimRow {
  return {
    kind: 'claim',
    link: entryLink(claim),
    topic: claim.topic,
    corroboration: deriveCorroboration(claim.reports),
    flags: findDifferences(claim.reports),
  };
}
