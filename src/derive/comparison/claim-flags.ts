import type { Claim } from '../../model/claim.ts';
import { findChanges } from '../evidence/changes.ts';
import { soleSourceOf } from '../evidence/exclusive-claims.ts';
import { isDisputed, sourcesDiffer } from '../evidence/source-difference.ts';
import { deriveStanding, soleOriginOf } from '../evidence/standing.ts';

/** What the filters of the comparison ask of a claim; its rows bear the first three as signs. */
export interface ClaimFlags {
  /** Whether one voice denies what another affirms. */
  readonly disputed: boolean;
  /** Whether sources have one voice, or their own, say different things. */
  readonly differs: boolean;
  /** Whether one report brings another up to date. */
  readonly changed: boolean;
  readonly oneSource: boolean;
  readonly oneOrigin: boolean;
}

export function deriveFlags(claim: Claim): ClaimFlags {
  const { reports } = claim;
  return {
    disputed: isDisputed(reports),
    differs: sourcesDiffer(reports),
    changed: findChanges(reports).length > 0,
    oneSource: soleSourceOf(claim) !== null,
    oneOrigin: soleOriginOf(deriveStanding(reports)) !== null,
  };
}
