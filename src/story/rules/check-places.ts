import {
  areWithin,
  type GeoPoint,
  isOnLand,
  isOpenSea,
  liesInCountry,
} from '../../atlas/countries.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type DraftOf, spanIn } from '../../file/schema/draft.ts';
import type { DraftSet } from '../drafts/draft-set.ts';

/** Finds places that are where they belong only when latitude and longitude change places. */
export function checkPlaces(set: DraftSet): Diagnostic[] {
  const places = [...set.places.values()].flatMap((place): Located[] => {
    const point = pointOf(place);
    return point === null ? [] : [{ place, point }];
  });
  return places.flatMap((located): Diagnostic[] => {
    const { latitude, longitude } = located.point;
    const swapped = { latitude: longitude, longitude: latitude };
    const isFar = !areWithin(nearby, located.point, swapped);
    if (Math.abs(longitude) > 90 || !isFar || !isLikelier(swapped, located, places, set)) return [];
    return [
      {
        rule: 'swapped-coordinates',
        path: located.place.path,
        at: spanIn(located.place, 'latitude'),
        message: `Unexpected latitude \`${latitude}\` and longitude \`${longitude}\`, expected the place near where it belongs: they look swapped`,
        note: `Write \`latitude: ${longitude}\` and \`longitude: ${latitude}\`; latitude is how far north.`,
      },
    ];
  });
}

interface Located {
  readonly place: DraftOf<'place'>;
  readonly point: GeoPoint;
}

/** Kilometres within which two points may well be of one region, and beyond which they are not. */
const nearby = 500;
const farAway = 1500;

function pointOf({ fields: { latitude, longitude } }: DraftOf<'place'>): GeoPoint | null {
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}

/** Whether a place belongs to another point than it has: by its country, by the land, or by the other places there. */
function isLikelier(
  other: GeoPoint,
  { place, point }: Located,
  places: readonly Located[],
  { actors }: DraftSet,
): boolean {
  const { country } = place.fields;
  const state = country === undefined ? undefined : actors.get(country)?.fields;
  const names = state === undefined ? [] : [state.name, ...(state.aliases ?? [])];
  const isInCountry = liesInCountry(point, names);
  if (isInCountry !== null) return !isInCountry && liesInCountry(other, names) === true;
  const neighbours = places.filter(
    (each) => each.place !== place && each.place.fields.country === country,
  );
  const within = (from: GeoPoint, distance: number): number =>
    neighbours.filter((each) => areWithin(distance, from, each.point)).length;
  // Of two places that lie apart, either may be the one that is wrong.
  if (within(other, nearby) >= 2 && within(point, farAway) === 0) return true;
  return country !== undefined && isOpenSea(point) && isOnLand(other);
}
