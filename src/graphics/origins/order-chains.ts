import type { OriginReport } from './origin-report.ts';

/** The reports in the order of their origins, so that those with one origin are together; those that count come first. */
export function orderChains(reports: readonly OriginReport[]): readonly OriginReport[] {
  const rank = new Map<string, number>();
  for (const { end } of reports) if (!rank.has(end.key)) rank.set(end.key, rank.size);
  const order = ({ end }: OriginReport) => (end.counts ? 0 : 1e6) + (rank.get(end.key) ?? 0);
  return reports.toSorted((a, b) => order(a) - order(b) || compare(wayOf(a), wayOf(b)));
}

/** The key that two reports share if they differ only in their source. */
export function wayOf({ stance, agencies, end }: OriginReport): string {
  return [stance, ...agencies.map(({ key }) => key), end.key].join('\n');
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
