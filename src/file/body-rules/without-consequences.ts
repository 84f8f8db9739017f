import type { BodyFault } from '../markdown/body-fault.ts';

/**
 * Findings without those that lie in one that is about all that it holds, a note to be deleted or a table that is none, and
 * without a second one of the same rule at the same place.
 */
export function withoutConsequences(findings: readonly BodyFault[]): BodyFault[] {
  const wholes = findings.filter(({ isWhole }) => isWhole);
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const place = `${finding.rule} ${finding.start} ${finding.end}`;
    const isSecond = seen.has(place);
    seen.add(place);
    return !isSecond && !wholes.some((whole) => whole !== finding && holds(whole, finding));
  });
}

function holds(around: BodyFault, inside: BodyFault): boolean {
  return around.start <= inside.start && inside.end <= around.end;
}
