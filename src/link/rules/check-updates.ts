import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import { spanIn } from '../../validate/draft.ts';
import { type DraftSet, hasBrokenBrief } from '../draft-set.ts';
import { type DraftedReport, draftedReports } from '../drafted-reports.ts';
import { findMissingUpdates } from './find-missing-updates.ts';
import { publishedOn } from './published-on.ts';

/** Finds reports that cannot bring up to date what they name, and those that may do so without saying it. */
export function checkUpdates(set: DraftSet): Diagnostic[] {
  return [...draftedReports(set).values()].flatMap((reports) => [
    ...reports.flatMap((report) => findWrong(report, reports, set)),
    ...(hasBrokenBrief(set) ? [] : findMissingUpdates(reports, set)),
  ]);
}

/** A report can bring up to date what another source of an earlier or the same day reports of the claim. */
function findWrong(
  report: DraftedReport,
  reports: readonly DraftedReport[],
  set: DraftSet,
): Diagnostic[] {
  return (report.fields.updates ?? []).flatMap((id, place): Diagnostic[] => {
    const fault = faultOfUpdate(id, report, { reports, set });
    if (fault === null) return [];
    return [
      {
        rule: 'wrong-update',
        path: report.brief.path,
        at: spanIn(report.brief, 'reports', report.index, 'updates', place),
        message: `Unexpected \`${id}\` in \`updates\`: ${fault}`,
        note: '`updates` names the sources whose report of this claim the report brings up to date.',
      },
    ];
  });
}

function faultOfUpdate(
  id: string,
  { source, claim }: DraftedReport,
  { reports, set }: { readonly reports: readonly DraftedReport[]; readonly set: DraftSet },
): string | null {
  if (!set.sources.has(id)) return null;
  if (id === source) return 'a source does not bring itself up to date';
  const isReported = reports.some((report) => report.source === id);
  if (!isReported && !hasBrokenBrief(set)) return `it has no report of \`${claim}\``;
  const days = daysBetween(source, id, set);
  return days !== null && days.last < 0 ? 'it is younger' : null;
}

const DAY = 86_400_000;

/** How many days at least and at most a source is younger than another; null where a date is open or unknown. */
function daysBetween(
  younger: string,
  older: string,
  set: DraftSet,
): { readonly first: number; readonly last: number } | null {
  const [own, theirs] = [publishedOn(set, younger), publishedOn(set, older)];
  const ends = [own, theirs].map((date) =>
    date === null ? [null, null] : [earliestDay(date), latestDay(date)],
  );
  const [[first, last] = [], [otherFirst, otherLast] = []] = ends;
  if (!first || !last || !otherFirst || !otherLast) return null;
  return {
    first: (Date.parse(first) - Date.parse(otherLast)) / DAY,
    last: (Date.parse(last) - Date.parse(otherFirst)) / DAY,
  };
}
