import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { type Brief, dayOfBrief } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import { compareNatural, compareText } from '../../model/compare-text.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import { inTimeOrder } from '../../model/event-order.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import { orderSources } from '../../model/in-source-order.ts';
import { inVersionOrder } from '../../model/in-version-order.ts';
import type { NewsEvent, ToldStatus } from '../../model/news-event.ts';
import { placeIn, type Report } from '../../model/report.ts';
import { knownValue, type Source } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import type { ContentTables, Mutable } from './content-tables.ts';

/** Puts every list into the order that the model promises. */
export function sortLists(tables: ContentTables): void {
  const { stories, events, claims, actors, places, briefs } = tables;
  const inOrder = eventOrder([...briefs.values()]);
  for (const event of events.values()) {
    event.briefs.sort(compareNews);
    settle(event);
  }
  for (const story of stories.values()) {
    story.briefs.sort(compareNews);
    story.events = inOrder(story.events);
    story.sources = orderSources(story.sources.toSorted(compareIds)) as Mutable<Source>[];
    const read = placeReports(story);
    for (const claim of story.claims) {
      (claim as Mutable<Claim>).reports.sort((a, b) => placeOf(a, read) - placeOf(b, read));
    }
    story.claims.sort(claimOrder(story, read));
  }
  for (const entry of [...actors.values(), ...places.values()])
    entry.events = inOrder(entry.events);
  for (const claim of claims.values()) claim.linkedFrom.sort(compareNews);
}

/**
 * In time order; what that leaves open goes as the briefs list the events, the earliest brief first. What no brief lists comes
 * last.
 */
function eventOrder(
  briefs: readonly Brief[],
): (events: readonly NewsEvent[]) => Mutable<NewsEvent>[] {
  const ordered = inVersionOrder(briefs.toSorted(compareBriefs), ({ restates }) => restates);
  const listed = ordered.flatMap((brief) => brief.events);
  const places = new Map<NewsEvent, number>();
  for (const event of listed) if (!places.has(event)) places.set(event, places.size);
  const placeOf = (event: NewsEvent): number => places.get(event) ?? places.size;
  return (events) =>
    inTimeOrder(
      events.toSorted((a, b) => placeOf(a) - placeOf(b) || compareNatural(a.id, b.id)),
    ) as Mutable<NewsEvent>[];
}

function compareBriefs(a: Brief, b: Brief): number {
  return compareText(a.published, b.published) || compareNatural(a.id, b.id);
}

/** The newest first. */
function compareNews(a: Brief, b: Brief): number {
  return compareText(b.published, a.published) || compareNatural(a.id, b.id);
}

/** Gives an event its last reported status and date. */
function settle(event: Mutable<NewsEvent>): void {
  event.claims.sort((a, b) => compareNatural(a.id, b.id));
  event.statuses = [
    ...inVersionOrder(orderTold(event.statuses), ({ brief }) => brief?.restates ?? null),
  ];
  event.status = event.statuses.at(-1)?.status ?? event.status;
  const dated = event.statuses.findLast(({ when }) => when !== null);
  event.when = dated?.when ?? null;
  event.time = dated?.time ?? null;
}

/** The order of reports, by the last days of their sources or their own. One without a day comes first: it never overrides one with a day. */
function orderTold(statuses: readonly ToldStatus[]): readonly ToldStatus[] {
  const byBrief = statuses.toSorted(
    (a, b) =>
      Number(isSynthesis(a)) - Number(isSynthesis(b)) ||
      compareNatural(a.brief?.id ?? '', b.brief?.id ?? ''),
  );
  const undated = byBrief.filter((status) => dateTold(status) === null);
  return [
    ...undated,
    ...inDateOrder(byBrief, dateTold, 'last').filter((status) => dateTold(status) !== null),
  ];
}

function isSynthesis({ brief }: ToldStatus): boolean {
  return brief !== null && brief.restates === null;
}

/** The date of the source that a brief restates, with its hour, or its own; null where no last day is known. */
function dateTold({ brief }: ToldStatus): EdtfDate | null {
  if (brief === null || dayOfBrief(brief) === null) return null;
  if (brief.restates !== null) return knownValue(brief.restates.published);
  const own = parseEdtf(brief.published);
  return own.ok ? own.date : null;
}

function compareIds(a: Source, b: Source): number {
  return compareNatural(a.id, b.id);
}

type Places = ReadonlyMap<Report, number>;

/** The place of each report when one reads the sources one after the other, and each from its beginning. */
function placeReports({ sources }: Story): Places {
  const read = sources.flatMap(({ reports }) =>
    reports.toSorted((a, b) => placeIn(a) - placeIn(b)),
  );
  return new Map(read.map((report, place) => [report, place]));
}

/** The place of a report among others; the last for one without a place. */
function placeOf(report: Report | undefined, places: Places): number {
  return (report && places.get(report)) ?? Number.MAX_SAFE_INTEGER;
}

/**
 * Topics in the editor's order, then as a reader of the sources meets them, and so the claims of one topic;
 * claims without a topic last.
 */
function claimOrder(
  { claims, topics: ordered }: Story,
  places: Places,
): (a: Claim, b: Claim) => number {
  const compareFirst = (a: Claim, b: Claim): number =>
    placeOf(a.reports[0], places) - placeOf(b.reports[0], places) || compareNatural(a.id, b.id);
  const topics = new Map<string | null, number>(ordered.map((topic, index) => [topic, index]));
  for (const { topic } of [...claims].sort(compareFirst)) {
    if (topic !== null && !topics.has(topic)) topics.set(topic, topics.size);
  }
  const rank = (claim: Claim): number => topics.get(claim.topic) ?? topics.size;
  return (a, b) => rank(a) - rank(b) || compareFirst(a, b);
}
