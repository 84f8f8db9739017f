import { rangesOf } from './date-range.ts';
import { type EdtfShape, isQualified } from './edtf-date.ts';
import { momentOf } from './moment-of.ts';

/** Whether one date was certainly over before another began: two times of day by their moment, others by their days. */
export function isDateBefore(first: EdtfShape, second: EdtfShape): boolean {
  if (isQualified(first) || isQualified(second)) return false;
  const [earlier, later] = [momentOf(first), momentOf(second)];
  if (earlier !== null && later !== null) return earlier < later;
  const last = Math.max(...rangesOf(first).map(({ to }) => to));
  return last < Math.min(...rangesOf(second).map(({ from }) => from));
}
