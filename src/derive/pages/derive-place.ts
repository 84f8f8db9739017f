import type { Site } from '../../model/content.ts';
import type { Place } from '../../model/place.ts';
import { entryFrame, type Frame } from '../parts/frame.ts';
import { type ProseView, plainProse } from '../parts/prose-view.ts';
import { type Shortlist, shortlist } from '../parts/shortlist.ts';
import { deriveEventRow, type EventRow } from '../rows/event-row.ts';
import { derivePlaceRow, type PlaceRow } from '../rows/place-row.ts';

/** A place, where it lies, and what happened there. */
export interface PlaceView {
  readonly frame: Frame;
  readonly row: PlaceRow;
  readonly latitude: number;
  readonly longitude: number;
  readonly prose: ProseView;
  readonly events: Shortlist<EventRow>;
}

export function derivePlace(place: Place, site: Site): PlaceView {
  return {
    frame: entryFrame(site, 'place', place.id, null),
    row: derivePlaceRow(place),
    latitude: place.latitude,
    longitude: place.longitude,
    prose: plainProse(place.prose),
    events: shortlist(place.events, 100, deriveEventRow),
  };
}
