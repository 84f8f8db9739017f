import type { EventMoment } from '../../model/event-moment.ts';
import type { EventStatus, NewsEvent } from '../../model/news-event.ts';
import { oneADocument } from '../../model/source.ts';
import { spanOfEvent } from '../dates/day-span.ts';
import { findReportingSources } from '../evidence/reporting-sources.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type Role, rolesAt } from '../roles/roles.ts';

/** An event in a list. */
export interface EventRow extends EventMoment {
  readonly kind: 'event';
  readonly link: EntryLink;
  /** The event that it came after, if only their order is known. */
  readonly after: EntryLink | null;
  readonly status: EventStatus;
  /** Its earlier status, before the sources reported another. */
  readonly statusBefore: EventStatus | null;
  readonly sort: string | null;
  readonly summary: string | null;
  readonly place: EntryLink | null;
}

/** An event on a timeline, with the actors who take part and the sources that report it. */
export interface FullEventRow extends EventRow {
  readonly actors: readonly EventActor[];
  /** The sources that report it, in the story's order. */
  readonly sources: readonly EntryLink[];
}

/** The actors who take part, with the roles held at the time of the event. */
export interface EventActor {
  readonly link: EntryLink;
  readonly roles: readonly Role[];
}

export function deriveEventRow(event: NewsEvent): EventRow {
  return {
    kind: 'event',
    link: entryLink(event),
    when: event.when,
    time: event.time,
    after: event.after === null ? null : entryLink(event.after),
    status: event.status,
    statusBefore: findStatusBefore(event),
    sort: event.kind,
    summary: event.summary,
    place: event.place === null ? null : entryLink(event.place),
  };
}

/** The row of an event, taken from a fuller view. */
export function eventRowOf(event: EventRow): EventRow {
  const { kind, link, when, time, after, status, statusBefore, sort, summary, place } = event;
  return { kind, link, when, time, after, status, statusBefore, sort, summary, place };
}

export function deriveFullEventRow(event: NewsEvent): FullEventRow {
  return {
    ...deriveEventRow(event),
    actors: event.actors.map((actor) => ({
      link: entryLink(actor),
      roles: rolesAt(actor, spanOfEvent(event)),
    })),
    sources: oneADocument(findReportingSources(event)).map(entryLink),
  };
}

function findStatusBefore({ status, statuses }: NewsEvent): EventStatus | null {
  return statuses.findLast((earlier) => earlier.status !== status)?.status ?? null;
}
