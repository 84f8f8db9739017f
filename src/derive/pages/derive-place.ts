import type { Site } from '../../model/content.ts';
import type { Place } from '../../model/place.ts';
import { hullOf, spanOfDate } from '../parts/day-span.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { inStoryOrder } from '../parts/story-order.ts';
import { deriveMapSpot, type MapSpot } from '../places/map-spot.ts';
import { type ActorRow, deriveActorRow } from '../rows/actor-row.ts';
import { type ClaimRow, deriveClaimRow } from '../rows/claim-row.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';
import { derivePlaceRow, type PlaceRow } from '../rows/place-row.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';

/** A place, where it lies, and what happened there. */
export interface PlaceView {
  readonly frame: Frame;
  readonly row: PlaceRow;
  readonly latitude: number;
  readonly longitude: number;
  readonly spot: MapSpot;
  readonly prose: ProseView;
  readonly events: Shortlist<EventRow>;
  /** Who took part in them, or is to. */
  readonly actors: Shortlist<ActorRow>;
  /** What the sources say of them. */
  readonly claims: Shortlist<ClaimRow>;
  readonly sources: Shortlist<SourceRow>;
}

const LIMIT = 30;

export function derivePlace(place: Place, site: Site): PlaceView {
  const claims = place.events.flatMap((event) => event.claims);
  const sources = new Set(claims.flatMap(({ reports }) => reports.map(({ source }) => source)));
  const actors = new Set(place.events.flatMap((event) => event.actors));
  const days = hullOf(place.events.map(({ when }) => spanOfDate(when)));
  return {
    frame: entryFrame(site, 'place', place.id, null),
    row: derivePlaceRow(place),
    latitude: place.latitude,
    longitude: place.longitude,
    spot: deriveMapSpot(place),
    prose: plainProse(place.prose),
    events: shortlist(place.events, 60, deriveEventRow),
    actors: shortlist([...actors], LIMIT, (actor) => deriveActorRow(actor, days)),
    claims: shortlist(inStoryOrder(claims), LIMIT, deriveClaimRow),
    sources: shortlist([...sources], LIMIT, deriveSourceRow),
  };
}
