import type { EventMoment } from '../../model/event-moment.ts';
import type { EventStatus } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';
import type { EntryLink } from '../links/entry-link.ts';
import { entryLink } from '../links/entry-link.ts';
import { findMapSpots, type MapSpots } from '../places/map-spot.ts';
import { findAsOf } from './as-of.ts';
import { type DateGiven, findGivenDates } from './given-dates.ts';
import { pageOfEvent } from './timeline-pages.ts';

/** The pictures of a story: its events in time and its places on the map. */
export interface StoryPictures extends MapSpots {
  readonly story: EntryLink;
  readonly asOf: string | null;
  readonly events: readonly PicturedEvent[];
}

export interface PicturedEvent extends EventMoment {
  readonly link: EntryLink;
  readonly status: EventStatus;
  readonly given: readonly DateGiven[];
  /** The page of the story's timeline that has the event. */
  readonly page: number;
}

const PLACES = 40;

export function deriveStoryPictures(story: Story): StoryPictures {
  return {
    story: entryLink(story),
    asOf: findAsOf(story.sources),
    events: story.events.map((event) => ({
      link: entryLink(event),
      when: event.when,
      time: event.time,
      status: event.status,
      given: findGivenDates(event),
      page: pageOfEvent(story, event.id),
    })),
    ...findMapSpots(story.events, PLACES),
  };
}
