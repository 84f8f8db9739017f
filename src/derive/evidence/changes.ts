import { compareValues } from '../../model/compare-values.ts';
import { inSourceOrder } from '../../model/in-source-order.ts';
import { findReplaced, type Replacement } from '../../model/replaced-reports.ts';
import type { Report, Stance } from '../../model/report.ts';
import { documentOf, knownValue } from '../../model/source.ts';
import { groupBy } from '../parts/group-by.ts';
import { voiceInDocument } from './counted-reports.ts';
import { isOwnText } from './own-text.ts';
import { shareVoice, voiceKeyOf } from './voice-key.ts';

/** The reports of a claim that no later one brings up to date: of these alone it is asked whether they agree. */
export function currentReports(reports: readonly Report[]): readonly Report[] {
  const earlier = new Set(findSuccessions(reports).map((succession) => succession.earlier));
  return reports.filter((report) => !earlier.has(report));
}

/**
 * The reports of a claim that their voices have not turned from: one counts as long as the last word of its voice has the same
 * stance, be it with another figure.
 */
export function heldReports(reports: readonly Report[]): readonly Report[] {
  const successions = findSuccessions(reports).filter(({ earlier, later }) =>
    isSameVoice(earlier, later),
  );
  const followers = Map.groupBy(successions, ({ earlier }) => earlier);
  const lastStances = new Map<Report, Set<Stance>>();
  const findLast = (report: Report): ReadonlySet<Stance> => {
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

/**
 * The reports of a claim that bring another up to date, or are brought up to date, in time order. A later version of a
 * document that only says the same again changes nothing.
 */
export function findChanges(reports: readonly Report[]): readonly Report[] {
  const changed = new Set(
    findSuccessions(reports)
      .filter(({ earlier, later, isTold }) => isTold || saysOtherwise(earlier, later))
      .flatMap(({ earlier, later }) => [earlier, later]),
  );
  return reportsInTimeOrder(reports).filter((report) => changed.has(report));
}

/** Reports of one claim by the dates of their sources, none before one that it brings up to date. */
export function reportsInTimeOrder(reports: readonly Report[]): readonly Report[] {
  const successions = Map.groupBy(findSuccessions(reports), ({ later }) => later);
  return inSourceOrder(
    reports,
    ({ source }) => source,
    (report) => (successions.get(report) ?? []).map(({ earlier }) => earlier),
  );
}

interface Succession extends Replacement<Report> {
  /** Whether the editors say so in `updates`; else it is the next version of one document. */
  readonly isTold: boolean;
}

function findSuccessions(reports: readonly Report[]): readonly Succession[] {
  return [...findTold(reports), ...findVersions(reports)];
}

/** What the editors say of it in `updates`. */
function findTold(reports: readonly Report[]): readonly Succession[] {
  const replaced = findReplaced(reports, {
    sourceOf: ({ source }) => source,
    updatesOf: ({ updates }) => updates,
    isCompared: isOneVoice,
    voiceOf: voiceKeyOf,
    publishedOn: ({ source }) => knownValue(source.published),
  });
  return replaced.map((each) => ({ ...each, isTold: true }));
}

/** Between what one voice, or the text itself, says in one version of a document and in the next that has it. */
function findVersions(reports: readonly Report[]): readonly Succession[] {
  const versioned = reports.filter(({ source }) => source.versions.length > 0);
  const strands = groupBy(versioned, voiceInDocument);
  return strands.flatMap(({ items }) => {
    const states = groupBy(
      items.toSorted((a, b) => placeOf(a) - placeOf(b)),
      ({ source }) => source,
    );
    return states.flatMap((state, index) =>
      state.items.flatMap((earlier) =>
        (states[index + 1]?.items ?? []).map((later) => ({ earlier, later, isTold: false })),
      ),
    );
  });
}

function placeOf({ source }: Report): number {
  return source.versions.indexOf(source);
}

/** Whether they are compared with each other, as the own voices of all sources are. */
function isOneVoice(a: Report, b: Report): boolean {
  return isSameVoice(a, b) || shareVoice(a, b);
}

/** Whether the later is a word of those whose word the earlier was. */
function isSameVoice(a: Report, b: Report): boolean {
  const isOneText = documentOf(a.source) === documentOf(b.source) && isOwnText(a) && isOwnText(b);
  return isOneText || voiceKeyOf(a) === voiceKeyOf(b);
}

/** Whether the later one has another stance, or another figure or date, be it compatible with the earlier. */
function saysOtherwise(earlier: Report, later: Report): boolean {
  if (earlier.stance !== later.stance) return true;
  const giveBoth = earlier.value !== null && later.value !== null;
  return giveBoth && compareValues(earlier, later) !== 'same';
}
