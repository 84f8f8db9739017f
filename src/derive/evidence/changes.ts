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

/** Something that is asked of the reports of one claim again and again, and computed once. */
export type OfReports<V> = (reports: readonly Report[]) => V;

/** The reports of a claim that no later one brings up to date: of these alone it is asked whether they agree. */
export const currentReports: OfReports<readonly Report[]> = onceForEach((reports) => {
  const earlier = new Set(
    findSuccessions(reports, reading).map((succession) => succession.earlier),
  );
  return reports.filter((report) => !earlier.has(report));
});

/**
 * The reports of a claim that their voices have not turned from: one counts as long as the last word of its voice has the same
 * stance, be it with another figure.
 */
export const heldReports: OfReports<readonly Report[]> = onceForEach((reports) =>
  findHeld(reports, reading),
);

/**
 * The reports of a claim that bring another up to date, or are brought up to date, in time order. A later version of a
 * document that only says the same again changes nothing.
 */
export function findChanges(reports: readonly Report[]): readonly Report[] {
  const changed = new Set(
    findSuccessions(reports, reading)
      .filter(({ earlier, later, isTold }) => isTold || saysOtherwise(earlier, later))
      .flatMap(({ earlier, later }) => [earlier, later]),
  );
  return reportsInTimeOrder(reports).filter((report) => changed.has(report));
}

/** Reports of one claim by the dates of their sources, none before one that it brings up to date. */
export function reportsInTimeOrder(reports: readonly Report[]): readonly Report[] {
  const successions = Map.groupBy(findSuccessions(reports, reading), ({ later }) => later);
  return inSourceOrder(
    reports,
    ({ source }) => source,
    (report) => (successions.get(report) ?? []).map(({ earlier }) => earlier),
  );
}

/**
 * The changes of a claim, told apart by what leads to what: reports are one strand where any of them takes the place of another, be it
 * by way of a third. Each is in the order of the changes, and they come by their first.
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

/** Whether the later one has another stance, or another figure or date, be it compatible with the earlier. */
function saysOtherwise(earlier: Report, later: Report): boolean {
  if (earlier.stance !== later.stance) return true;
  const giveBoth = earlier.value !== null && later.value !== null;
  return giveBoth && compareValues(earlier, later) !== 'same';
}
