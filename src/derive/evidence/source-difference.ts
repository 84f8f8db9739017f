import type { Report } from '../../model/report.ts';
import { compareValues, type ReadValue } from '../../values/compare-values.ts';
import { groupBy } from '../parts/group-by.ts';
import { currentReports } from './changes.ts';
import { voiceKey } from './voice-view.ts';

/** Whether one voice affirms what another denies, as far as nothing later brings either up to date. */
export function isDisputed(reports: readonly Report[]): boolean {
  const current = currentReports(reports);
  return (
    current.some(({ stance }) => stance === 'affirms') &&
    current.some(({ stance }) => stance === 'denies')
  );
}

/** Whether sources give the same voice, or speak in their own, with other stances or values. */
export function sourcesDiffer(reports: readonly Report[]): boolean {
  const current = currentReports(reports);
  return (
    stancesDiffer(current) ||
    groupBy(current, ({ voice }) => voiceKey(voice)).some(({ items }) => valuesDiffer(items))
  );
}

/** Whether one voice says something else in one source than in another, the sources’ own voices among them. */
function stancesDiffer(reports: readonly Report[]): boolean {
  return groupBy(reports, ({ voice }) => voiceKey(voice)).some(({ items }) => {
    const bySource = groupBy(items, ({ source }) => source).map((group) =>
      [...new Set(group.items.map(({ stance }) => stance))].sort().join(' '),
    );
    return new Set(bySource).size > 1;
  });
}

/** Whether two of the reports give figures or dates that exclude each other. */
export function valuesDiffer(
  reports: readonly Pick<Report, 'value' | 'date' | 'figure'>[],
): boolean {
  const values = new Map<string, ReadValue>();
  for (const { value, date, figure } of reports) {
    if (value === null) continue;
    // Many sources print the same words, which need no second comparison.
    values.set(`${value}\n${figure?.numbers.join(' ')}`, { value, date, figure });
  }
  const distinct = [...values.values()];
  return distinct.some((left, index) =>
    distinct.slice(index + 1).some((right) => compareValues(left, right) === 'different'),
  );
}
