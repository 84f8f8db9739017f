import { groupBy } from '../../collections/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import { documentOf, type Source } from '../../model/source.ts';

/** The claims that one source alone reports, in any of its versions. */
export interface ExclusiveClaims {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** The only source that reports a claim, which represents all its versions; null if several do, or none. */
export function soleSourceOf({ reports }: Claim): Source | null {
  const [source, ...others] = new Set(reports.map((report) => documentOf(report.source)));
  return source === undefined || others.length > 0 ? null : source;
}

/** The claims that only one source reports, by source, in the given order. */
export function findExclusives(claims: readonly Claim[]): readonly ExclusiveClaims[] {
  const exclusive = claims.flatMap((claim) => {
    const source = soleSourceOf(claim);
    return source === null ? [] : { source, claim };
  });
  return groupBy(exclusive, ({ source }) => source).map(({ key, items }) => ({
    source: key,
    claims: items.map(({ claim }) => claim),
  }));
}
