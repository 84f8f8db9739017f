import type { Place } from '../../model/place.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';

/** A place in a list. */
export interface PlaceRow {
  readonly kind: 'place';
  readonly link: EntryLink;
  readonly country: EntryLink | null;
  readonly summary: string | null;
  readonly events: number;
}

/** The row of a place with the number of its events. */
export function derivePlaceRow(place: Place, events: number): PlaceRow {
  return {
    kind: 'place',
    link: entryLink(place),
    country: place.country === null ? null : entryLink(place.country),
    summary: place.summary,
    events,
  };
}
