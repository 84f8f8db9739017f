import type { Actor } from '../../model/actor.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import type { Report } from '../../model/report.ts';
import { knownValue } from '../../model/source.ts';
import { reportsInTimeOrder } from '../evidence/changes.ts';
import { listedReports } from '../evidence/counted-reports.ts';
import { isAffirming } from '../evidence/origins.ts';
import { deriveStanding, type Standing } from '../evidence/standing.ts';
import { type EntryLink, entryLink, pageOf } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import type { Room } from '../parts/room.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { inStoryOrder } from '../parts/story-order.ts';

/** A claim on which somebody has a say, with the reports that have it. */
export interface SaidClaim {
  readonly claim: EntryLink;
  readonly standing: Standing;
  readonly reports: Shortlist<ReportView>;
}

/** Of one claim; its page has all of them. */
const REPORTS: Room = { items: 12, size: 8000 };

/** What an actor affirmed, by the date of the first source that has it; what no dated source has comes last. */
export function findSaid(actor: Actor): readonly (() => SaidClaim)[] {
  return findSaidClaims(actor.spoken.filter(isAffirming));
}

/** What an actor denied or left open, in the same order: it does not rest on its word. */
export function findContested(actor: Actor): readonly (() => SaidClaim)[] {
  return findSaidClaims(actor.spoken.filter((report) => !isAffirming(report)));
}

/** What those said whom sources describe as belonging to an actor and do not name, whatever their stance. */
export function findUnnamed(actor: Actor): readonly (() => SaidClaim)[] {
  return findSaidClaims(actor.unnamed);
}

/** The claims of some reports, each with those, by the date of the first source that has it. */
export function findSaidClaims(spoken: readonly Report[]): readonly (() => SaidClaim)[] {
  const byClaim = new Map(
    groupBy(spoken, ({ claim }) => claim).map(({ key, items }) => [key, items]),
  );
  const said = inStoryOrder([...byClaim.keys()]).map((claim) => ({
    claim,
    reports: reportsInTimeOrder(byClaim.get(claim) ?? []),
  }));
  return inDateOrder(said, ({ reports }) => dateOf(reports[0])).map(({ claim, reports }) => () => ({
    claim: entryLink(claim),
    standing: deriveStanding(claim.reports),
    reports: shortlist(listedReports(reports), REPORTS, deriveReport, pageOf(claim)),
  }));
}

function dateOf(report: Report | undefined): EdtfDate | null {
  return report === undefined ? null : knownValue(report.source.published);
}
