import type { TimelineEntry } from '../derive/timeline/timeline-entry.ts';
import type { BandEvent } from '../graphics/timeline/band-event.ts';
import { eventAnchor } from './urls.ts';

/** An event of a list as the band above it draws it: its mark leads to its entry in the list. */
export function bandEventOf({ link, when, status, given }: TimelineEntry): BandEvent {
  return {
    id: link.id,
    title: link.name,
    when,
    status,
    href: `#${eventAnchor(link.id)}`,
    given: given.flatMap((date) =>
      date.sources.map((source) => ({ when: date.when, by: source.name })),
    ),
  };
}
