import { wayOf } from './order-chains.ts';
import type { OriginReport } from './origin-report.ts';

/** The chains that a diagram draws, with the sources that it only counts. */
export interface ShownChains {
  readonly chains: readonly ShownChain[];
  /** The number of chains whose whole route is left out. */
  readonly hidden: number;
}

export type ShownChain =
  | { readonly kind: 'chain'; readonly chain: OriginReport }
  /** The number of further sources with the same route as the chain before. */
  | { readonly kind: 'further'; readonly chain: OriginReport; readonly sources: number };

/** The chains that fit about a dozen and a half rows: if many sources share a route, the first represent all. */
export function shortenChains(chains: readonly OriginReport[]): ShownChains {
  const ways = [...Map.groupBy(chains, wayOf).values()];
  const shown = ways.slice(0, MOST_ROWS);
  const most = findMost(shown.map((way) => way.length));
  return {
    chains: shown.flatMap((way) => shortenWay(way, most)),
    hidden: ways.slice(MOST_ROWS).reduce((sum, way) => sum + way.length, 0),
  };
}

const MOST_ROWS = 16;

/** The number of sources that a route may show so that all routes together keep to the limit. */
function findMost(lengths: readonly number[]): number {
  for (let most = MOST_ROWS; most > 1; most -= 1) {
    const rows = lengths.reduce((sum, length) => sum + Math.min(length, most), 0);
    if (rows <= MOST_ROWS) return most;
  }
  return 1;
}

function shortenWay(way: readonly OriginReport[], most: number): readonly ShownChain[] {
  const [first] = way;
  if (first === undefined) return [];
  // A row that says "and 1 more" takes as much room as the one it replaces.
  if (way.length <= Math.max(2, most)) return way.map((chain) => ({ kind: 'chain', chain }));
  const kept = way.slice(0, Math.max(1, most - 1));
  return [
    ...kept.map((chain) => ({ kind: 'chain', chain }) as const),
    { kind: 'further', chain: first, sources: way.length - kept.length },
  ];
}
