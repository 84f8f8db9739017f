import type { PlaceFields } from '../../file/schema/place-schema.ts';
import type { Place } from '../../model/place.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { type ContentTables, getEntry, shownInOrder } from './content-tables.ts';
import { linkProse } from './link-prose.ts';

/** Makes the places and links them with their states. */
export function addPlaces(
  set: DraftSet,
  { places, actors }: ContentTables,
  findNames: NameMatcher,
): void {
  for (const { id, fields, body } of shownInOrder(set.places)) {
    places.set(id, {
      noun: 'place',
      id,
      name: fields.name,
      position: positionOf(fields),
      country: fields.country === undefined ? null : getEntry(actors, fields.country),
      summary: fields.summary ?? null,
      body: body.body,
      prose: linkProse(body.body, findNames).prose,
      events: [],
    });
  }
}

/** The one field is there with the other. */
function positionOf({ latitude, longitude }: PlaceFields): Place['position'] {
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}
