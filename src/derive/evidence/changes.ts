import { groupBy } from '../../collections/group-by.ts';
import { JoinedSets } from '../../collections/joined-sets.ts';
import { onceForEach } from '../../collections/once-for-each.ts';
import { compareValues } from '../../model/compare-values.ts';
import { findHeld, findSuccessions, type VersionedReading } from '../../model/held-reports.ts';
import { inSourceOrder } from '../../model/in-source-order.ts';
import type { Report } from '../../model/report.ts';
import { knownValue, type Source } from '../../model/source.ts';
import { voiceInDocument } from './counted-reports.ts';
import { shareVoice, voiceKeyOf } from './voice-key.ts';

/** A function of the reports of one claim that is called again and again, and computed once. */
export type OfReports<V> = (reports: readonly Report[]) => V;

/** The reports of a claim that no later one updates: only these are compared. */
export const currentReports: OfReports<readonly Report[]> = onceForEach((reports) => {
  const earlier = new Set(
    findSuccessions(reports, reading).map((succession) => succession.earlier),
  );
  return reports.filter((report) => !earlier.has(report));
});

/**
 * The reports of a claim that their voices have not abandoned: one counts as long as the last word of its voice has the same
 * stance, even with another figure.
 */
export const heldReports: OfReports<readonly Report[]> = onceForEach((reports) =>
  findHeld(reports, reading),
);

/**
 * The reports of a claim that update another, or are updated, in time order. A later version of a document that only says
 * the same again changes nothing.
 */
export function findChanges(reports: readonly Report[]): readonly Report[] {
  const changed = new Set(
    findSuccessions(reports, reading)
      .filter(({ earlier, later, isTold }) => isTold || saysOtherwise(earlier, later))
      .flatMap(({ earlier, later }) => [earlier, later]),
  );
  return reportsInTimeOrder(reports).filter((report) => changed.has(report));
}

/** Reports of one claim by the dates of their sources, none before one that it updates. */
export function reportsInTimeOrder(reports: readonly Report[]): readonly Report[] {
  const successions = Map.groupBy(findSuccessions(reports, reading), ({ later }) => later);
  return inSourceOrder(
    reports,
    ({ source }) => source,
    (report) => (successions.get(report) ?? []).map(({ earlier }) => earlier),
  );
}

/**
 * The changes of a claim in strands: reports are in one strand if one replaces another, directly or through a third. Each strand is
 * in the order of the changes, and strands are ordered by their first.
 */
export function findStrands(reports: readonly Report[]): readonly (readonly Report[])[] {
  const joined = new JoinedSets<Report>();
  for (const { earlier, later } of findSuccessions(reports, reading)) joined.join([earlier, later]);
  const strands = groupBy(findChanges(reports), (report) => joined.setOf(report));
  return strands.map(({ items }) => items);
}

const reading: VersionedReading<Report, Source> = {
  sourceOf: ({ source }) => source,
  updatesOf: ({ updates }) => updates,
  isCompared: (a, b) =>
    shareVoice(a, b) ||
    voiceKeyOf(a) === voiceKeyOf(b) ||
    voiceInDocument(a) === voiceInDocument(b),
  voiceOf: voiceKeyOf,
  publishedOn: ({ source }) => knownValue(source.published),
  strandOf: voiceInDocument,
  placeOf: ({ source }) => source.versions.indexOf(source),
};

/** Whether the later one has another stance, or another figure or date, even if compatible with the earlier. */
function saysOtherwise(earlier: Report, later: Report): boolean {
  if (earlier.stance !== later.stance) return true;
  const giveBoth = earlier.value !== null && later.value !== null;
  return giveBoth && compareValues(earlier, later) !== 'same';
}
