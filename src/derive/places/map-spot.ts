import type { NewsEvent } from '../../model/news-event.ts';
import type { Place } from '../../model/place.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';
import { groupBy } from '../parts/group-by.ts';

/** A place as a map marks it. */
export interface MapSpot {
  readonly link: EntryLink;
  readonly latitude: number;
  readonly longitude: number;
}

export function deriveMapSpot(place: Place): MapSpot {
  return { link: entryLink(place), latitude: place.latitude, longitude: place.longitude };
}

/** The places of some events, those with most of them first. */
export function findMapSpots(events: readonly NewsEvent[], most: number): readonly MapSpot[] {
  return groupBy(
    events.flatMap(({ place }) => place ?? []),
    (place) => place,
  )
    .toSorted((a, b) => b.items.length - a.items.length)
    .slice(0, most)
    .map(({ key }) => deriveMapSpot(key));
}
