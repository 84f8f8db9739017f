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

/** A claim on which someone is quoted, with the reports that quote them. */
export interface SaidClaim {
  readonly claim: EntryLink;
  readonly corroboration: Corroboration;
  readonly reports: LinkedShortlist<SaidReport>;
}

/** A claim with the date of the first source that has a report of it. */
export interface DatedClaim {
  readonly date: EdtfDate | null;
  readonly claim: SaidClaim;
}

export interface SaidReport extends ReportView {
  /** Whether its voice has abandoned it since. */
  readonly isTurned: boolean;
}

/** The most reports of one claim; its page has all of them. */
const REPORTS: Limit = { items: 12, characters: 8000 };

/** The claims that an actor affirms, by the date of the first source that has each; those without a dated source come last. */
export function findSaid(actor: Actor): readonly DatedClaim[] {
  return datedClaims(partSpoken(actor).said);
}

/** The claims that an actor denies or leaves open, in the same order: they do not rest on its word. */
export function findContested(actor: Actor): readonly DatedClaim[] {
  return datedClaims(partSpoken(actor).contested);
}

/** An actor’s reports by its latest stance: an abandoned statement is beside the one that replaced it. */
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

/** The claims of unnamed voices that sources describe as belonging to an actor, whatever their stance. */
export function findUnnamed(actor: Actor): readonly DatedClaim[] {
  return datedClaims(actor.unnamed);
}

/** The claims of some reports, each with its reports, by the date of the first source that has it. */
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
