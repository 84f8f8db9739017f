import type { NewsEvent } from '../../model/news-event.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { eventMoment } from '../drafts/event-moment.ts';
import { type ContentTables, getEntry, type Mutable, shownInOrder } from './content-tables.ts';
import { linkProse } from './link-prose.ts';

/** Makes the events and links them with their stories, places and actors, and with those that they came after. */
export function addEvents(
  set: DraftSet,
  { events, stories, places, actors }: ContentTables,
  findNames: NameMatcher,
): void {
  for (const { id, fields, body } of shownInOrder(set.events)) {
    if (fields.status === 'retired') continue;
    const place = fields.place === undefined ? null : getEntry(places, fields.place);
    const story = getEntry(stories, fields.story);
    const moment = eventMoment(fields, story.timeZone);
    const event: Mutable<NewsEvent> = {
      noun: 'event',
      id,
      story,
      title: fields.title,
      ...moment,
      after: null,
      status: fields.status,
      statuses: [{ status: fields.status, ...moment, brief: null }],
      kind: fields.kind ?? null,
      place,
      actors: (fields.actors ?? []).map((actor) => getEntry(actors, actor)),
      summary: fields.summary ?? null,
      body: body.body,
      prose: linkProse(body.body, findNames).prose,
      briefs: [],
      claims: [],
      said: [],
    };
    events.set(id, event);
    story.events.push(event);
    place?.events.push(event);
    for (const actor of fields.actors ?? []) getEntry(actors, actor).events.push(event);
  }
  for (const [id, event] of events) {
    const after = set.events.get(id)?.fields.after;
    if (after !== undefined) event.after = getEntry(events, after);
  }
}
