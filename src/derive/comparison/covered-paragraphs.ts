import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';

/** The coverage of a source by briefs: a paragraph counts as soon as one report is from it. */
export interface CoveredParagraphs {
  /** The number of paragraphs; null if no one has counted them. */
  readonly total: number | null;
  readonly covered: number;
  /** The paragraphs without a report, in runs; none if the number of paragraphs is unknown. */
  readonly missing: readonly ParagraphRun[];
  /** The number of reports that name no paragraph. */
  readonly unplaced: number;
}

export interface ParagraphRun {
  readonly from: number;
  readonly to: number;
}

export function coverParagraphs({ paragraphs, reports }: Source): CoveredParagraphs {
  const covered = new Set(reports.flatMap(paragraphsOf));
  return {
    total: paragraphs,
    covered: covered.size,
    missing: findMissing(paragraphs ?? 0, covered),
    unplaced: reports.filter(({ where }) => where === null).length,
  };
}

function paragraphsOf({ where }: Report): readonly number[] {
  if (where === null || !('first' in where)) return [];
  const { first, last } = where;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function findMissing(total: number, covered: ReadonlySet<number>): readonly ParagraphRun[] {
  const runs: { from: number; to: number }[] = [];
  for (let paragraph = 1; paragraph <= total; paragraph += 1) {
    if (covered.has(paragraph)) continue;
    const last = runs.at(-1);
    if (last?.to === paragraph - 1) last.to = paragraph;
    else runs.push({ from: paragraph, to: paragraph });
  }
  return runs;
}
