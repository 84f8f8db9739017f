import { groupBy } from '../../collections/group-by.ts';
import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import type { Report } from '../../model/report.ts';
import { knownValue } from '../../model/source.ts';
import { heldReports, reportsInTimeOrder } from '../evidence/changes.ts';
import { type Corroboration, deriveCorroboration } from '../evidence/corroboration.ts';
import { listedReports } from '../evidence/counted-reports.ts';
import { isAffirming } from '../evidence/origins.ts';
import { deriveReport, type ReportView } from '../evidence/report-view.ts';
import { inStoryOrder } from '../evidence/story-order.ts';
import { type EntryLink, entryLink, pageOf } from '../links/entry-link.ts';
import type { Limit } from '../paging/limit.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';

/** A claim on which somebody has a say, with the reports that have it. */
export interface SaidClaim {
  readonly claim: EntryLink;
  readonly corroboration: Corroboration;
  readonly reports: LinkedShortlist<SaidReport>;
}

/** With the date of the first source that has it. */
export interface DatedClaim {
  readonly date: EdtfDate | null;
  readonly claim: SaidClaim;
}

export interface SaidReport extends ReportView {
  /** Whether its voice has turned from it since. */
  readonly isTurned: boolean;
}

/** Of one claim; its page has all of them. */
const REPORTS: Limit = { items: 12, characters: 8000 };

/** What an actor affirms, by the date of the first source that has it; what no dated source has comes last. */
export function findSaid(actor: Actor): readonly DatedClaim[] {
  return datedClaims(partSpoken(actor).said);
}

/** What an actor denies or leaves open, in the same order: it does not rest on its word. */
export function findContested(actor: Actor): readonly DatedClaim[] {
  return datedClaims(partSpoken(actor).contested);
}

/** An actor’s reports by what it says by now: what it has turned from stands beside the word that took its place. */
function partSpoken({ spoken }: Actor): Record<'said' | 'contested', readonly Report[]> {
  const claims = [...new Set(spoken.map(({ claim }) => claim))];
  const held = new Set(claims.flatMap(({ reports }) => heldReports(reports)));
  const claimsOf = (reports: readonly Report[]): ReadonlySet<Claim> =>
    new Set(reports.map(({ claim }) => claim));
  const affirmed = claimsOf(spoken.filter((report) => held.has(report) && isAffirming(report)));
  const other = claimsOf(spoken.filter((report) => held.has(report) && !isAffirming(report)));
  const isContested = (report: Report): boolean =>
    held.has(report)
      ? !isAffirming(report)
      : other.has(report.claim) || !affirmed.has(report.claim);
  return {
    said: spoken.filter((report) => !isContested(report)),
    contested: spoken.filter(isContested),
  };
}

/** What those said whom sources describe as belonging to an actor and do not name, whatever their stance. */
export function findUnnamed(actor: Actor): readonly DatedClaim[] {
  return datedClaims(actor.unnamed);
}

/** The claims of some reports, each with those, by the date of the first source that has it. */
export function findSaidClaims(spoken: readonly Report[]): readonly (() => SaidClaim)[] {
  return orderedClaims(spoken).map(({ derive }) => derive);
}

function datedClaims(spoken: readonly Report[]): readonly DatedClaim[] {
  return orderedClaims(spoken).map(({ date, derive }) => ({ date, claim: derive() }));
}

function orderedClaims(
  spoken: readonly Report[],
): readonly { readonly date: EdtfDate | null; readonly derive: () => SaidClaim }[] {
  const byClaim = new Map(
    groupBy(spoken, ({ claim }) => claim).map(({ key, items }) => [key, items]),
  );
  const said = inStoryOrder([...byClaim.keys()]).map((claim) => ({
    claim,
    reports: reportsInTimeOrder(byClaim.get(claim) ?? []),
  }));
  return inDateOrder(said, ({ reports }) => dateOf(reports[0])).map(({ claim, reports }) => ({
    date: dateOf(reports[0]),
    derive: () => ({
      claim: entryLink(claim),
      corroboration: deriveCorroboration(claim.reports),
      reports: shorten(listedReports(reports), REPORTS, deriveSaid(claim), pageOf(claim)),
    }),
  }));
}

function deriveSaid({ reports }: Claim): (report: Report) => SaidReport {
  const held = new Set(heldReports(reports));
  return (report) => ({ ...deriveReport(report), isTurned: !held.has(report) });
}

function dateOf(report: Report | undefined): EdtfDate | null {
  return report === undefined ? null : knownValue(report.source.published);
}
