import type { NewsEvent } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';
import { spanOfEvent } from '../dates/day-span.ts';
import { deriveEventRow, type EventActor, type EventRow } from '../entries/event-row.ts';
import { entryLink, pageOf } from '../links/entry-link.ts';
import type { Limit } from '../paging/limit.ts';
import { type LinkedShortlist, shorten } from '../paging/shortlist.ts';
import { rolesAt } from '../roles/roles.ts';

/** An event in which two or more people take part. */
export interface Meeting {
  readonly event: EventRow;
  /** The people who take part, with the roles held then. */
  readonly people: LinkedShortlist<EventActor>;
}

/** The most people in one row; the page of the event has all of them. */
const PEOPLE: Limit = { items: 40, characters: 8000 };

/** The events of a story in which two or more people take part, in time order. */
export function findMeetings(story: Story): readonly (() => Meeting)[] {
  return story.events.flatMap((event) => {
    const people = event.actors.filter(({ kind }) => kind === 'person');
    return people.length < 2 ? [] : () => deriveMeeting(event, people);
  });
}

function deriveMeeting(event: NewsEvent, people: NewsEvent['actors']): Meeting {
  return {
    event: deriveEventRow(event),
    people: shorten(
      people,
      PEOPLE,
      (actor) => ({ link: entryLink(actor), roles: rolesAt(actor, spanOfEvent(event)) }),
      pageOf(event),
    ),
  };
}
