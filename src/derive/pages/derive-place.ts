import type { Site } from '../../model/content.ts';
import type { Place } from '../../model/place.ts';
import type { ActorRow } from '../entries/actor-row.ts';
import type { ClaimRow } from '../entries/claim-row.ts';
import type { EventRow } from '../entries/event-row.ts';
import { derivePlaceRow, type PlaceRow } from '../entries/place-row.ts';
import type { SourceRow } from '../entries/source-row.ts';
import { type ProseView, plainProse } from '../links/prose-view.ts';
import type { PlaceLists } from '../lists/place-lists.ts';
import type { LinkedShortlist } from '../paging/shortlist.ts';
import { deriveMapSpot, type MapSpot } from '../places/map-spot.ts';
import { entryFrame, type Frame } from './frame.ts';

/** A place: its position, and what happened there. */
export interface PlaceView {
  readonly frame: Frame;
  readonly row: PlaceRow;
  /** Its spot on maps; null if its position is unknown. */
  readonly spot: MapSpot | null;
  readonly prose: ProseView;
  readonly events: LinkedShortlist<EventRow>;
  /** The actors who took part in them, or are to. */
  readonly actors: LinkedShortlist<ActorRow>;
  /** The claims of the sources about them. */
  readonly claims: LinkedShortlist<ClaimRow>;
  readonly sources: LinkedShortlist<SourceRow>;
}

export function derivePlace(place: Place, lists: PlaceLists, site: Site): PlaceView {
  return {
    frame: entryFrame(site, place, null),
    row: derivePlaceRow(place, lists.events.total),
    spot: deriveMapSpot(place),
    prose: plainProse(place.prose),
    events: lists.events.shorten(),
    actors: lists.actors.shorten(),
    claims: lists.claims.shorten(),
    sources: lists.sources.shorten(),
  };
}
