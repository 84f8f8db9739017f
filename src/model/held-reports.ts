import type { GivenValue } from './compare-values.ts';
import { findReplaced, type Replacement, type ReportReading } from './replaced-reports.ts';
import type { Stance } from './report.ts';

/** The same of reports some of which may be of several versions of one document. */
export interface VersionedReading<R, S> extends ReportReading<R, S> {
  /** Who speaks in which document, the same in all its versions. */
  readonly strandOf: (report: R) => string;
  /** The place of its source among the versions of its document, by time; -1 where it is the only one. */
  readonly placeOf: (report: R) => number;
}

/** A report that takes the place of another, as the editors say or as the next version of its document. */
export interface Succession<R> extends Replacement<R> {
  /** Whether the editors say so in `updates`. */
  readonly isTold: boolean;
}

type Stated = GivenValue & { readonly stance: Stance };

/** All that reports of a claim bring up to date, by their `updates` and as versions of one document. */
export function findSuccessions<R extends Stated, S>(
  reports: readonly R[],
  reading: VersionedReading<R, S>,
): readonly Succession<R>[] {
  const replaced = findReplaced(reports, reading).map((each) => ({ ...each, isTold: true }));
  return [...replaced, ...findVersions(reports, reading)];
}

/**
 * The reports of a claim that their voices have not turned from: one counts as long as the last word of its voice has the same
 * stance, be it with another figure.
 */
export function findHeld<R extends Stated, S>(
  reports: readonly R[],
  reading: VersionedReading<R, S>,
): readonly R[] {
  const { voiceOf, strandOf } = reading;
  const successions = findSuccessions(reports, reading).filter(
    ({ earlier, later }) =>
      voiceOf(earlier) === voiceOf(later) || strandOf(earlier) === strandOf(later),
  );
  if (successions.length === 0) return reports;
  const followers = Map.groupBy(successions, ({ earlier }) => earlier);
  const lastStances = new Map<R, Set<Stance>>();
  const findLast = (report: R): ReadonlySet<Stance> => {
    const known = lastStances.get(report);
    if (known !== undefined) return known;
    const later = followers.get(report) ?? [];
    const last = new Set<Stance>(later.length === 0 ? [report.stance] : []);
    // Known before those that follow are asked, two reports may bring each other up to date.
    lastStances.set(report, last);
    for (const follower of new Set(later.map((succession) => succession.later)))
      for (const stance of findLast(follower)) last.add(stance);
    return last;
  };
  return reports.filter((report) => {
    const last = findLast(report);
    return last.size === 0 || last.has(report.stance);
  });
}

/** Between what one voice, or the text itself, says in one version of a document and in the next that has it. */
function findVersions<R, S>(
  reports: readonly R[],
  { sourceOf, strandOf, placeOf }: VersionedReading<R, S>,
): readonly Succession<R>[] {
  const versioned = reports.filter((report) => placeOf(report) >= 0);
  const strands = [...Map.groupBy(versioned, strandOf).values()];
  return strands.flatMap((strand) => {
    const ordered = strand.toSorted((a, b) => placeOf(a) - placeOf(b));
    const states = [...Map.groupBy(ordered, sourceOf).values()];
    return states.flatMap((state, index) =>
      state.flatMap((earlier) =>
        (states[index + 1] ?? []).map((later) => ({ earlier, later, isTold: false })),
      ),
    );
  });
}
