import type { Actor } from '../../model/actor.ts';
import type { Place } from '../../model/place.ts';
import { hullOf } from '../dates/day-span.ts';
import { deriveActorRow } from '../entries/actor-row.ts';
import { eventRowOf } from '../entries/event-row.ts';
import { limits } from '../paging/limit.ts';
import { type SharePair, sharedEvents } from '../shares/merge.ts';
import type { PlaceShare } from '../shares/place-share.ts';
import { spanOf } from '../shares/stored-span.ts';
import { type LongList, longList } from './long-list.ts';
import { asRows } from './section-items.ts';

export type PlaceLists = ReturnType<typeof findPlaceLists>;

/** The lists of a place's page that may outgrow it. */
export function findPlaceLists(
  place: Place,
  pairs: readonly SharePair<PlaceShare>[],
  actors: ReadonlyMap<string, Actor>,
) {
  const days = hullOf(
    pairs.flatMap(({ share }) => (share.days === null ? [] : spanOf(share.days))),
  );
  const ids = new Set(pairs.flatMap(({ share }) => share.actors));
  return {
    events: longList(place, {
      section: 'events',
      limit: limits.main,
      items: sharedEvents(pairs),
      derive: eventRowOf,
      show: asRows,
    }),
    claims: longList(place, {
      section: 'claims',
      limit: limits.main,
      items: pairs.flatMap(({ share }) => share.claims),
      derive: (row) => row,
      show: asRows,
    }),
    actors: longList(place, {
      section: 'actors',
      limit: limits.side,
      items: [...ids].flatMap((id) => actors.get(id) ?? []),
      derive: (actor) => deriveActorRow(actor, days),
      show: asRows,
    }),
    sources: longList(place, {
      section: 'sources',
      limit: limits.side,
      items: pairs.flatMap(({ share }) => share.sources),
      derive: (row) => row,
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}
