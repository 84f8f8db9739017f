import type { GivenValue } from './compare-values.ts';
import type { EdtfDate } from './edtf-date.ts';
import { isDateBefore } from './is-date-before.ts';
import type { Stance } from './report.ts';

/** What a report says, and what it brings up to date, in whichever form reports are at hand. */
export interface ReportReading<R, S> {
  readonly sourceOf: (report: R) => S;
  readonly updatesOf: (report: R) => readonly S[];
  /** Whether two reports are compared with each other as one voice, as the own voices of all sources are. */
  readonly isCompared: (a: R, b: R) => boolean;
  /** Whose word it is, the same wherever it is printed. */
  readonly voiceOf: (report: R) => string;
  /** When its source appeared; null where that is not known. */
  readonly publishedOn: (report: R) => EdtfDate | null;
}

/** A report that takes the place of another. */
export interface Replacement<R> {
  readonly earlier: R;
  readonly later: R;
}

/**
 * What the reports of a claim bring up to date by their `updates`. Of a source that is named there it is what it has in the same
 * voice, or all that it has where it has nothing in that; and where the voice is the same, also what others printed of the same
 * word no later, such as copies of an agency’s dispatch.
 */
export function findReplaced<R extends GivenValue & { readonly stance: Stance }, S>(
  reports: readonly R[],
  reading: ReportReading<R, S>,
): readonly Replacement<R>[] {
  const { sourceOf, updatesOf, isCompared, voiceOf, publishedOn } = reading;
  if (reports.every((report) => updatesOf(report).length === 0)) return [];
  const bySource = Map.groupBy(reports, sourceOf);
  const wordOf = (report: R): string =>
    JSON.stringify([voiceOf(report), report.stance, report.date ?? report.figure ?? report.value]);
  const byWord = Map.groupBy(reports, wordOf);
  const isNoLater = (copy: R, later: R): boolean => {
    const [theirs, own] = [publishedOn(copy), publishedOn(later)];
    return theirs !== null && own !== null && !isDateBefore(own, theirs);
  };
  return reports.flatMap((later) => {
    const replaced = new Set<R>();
    for (const source of updatesOf(later)) {
      const theirs = bySource.get(source) ?? [];
      const own = theirs.filter((report) => isCompared(report, later));
      for (const earlier of own.length > 0 ? own : theirs) {
        replaced.add(earlier);
        if (voiceOf(earlier) !== voiceOf(later) || wordOf(earlier) === wordOf(later)) continue;
        for (const copy of byWord.get(wordOf(earlier)) ?? [])
          if (isNoLater(copy, later)) replaced.add(copy);
      }
    }
    return Array.from(replaced, (earlier) => ({ earlier, later }));
  });
}
