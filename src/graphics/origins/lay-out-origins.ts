import { orderChains, wayOf } from './order-chains.ts';
import { layOutColumns, type OriginColumns } from './origin-columns.ts';
import { joinChains } from './origin-graph.ts';
import { carriedStance, type OriginReport } from './origin-report.ts';
import { layOutTree, type OriginTree } from './origin-tree.ts';
import { shortenChains } from './shorten-chains.ts';

/** The origins of the reports of a claim, ready to draw. */
export interface OriginsGeometry {
  readonly drawing: OriginColumns | OriginTree;
  /** The number of reports that the drawing leaves out. */
  readonly hidden: number;
}

/**
 * The reports of one claim as a picture: in columns if there is room, else as a tree that has each
 * origin above what came from it. Null without reports.
 */
export function layOutOrigins(
  reports: readonly OriginReport[],
  width: number,
): OriginsGeometry | null {
  if (reports.length === 0) return null;
  const { chains, hidden } = shortenChains(orderChains(findDistinct(reports)));
  const columns = width < 600 ? null : layOutColumns(joinChains(chains), width);
  return { drawing: columns ?? layOutTree(chains, width), hidden };
}

/** The reports without those that are drawn like another of their source: two voices in it may be one origin. */
function findDistinct(reports: readonly OriginReport[]): readonly OriginReport[] {
  const drawn = new Map<string, OriginReport>();
  for (const report of reports) {
    const key = `${report.source.key}\n${carriedStance(report).isOwn}\n${wayOf(report)}`;
    if (!drawn.has(key)) drawn.set(key, report);
  }
  return [...drawn.values()];
}
