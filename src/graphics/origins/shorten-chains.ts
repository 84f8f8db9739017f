import { wayOf } from './order-chains.ts';
import type { OriginReport } from './origin-report.ts';

/** The chains that a diagram draws, and how many sources it leaves to their numbers. */
export interface ShownChains {
  readonly chains: readonly ShownChain[];
  /** Chains whose whole way is left out. */
  readonly hidden: number;
}

export type ShownChain =
  | { readonly kind: 'chain'; readonly chain: OriginReport }
  /** Further sources that came the same way as the chain before. */
  | { readonly kind: 'further'; readonly chain: OriginReport; readonly sources: number };

/** At most some dozen and a half rows: of many sources on one way the first stand for all. */
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

/** How many sources a way may show so that all ways together keep to the limit. */
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
  // A row that says "and 1 more" takes no less room than the one it stands for.
  if (way.length <= Math.max(2, most)) return way.map((chain) => ({ kind: 'chain', chain }));
  const kept = way.slice(0, Math.max(1, most - 1));
  return [
    ...kept.map((chain) => ({ kind: 'chain', chain }) as const),
    { kind: 'further', chain: first, sources: way.length - kept.length },
  ];
}
