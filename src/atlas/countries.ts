import { geoBounds, geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries110 from 'world-atlas/countries-110m.json' with { type: 'json' };
import { lazily } from '../collections/lazily.ts';

/** A point on the earth, in decimal degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Whether a point lies in a country, as a coarse map draws it, by the names of the country. Null where the map knows none of these. */
export function liesInCountry(point: GeoPoint, names: readonly string[]): boolean | null {
  const shape = names.flatMap((name) => shapes.read().byName.get(foldCountry(name)) ?? [])[0];
  return shape === undefined ? null : holds(shape, point);
}

/** Whether a point is so far out at sea that no coast of a coarse map is near. */
export function isOpenSea(point: GeoPoint): boolean {
  const { latitude, longitude } = point;
  const wide = degreesAround / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  const around = [-1, 0, 1].flatMap((north) =>
    [-1, 0, 1].map((east) => ({
      latitude: latitude + north * degreesAround,
      longitude: longitude + east * wide,
    })),
  );
  return !around.some(isOnLand);
}

/** Whether a point is on land, as a coarse map draws it. */
export function isOnLand(point: GeoPoint): boolean {
  return shapes.read().all.some((shape) => holds(shape, point));
}

/** Whether two points are less than some kilometres from each other. */
export function areWithin(kilometres: number, a: GeoPoint, b: GeoPoint): boolean {
  // Most of the many pairs of a site are apart by their latitude alone.
  const apart = (Math.abs(a.latitude - b.latitude) * Math.PI * earthRadius) / 180;
  return apart < kilometres && kilometresBetween(a, b) < kilometres;
}

function kilometresBetween(a: GeoPoint, b: GeoPoint): number {
  return geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * earthRadius;
}

const earthRadius = 6371;

/** Some 200 kilometres. */
const degreesAround = 1.8;

const shapes = lazily(() => {
  const topology = countries110 as unknown as Topology<{
    countries: GeometryCollection<{ readonly name: string }>;
  }>;
  const all = feature(topology, topology.objects.countries).features.map((country) => ({
    ...country,
    bounds: geoBounds(country),
  }));
  return { all, byName: new Map(all.map((shape) => [foldCountry(shape.properties.name), shape])) };
});

type Shape = ReturnType<typeof shapes.read>['all'][number];

/** By its bounds first, which rule out most countries at once. */
function holds({ bounds, ...country }: Shape, { latitude, longitude }: GeoPoint): boolean {
  const [[west, south], [east, north]] = bounds;
  if (latitude < south || latitude > north) return false;
  const isBetween =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && geoContains(country, [longitude, latitude]);
}

function foldCountry(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
