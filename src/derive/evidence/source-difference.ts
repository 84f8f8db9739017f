import { compareValues, type GivenValue } from '../../model/compare-values.ts';
import type { Report } from '../../model/report.ts';
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
export function valuesDiffer(reports: readonly GivenValue[]): boolean {
  // Many sources print the same words, which need no second comparison.
  const distinct = groupBy(
    reports.filter(({ value }) => value !== null),
    ({ value, figure }) => `${value}\n${figure?.numbers.join(' ')}`,
  ).flatMap(({ items }) => items.slice(0, 1));
  return distinct.some((left, index) =>
    distinct.slice(index + 1).some((right) => compareValues(left, right) === 'different'),
  );
}
