import type { Report } from '../../model/report.ts';
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

/** Whether the reports give different figures or dates. */
export function valuesDiffer(reports: readonly Pick<Report, 'value' | 'date'>[]): boolean {
  const values = reports.flatMap(({ value, date }) =>
    value === null ? [] : (date?.text ?? value),
  );
  return new Set(values.map((value) => value.trim().toLowerCase())).size > 1;
}
