import { onceForEach } from '../../collections/once-for-each.ts';
import type { Report } from '../../model/report.ts';
import { heldReports, type OfReports } from './changes.ts';
import { assignOrigins, isAffirming, type Origin } from './origins.ts';

/**
 * The origin of each report of a claim, from all its reports: those that affirm it are one count, the others another, as no one who
 * denies a claim supports it. A report that its voice has abandoned has none.
 */
export const claimOrigins: OfReports<ReadonlyMap<Report, Origin>> = onceForEach((reports) => {
  const held = heldReports(reports);
  return new Map([
    ...assignOrigins(held.filter(isAffirming)),
    ...assignOrigins(held.filter((report) => !isAffirming(report))),
  ]);
});
