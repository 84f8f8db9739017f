import type { Place } from '../../model/place.ts';
import { oneADocument } from '../../model/source.ts';
import { findReportingSources } from '../evidence/reporting-sources.ts';
import { hullOf, spanOfEvent } from '../parts/day-span.ts';
import { limits } from '../parts/limit.ts';
import { inStoryOrder } from '../parts/story-order.ts';
import { deriveActorRow } from '../rows/actor-row.ts';
import { deriveClaimRow } from '../rows/claim-row.ts';
import { deriveEventRow } from '../rows/event-row.ts';
import { deriveSourceRow } from '../rows/source-row.ts';
import { type LongList, longList } from './long-list.ts';
import { asRows } from './section-items.ts';

/** The lists of a place's page that may outgrow it. */
export function findPlaceLists(place: Place) {
  const claims = place.events.flatMap((event) => event.claims);
  const sources = oneADocument(place.events.flatMap(findReportingSources));
  const actors = new Set(place.events.flatMap((event) => event.actors));
  const days = hullOf(place.events.map(spanOfEvent));
  return {
    events: longList(place, {
      section: 'events',
      limit: limits.main,
      items: place.events,
      derive: deriveEventRow,
      show: asRows,
    }),
    claims: longList(place, {
      section: 'claims',
      limit: limits.main,
      items: inStoryOrder(claims),
      derive: deriveClaimRow,
      show: asRows,
    }),
    actors: longList(place, {
      section: 'actors',
      limit: limits.side,
      items: [...actors],
      derive: (actor) => deriveActorRow(actor, days),
      show: asRows,
    }),
    sources: longList(place, {
      section: 'sources',
      limit: limits.side,
      items: sources,
      derive: deriveSourceRow,
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}
