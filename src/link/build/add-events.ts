import type { NewsEvent } from '../../model/news-event.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../draft-set.ts';
import { linkProse } from '../link-prose.ts';
import { type ContentTables, type Growing, getEntry, shownInOrder } from './content-tables.ts';

/** Makes the events and links them with their stories, places and actors. */
export function addEvents(
  set: DraftSet,
  { events, stories, places, actors }: ContentTables,
  findNames: NameMatcher,
): void {
  for (const { id, fields, body } of shownInOrder(set.events)) {
    if (fields.status === 'retired') continue;
    const place = fields.place === undefined ? null : getEntry(places, fields.place);
    const event: Growing<NewsEvent> = {
      noun: 'event',
      id: id as NewsEvent['id'],
      story: getEntry(stories, fields.story),
      title: fields.title,
      when: fields.when,
      status: fields.status,
      statuses: [{ status: fields.status, brief: null }],
      kind: fields.kind ?? null,
      place,
      actors: (fields.actors ?? []).map((actor) => getEntry(actors, actor)),
      summary: fields.summary ?? null,
      body: body.body,
      prose: linkProse(body.body, findNames).prose,
      briefs: [],
      claims: [],
    };
    events.set(id, event);
    getEntry(stories, fields.story).events.push(event);
    place?.events.push(event);
    for (const actor of fields.actors ?? []) getEntry(actors, actor).events.push(event);
  }
}
