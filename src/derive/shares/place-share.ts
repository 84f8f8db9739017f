import type { Place } from '../../model/place.ts';
import { oneADocument } from '../../model/source.ts';
import { hullOf, spanOfEvent } from '../dates/day-span.ts';
import { type ClaimRow, deriveClaimRow } from '../entries/claim-row.ts';
import { deriveSourceRow, type SourceRow } from '../entries/source-row.ts';
import { findReportingSources } from '../evidence/reporting-sources.ts';
import { inStoryOrder } from '../evidence/story-order.ts';
import { type StoredSpan, storedSpan } from './stored-span.ts';

/** The share of one story in a place. */
export interface PlaceShare {
  /** The ids of the events there, which are on the story’s timeline. */
  readonly events: readonly string[];
  /** The days of those events. */
  readonly days: StoredSpan | null;
  /** The ids of the actors who took part in them, or are to. */
  readonly actors: readonly string[];
  /** The claims of the sources about them. */
  readonly claims: readonly ClaimRow[];
  readonly sources: readonly SourceRow[];
}

/** The share of a story in a place; null if the story has no event there. */
export function derivePlaceShare({ events }: Place): PlaceShare | null {
  if (events.length === 0) return null;
  const claims = events.flatMap((event) => event.claims);
  const actors = new Set(events.flatMap((event) => event.actors.map(({ id }) => id)));
  return {
    events: events.map(({ id }) => id),
    days: storedSpan(hullOf(events.map(spanOfEvent))),
    actors: [...actors],
    claims: inStoryOrder(claims).map(deriveClaimRow),
    sources: oneADocument(events.flatMap(findReportingSources)).map(deriveSourceRow),
  };
}
