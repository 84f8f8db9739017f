import { geoContains, geoDistance } from 'd3-geo';
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
  return shape === undefined ? null : geoContains(shape, [point.longitude, point.latitude]);
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
export function isOnLand({ latitude, longitude }: GeoPoint): boolean {
  return shapes.read().all.some((shape) => geoContains(shape, [longitude, latitude]));
}

/** The distance of two points in kilometres. */
export function kilometresBetween(a: GeoPoint, b: GeoPoint): number {
  return geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * earthRadius;
}

const earthRadius = 6371;

/** Some 200 kilometres. */
const degreesAround = 1.8;

const shapes = lazily(() => {
  const topology = countries110 as unknown as Topology<{
    countries: GeometryCollection<{ readonly name: string }>;
  }>;
  const all = feature(topology, topology.objects.countries).features;
  return { all, byName: new Map(all.map((shape) => [foldCountry(shape.properties.name), shape])) };
});

function foldCountry(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
