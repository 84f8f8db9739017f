import type { Claim } from '../../model/claim.ts';
import { deriveCorroboration, soleOriginOf } from '../evidence/corroboration.ts';
import { type Differences, findDifferences } from '../evidence/differences.ts';
import { soleSourceOf } from '../evidence/exclusive-claims.ts';

/** The properties of a claim that the filters of the comparison use; its rows show the differences as signs. */
export interface ClaimFlags extends Differences {
  readonly oneSource: boolean;
  readonly oneOrigin: boolean;
}

export function deriveFlags(claim: Claim): ClaimFlags {
  const { reports } = claim;
  return {
    ...findDifferences(reports),
    oneSource: soleSourceOf(claim) !== null,
    oneOrigin: soleOriginOf(deriveCorroboration(reports)) !== null,
  };
}
