import type { Actor } from '../../model/actor.ts';
import type { Content } from '../../model/content.ts';
import { inTimeOrder } from '../../model/event-order.ts';
import type { NewsEvent } from '../../model/news-event.ts';
import type { Story } from '../../model/story.ts';

/** Whose timeline it is: a story's, an actor's, or that of the whole site. */
export type TimelineSubject = Story | Actor | Content;

/** The events of the subject's timeline, in time order. */
export function findTimelineEvents(subject: TimelineSubject): readonly NewsEvent[] {
  const subjects = isContent(subject) ? [...subject.stories.values()] : [subject];
  return inTimeOrder(subjects.flatMap(({ events }) => events));
}

export function isContent(subject: TimelineSubject): subject is Content {
  return !('noun' in subject);
}
