import type { NeighbourView } from '../derive/actors/neighbour-view.ts';
import type { MapSpot } from '../derive/places/map-spot.ts';
import type { PicturedEvent, StoryPictures } from '../derive/timeline/story-pictures.ts';
import type { TimelineEntry } from '../derive/timeline/timeline-entry.ts';
import type { MapPlace } from '../graphics/map/map-place.ts';
import type { Neighbour } from '../graphics/network/lay-out-network.ts';
import type { BandEvent } from '../graphics/timeline/band-event.ts';
import { entryHref, eventAnchor, hrefOf } from './urls.ts';

/** An event of a list as the band above it draws it: its mark leads to its entry in the list. */
export function bandEventOf(entry: TimelineEntry): BandEvent {
  return bandEvent(entry, `#${eventAnchor(entry.link.id)}`);
}

/** The events of a story as a band on another page draws them: their marks lead to the timeline. */
export function bandEventsOf({ story, events }: StoryPictures): readonly BandEvent[] {
  return events.map((event) => {
    const page = hrefOf({ kind: 'timeline', story: story.id, number: event.page });
    return bandEvent(event, `${page}#${eventAnchor(event.link.id)}`);
  });
}

function bandEvent(
  { link, when, status, given }: Omit<PicturedEvent, 'page'>,
  href: string,
): BandEvent {
  return {
    id: link.id,
    title: link.name,
    when,
    status,
    href,
    given: given.flatMap((date) =>
      date.sources.map((source) => ({ when: date.when, by: source.name })),
    ),
  };
}

export function mapPlaceOf({ link, latitude, longitude }: MapSpot): MapPlace {
  return { id: link.id, name: link.name, latitude, longitude, href: entryHref(link) };
}

export function neighbourOf({ link, events, claims }: NeighbourView): Neighbour {
  return { id: link.id, name: link.name, href: entryHref(link), events, claims };
}
