import { groupBy } from '../../collections/group-by.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Place, Position } from '../../model/place.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A place as a map marks it. */
export interface MapSpot extends Position {
  readonly link: EntryLink;
}

/** The spot of a place; null if its position is unknown. */
export function deriveMapSpot(place: Place): MapSpot | null {
  return place.position === null ? null : { link: entryLink(place), ...place.position };
}

/** The places on a map, and those that it cannot show. */
export interface MapSpots {
  readonly spots: readonly MapSpot[];
  /** The places whose position is unknown. */
  readonly unplaced: readonly EntryLink[];
}

/** The places of some events, those with most of them first. */
export function findMapSpots(events: readonly NewsEvent[], limit: number): MapSpots {
  const places = groupBy(
    events.flatMap(({ place }) => place ?? []),
    (place) => place,
  )
    .toSorted((a, b) => b.items.length - a.items.length)
    .map(({ key }) => key);
  const unplaced = places.filter(({ position }) => position === null);
  return {
    spots: places.flatMap((place) => deriveMapSpot(place) ?? []).slice(0, limit),
    unplaced: unplaced.slice(0, limit).map(entryLink),
  };
}
