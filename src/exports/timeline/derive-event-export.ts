import { onceForEach } from '../../collections/once-for-each.ts';
import { deriveFullEventRow, type FullEventRow } from '../../derive/entries/event-row.ts';
import { claimOrigins } from '../../derive/evidence/claim-origins.ts';
import { type Corroboration, deriveCorroboration } from '../../derive/evidence/corroboration.ts';
import type { Origin } from '../../derive/evidence/origins.ts';
import { deriveReport, type ReportView } from '../../derive/evidence/report-view.ts';
import { type EntryLink, entryLink } from '../../derive/links/entry-link.ts';
import { type DateGiven, findGivenDates } from '../../derive/timeline/given-dates.ts';
import type { Brief } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Place, Position } from '../../model/place.ts';

/** An event in the downloads, with the claims about it and the sources that carry them. */
export interface EventExport {
  readonly row: FullEventRow;
  readonly story: EntryLink;
  readonly place: PlaceExport | null;
  readonly claims: readonly ClaimExport[];
  /** The different dates that sources give for it. */
  readonly given: readonly DateGiven[];
  /** The newest day on which a brief that reports it was published or corrected. */
  readonly revised: string | null;
}

export interface PlaceExport {
  readonly link: EntryLink;
  readonly position: Position | null;
  readonly country: EntryLink | null;
}

export interface ClaimExport {
  readonly link: EntryLink;
  readonly topic: string | null;
  readonly corroboration: Corroboration;
  readonly reports: readonly ReportExport[];
}

export interface ReportExport extends ReportView {
  /** The origin; null for a source’s own voice, for someone unnamed, and for a report that its voice has abandoned. */
  readonly origin: Origin | null;
}

/** The export of an event, the same object each time: it is on the timelines of its story, its actors and the site. */
export const deriveEventExport: (event: NewsEvent) => EventExport = onceForEach((event) => {
  const briefs = findBriefs(event);
  return {
    row: deriveFullEventRow(event),
    story: entryLink(event.story),
    place: event.place === null ? null : derivePlace(event.place),
    claims: event.claims.map(deriveClaimExport),
    given: findGivenDates(event),
    revised: newestDay(briefs.flatMap(daysOf)),
  };
});

/** The last of some days `YYYY-MM-DD`; null if there is none. */
export function newestDay(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}

/** The briefs whose content can be seen in an event; those of its story if none lists or reports it. */
function findBriefs(event: NewsEvent): readonly Brief[] {
  const reporting = event.claims.flatMap(({ reports }) => reports.map(({ brief }) => brief));
  const briefs = [...event.briefs, ...reporting];
  return briefs.length > 0 ? briefs : event.story.briefs;
}

function daysOf({ published, corrections }: Brief): readonly string[] {
  return [published, ...corrections.map(({ date }) => date)];
}

function derivePlace(place: Place): PlaceExport {
  return {
    link: entryLink(place),
    position: place.position,
    country: place.country === null ? null : entryLink(place.country),
  };
}

function deriveClaimExport(claim: Claim): ClaimExport {
  const origins = claimOrigins(claim.reports);
  return {
    link: entryLink(claim),
    topic: claim.topic,
    corroboration: deriveCorroboration(claim.reports),
    reports: claim.reports.map((report) => ({
      ...deriveReport(report),
      origin: origins.get(report) ?? null,
    })),
  };
}
