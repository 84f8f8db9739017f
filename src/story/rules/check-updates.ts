import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { spanIn } from '../../file/schema/draft.ts';
import { isDateBefore } from '../../model/is-date-before.ts';
import { type DraftSet, hasBrokenBrief } from '../drafts/draft-set.ts';
import { type DraftedReport, draftedReports } from '../drafts/drafted-reports.ts';
import { findDocument } from '../drafts/find-document.ts';
import { orderVersions } from '../drafts/order-versions.ts';
import { publishedOn } from '../drafts/source-facts.ts';
import { findMissingUpdates } from './find-missing-updates.ts';

/** Finds reports that cannot bring up to date what they name, and those that may do so without saying it. */
export function checkUpdates(set: DraftSet): Diagnostic[] {
  const versions = orderVersions(set);
  return [...draftedReports(set).values()].flatMap((reports) => [
    ...findWrong({ reports, set, versions }),
    ...(hasBrokenBrief(set) ? [] : findMissingUpdates(reports, set, versions)),
  ]);
}

/** The reports of one claim, among all that is drafted. */
interface Carried {
  readonly reports: readonly DraftedReport[];
  readonly set: DraftSet;
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

/** A report can bring up to date what another source of an earlier or the same time reports of the claim. */
function findWrong(carried: Carried): Diagnostic[] {
  const older = findOlder(carried);
  return carried.reports.flatMap((report) =>
    (report.fields.updates ?? []).flatMap((id, place): Diagnostic[] => {
      const fault = faultOfUpdate(id, report, carried, older);
      if (fault === null) return [];
      return [
        {
          rule: 'wrong-update',
          path: report.brief.path,
          at: spanIn(report.brief, 'reports', report.index, 'updates', place),
          message: `Unexpected \`${id}\` in \`updates\`: ${fault.what}`,
          note: fault.note,
        },
      ];
    }),
  );
}

interface WrongUpdate {
  readonly what: string;
  readonly note: string;
}

const MEANING =
  '`updates` names the sources whose report of this claim the report brings up to date.';

function faultOfUpdate(
  id: string,
  { source, claim }: DraftedReport,
  { reports, set, versions }: Carried,
  older: Older,
): WrongUpdate | null {
  if (!set.sources.has(id)) return null;
  if (id === source) return { what: 'a source does not bring itself up to date', note: MEANING };
  const isReported = reports.some((report) => report.source === id);
  if (!isReported && !hasBrokenBrief(set))
    return { what: `it has no report of \`${claim}\``, note: MEANING };
  const [own, theirs] = [publishedOn(set, source), publishedOn(set, id)];
  const isYounger = own !== null && theirs !== null && isDateBefore(own, theirs);
  const states = versions.get(findDocument(id, set)) ?? [];
  const isLaterState = states.includes(source) && states.indexOf(source) < states.indexOf(id);
  if (isYounger || isLaterState)
    return {
      what: isYounger ? 'it is younger' : 'it is a later version of the same document',
      note: `Leave it out, and write \`updates: ${source}\` where \`${id}\` reports the claim; or correct \`published\` of one of them.`,
    };
  if (!leadsTo(id, source, older)) return null;
  return {
    what: `what it has of \`${claim}\` brings that of \`${source}\` up to date in turn`,
    note: 'Leave the older source without `updates` that leads to the younger one.',
  };
}

/** The sources that must be older than one, as its reports of a claim and the versions of its document say. */
type Older = ReadonlyMap<string, readonly string[]>;

function findOlder({ reports, versions }: Carried): Older {
  const older = new Map<string, string[]>();
  const add = (id: string, others: readonly string[]): void => {
    older.set(id, [...(older.get(id) ?? []), ...others]);
  };
  for (const { source, fields } of reports) add(source, fields.updates ?? []);
  for (const states of versions.values())
    for (const [place, id] of states.entries())
      add(id, states.slice(Math.max(0, place - 1), place));
  return older;
}

function leadsTo(from: string, to: string, older: Older): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const other of older.get(id) ?? []) seen.add(other);
  }
  return false;
}
