import { onceForEach } from '../../collections/once-for-each.ts';
import type { Site } from '../../model/content.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { EventMoment } from '../../model/event-moment.ts';
import type { EventStatus, NewsEvent, ToldStatus } from '../../model/news-event.ts';
import { knownValue } from '../../model/source.ts';
import type { SaidClaim } from '../actors/said-claims.ts';
import { dayDate } from '../dates/day-date.ts';
import type { ActorRow } from '../entries/actor-row.ts';
import type { BriefRow } from '../entries/brief-row.ts';
import type { ClaimRow } from '../entries/claim-row.ts';
import { deriveEventRow, type EventRow } from '../entries/event-row.ts';
import type { SourceRow } from '../entries/source-row.ts';
import type { ReportView } from '../evidence/report-view.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import type { PageRef } from '../links/page-ref.ts';
import { type ProseView, plainProse } from '../links/prose-view.ts';
import { findEventLists } from '../lists/event-lists.ts';
import type { LinkedShortlist } from '../paging/shortlist.ts';
import { deriveMapSpot, type MapSpot } from '../places/map-spot.ts';
import { findAsOf } from '../timeline/as-of.ts';
import { deriveTimelineEntry, type TimelineEntry } from '../timeline/timeline-entry.ts';
import { pageOfEvent } from '../timeline/timeline-pages.ts';
import { entryFrame, type Frame } from './frame.ts';

/** An event: when, where, who, what became of it, and who says so. */
export interface EventView {
  readonly frame: Frame;
  readonly row: EventRow;
  /** The event with the origins of its sources and the dates they give. */
  readonly entry: TimelineEntry;
  /** Its statuses over time, oldest first; empty if only its definition gives one. */
  readonly statuses: readonly ToldStatusView[];
  readonly asOf: string | null;
  readonly spot: MapSpot | null;
  /** The events before and after it on the story's timeline; without a date, only those that `after` gives. */
  readonly previous: EventRow | null;
  readonly next: EventRow | null;
  readonly story: EntryLink;
  /** The page of the story's timeline that has the event. */
  readonly timeline: PageRef;
  readonly prose: ProseView;
  readonly claims: LinkedShortlist<ClaimRow>;
  /** The claims made at it, whatever they are about. */
  readonly said: LinkedShortlist<SaidClaim>;
  /** The reports that give a date for it. */
  readonly dates: LinkedShortlist<ReportView>;
  /** The actors who take part, with the roles held then. */
  readonly actors: LinkedShortlist<ActorRow>;
  readonly sources: LinkedShortlist<SourceRow>;
  readonly briefs: LinkedShortlist<BriefRow>;
}

export interface ToldStatusView extends EventMoment {
  readonly status: EventStatus;
  /** The source, or the synthesis, that gives the status; null if its own file does. */
  readonly teller: EntryLink | null;
  /** The date of that source; null if unknown. */
  readonly published: EdtfDate | null;
}

export function deriveEvent(event: NewsEvent, site: Site): EventView {
  const lists = findEventLists(event);
  return {
    frame: entryFrame(site, event, entryLink(event.story)),
    row: deriveEventRow(event),
    entry: deriveTimelineEntry(event),
    statuses: event.statuses.length === 1 ? [] : event.statuses.map(deriveToldStatus),
    asOf: findAsOf(event.story.sources),
    spot: event.place === null ? null : deriveMapSpot(event.place),
    ...findNeighbours(event),
    story: entryLink(event.story),
    timeline: timelineOf(event),
    prose: plainProse(event.prose),
    claims: lists.claims.shorten(),
    said: lists.said.shorten(),
    dates: lists.dates.shorten(),
    actors: lists.actors.shorten(),
    sources: lists.sources.shorten(),
    briefs: lists.briefs.shorten(),
  };
}

function deriveToldStatus({ status, when, time, brief }: ToldStatus): ToldStatusView {
  if (brief === null) return { status, when, time, teller: null, published: null };
  const { restates: source } = brief;
  return {
    status,
    when,
    time,
    teller: entryLink(source ?? brief),
    published: source === null ? dayDate(brief.published) : knownValue(source.published),
  };
}

function timelineOf(event: NewsEvent): PageRef {
  const number = pageOfEvent(event.story, event.id);
  return { kind: 'timeline', story: event.story.id, number };
}

/** The neighbours by date; an event without one is beside another only if `after` gives their order. */
function findNeighbours(event: NewsEvent): Pick<EventView, 'previous' | 'next'> {
  const { events } = event.story;
  const { places, followers } = orderOf(events);
  const place = places.get(event);
  const datedAt = (other: number): NewsEvent | null => {
    const found = events[other];
    return found === undefined || found.when === null ? null : found;
  };
  const isDated = event.when !== null && place !== undefined;
  const previous = isDated ? datedAt(place - 1) : event.after;
  const next = (isDated ? datedAt(place + 1) : null) ?? followers.get(event) ?? null;
  return {
    previous: previous === null ? null : deriveEventRow(previous),
    next: next === null ? null : deriveEventRow(next),
  };
}

interface EventOrder {
  readonly places: ReadonlyMap<NewsEvent, number>;
  /** The first event without a date that came after each. */
  readonly followers: ReadonlyMap<NewsEvent, NewsEvent>;
}

// A search for each event would take quadratic time.
const orderOf = onceForEach((events: readonly NewsEvent[]): EventOrder => {
  const followers = events.flatMap((event): (readonly [NewsEvent, NewsEvent])[] =>
    event.when === null && event.after !== null ? [[event.after, event]] : [],
  );
  return {
    places: new Map(events.map((event, place) => [event, place])),
    // If there are several, the map keeps the last.
    followers: new Map(followers.toReversed()),
  };
});
