import { onceForEach } from '../../collections/once-for-each.ts';
import { findChanges, type OfReports } from './changes.ts';
import { isDisputed, sourcesDiffer } from './source-difference.ts';

/** The differences between the reports of a claim: three flags, each with its own mark. */
export interface Differences {
  /** Whether one voice denies what another affirms. */
  readonly disputed: boolean;
  /** Whether sources report one voice, or their own, as saying different things. */
  readonly differs: boolean;
  /** Whether one report updates another. */
  readonly changed: boolean;
}

/** The marks of a claim, from all its reports or from those that were out by some day. */
export const findDifferences: OfReports<Differences> = onceForEach((reports) => ({
  disputed: isDisputed(reports),
  differs: sourcesDiffer(reports),
  changed: findChanges(reports).length > 0,
}));
