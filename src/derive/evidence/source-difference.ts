import type { Report } from '../../model/report.ts';
import { compareValues, type ReadValue } from '../../values/compare-values.ts';
import { isCarrying } from './origins.ts';

/** Whether the reports of one claim contradict each other: one speaks for it and another does not, or their figures differ. */
export function sourcesDiffer(reports: readonly Report[]): boolean {
  const carrying = reports.filter(isCarrying).length;
  if (carrying > 0 && carrying < reports.length) return true;
  if (
    reports.some(({ stance }) => stance === 'denies') &&
    reports.some(({ stance }) => stance === 'doubts')
  ) {
    return true;
  }
  return valuesDiffer(reports);
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
