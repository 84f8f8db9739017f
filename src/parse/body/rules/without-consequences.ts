import type { BodyFinding } from './body-finding.ts';

/** Findings without those that lie in one that is about all that it holds: a note to be deleted, a table that is none. */
export function withoutConsequences(findings: readonly BodyFinding[]): BodyFinding[] {
  const wholes = findings.filter(({ isWhole }) => isWhole);
  return findings.filter(
    (finding) =>
      !wholes.some(
        (whole) => whole !== finding && whole.start <= finding.start && finding.end <= whole.end,
      ),
  );
}
