import type { Actor } from '../../model/actor.ts';
import { compareEdtf, type EdtfDate } from '../../model/edtf-date.ts';
import type { Report } from '../../model/report.ts';
import { type Known, knownValue } from '../../model/source.ts';
import { deriveStanding, type Standing } from '../evidence/origins.ts';
import { type EntryLink, entryLink, pageOf } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';
import { deriveReport, type ReportView } from '../parts/report-view.ts';
import type { Room } from '../parts/room.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { inStoryOrder } from '../parts/story-order.ts';

/** A claim that rests on an actor's word, with the reports that say so. */
export interface SaidClaim {
  readonly claim: EntryLink;
  readonly standing: Standing;
  readonly reports: Shortlist<SaidReport>;
}

/** A report of somebody's word with the date of the source that has it. */
export interface SaidReport extends ReportView {
  readonly published: Known<EdtfDate>;
}

/** Of one claim; its page has all of them. */
const REPORTS: Room = { items: 12, size: 8000 };

/** What an actor said, by the date of the first source that has it; what no dated source has comes last. */
export function findSaid(actor: Actor): readonly (() => SaidClaim)[] {
  const byClaim = new Map(
    groupBy(actor.spoken, ({ claim }) => claim).map(({ key, items }) => [key, items]),
  );
  return inStoryOrder([...byClaim.keys()])
    .map((claim) => ({ claim, reports: (byClaim.get(claim) ?? []).toSorted(compareReports) }))
    .sort((a, b) => compareDates(dateOf(a.reports[0]), dateOf(b.reports[0])))
    .map(({ claim, reports }) => () => ({
      claim: entryLink(claim),
      standing: deriveStanding(claim.reports),
      reports: shortlist(
        reports,
        REPORTS,
        (report) => ({ ...deriveReport(report), published: report.source.published }),
        pageOf(claim),
      ),
    }));
}

function compareReports(a: Report, b: Report): number {
  return compareDates(dateOf(a), dateOf(b));
}

function dateOf(report: Report | undefined): EdtfDate | null {
  return report === undefined ? null : knownValue(report.source.published);
}

/** Undated last. */
function compareDates(a: EdtfDate | null, b: EdtfDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareEdtf(a, b);
}
