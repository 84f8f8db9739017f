import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoConicEqualArea,
  geoDistance,
  geoInterpolate,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';

export type Position = readonly [longitude: number, latitude: number];

/** A projection fitted to some places, and the height of its picture. */
export interface FittedProjection {
  readonly project: GeoProjection;
  readonly height: number;
  /** The units per kilometre in the middle of the map; null if they vary too much over it. */
  readonly perKilometre: number | null;
}

export interface MapRoom {
  readonly width: number;
  readonly pad: number;
  /** The least number of degrees that it shows between its pads, from side to side. */
  readonly window: number;
}

/**
 * A projection in which all the places and their surroundings are undistorted enough: Natural Earth
 * if they are spread over the globe, a cone if they lie along a belt between pole and equator,
 * else the globe seen from above their middle, which serves the poles and the date line alike.
 */
export function chooseProjection(
  positions: readonly Position[],
  { width, pad, window }: MapRoom,
): FittedProjection {
  const centre = centreOf(positions);
  const radius = Math.max(...positions.map((position) => degreesBetween(centre, position)));
  if (radius > WORLD) return fitWorld(centre, width);
  const belt = findBelt(positions, centre);
  const project = belt === null ? above(centre) : cone(centre, belt);
  const scale = findScale(project, positions, { room: width - 2 * pad, window });
  const box = boundsOf(project.translate([0, 0]).scale(scale), positions);
  const height = Math.round(
    Math.min(width < 600 ? width : width * 0.64, Math.max(width * FLATTEST, box.height + 2 * pad)),
  );
  if (box.height > height - 2 * pad) project.scale((scale * (height - 2 * pad)) / box.height);
  centreOn(project, positions, { width, height });
  return { project, height, perKilometre: project.scale() / EARTH_RADIUS };
}

/** The radius, in degrees, from which places are spread over the world. */
const WORLD = 62;
const FLATTEST = 0.5;
const GLOBE_MARGIN = 7;
/** The clip angle. It is not round: d3-geo fails on meridians that only touch the horizon. */
const HORIZON = 100.037;
const EARTH_RADIUS = 6371;
const DEGREES = 180 / Math.PI;

/** The middle of the smallest circle that a search finds around the places, wherever they lie. */
function centreOf(positions: readonly Position[]): Position {
  const mean = geoCentroid({ type: 'MultiPoint', coordinates: positions.map(toArray) });
  let centre: Position = mean.some(Number.isNaN) ? (positions[0] ?? [0, 0]) : [mean[0], mean[1]];
  // The centre moves towards the farthest place in ever smaller steps (Bădoiu and Clarkson).
  for (let step = 1; step <= 60; step += 1) {
    const farthest = findFarthest(centre, positions);
    const [longitude, latitude] = geoInterpolate(
      toArray(centre),
      toArray(farthest),
    )(1 / (step + 1));
    centre = [longitude, latitude];
  }
  return [roundDegrees(centre[0]), roundDegrees(centre[1])];
}

/** An angle rounded to about ten metres; d3-geo returns NaN when it rotates by next to nothing. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

function findFarthest(centre: Position, positions: readonly Position[]): Position {
  return positions.reduce(
    (far, position) =>
      geoDistance(toArray(centre), toArray(position)) > geoDistance(toArray(centre), toArray(far))
        ? position
        : far,
    centre,
  );
}

function degreesBetween(a: Position, b: Position): number {
  return geoDistance(toArray(a), toArray(b)) * DEGREES;
}

/** The southern and northern edges of a belt in the middle latitudes, longer than high; null for others. */
function findBelt(
  positions: readonly Position[],
  centre: Position,
): readonly [number, number] | null {
  const latitudes = positions.map(([, latitude]) => latitude);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const spread = Math.max(...positions.map(([longitude]) => Math.abs(turn(longitude - centre[0]))));
  const middle = (south + north) / 2;
  const isMiddle = Math.abs(middle) > 18 && Math.abs(middle) < 60 && south * north > 0;
  const isLong = spread > 12 && spread < 75 && 2 * spread > 1.3 * (north - south);
  return isMiddle && isLong && Math.max(Math.abs(south), Math.abs(north)) < 72
    ? [south, north]
    : null;
}

/** A difference of longitudes between -180 and 180. */
function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function fitWorld([longitude]: Position, width: number): FittedProjection {
  const project = geoNaturalEarth1().rotate([-longitude, 0]).precision(0.4);
  project.fitWidth(width - 2 * GLOBE_MARGIN, { type: 'Sphere' });
  const [, [, bottom]] = geoPath(project).bounds({ type: 'Sphere' });
  const [x, y] = project.translate();
  project.translate([x + GLOBE_MARGIN, y + GLOBE_MARGIN]);
  return { project, height: Math.ceil(bottom) + 2 * GLOBE_MARGIN, perKilometre: null };
}

function above([longitude, latitude]: Position): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(HORIZON).precision(0.4);
}

function cone(
  [longitude, latitude]: Position,
  [south, north]: readonly [number, number],
): GeoProjection {
  const sixth = Math.max(4, (north - south) / 6);
  return geoConicEqualArea()
    .parallels([south + sixth, Math.max(south + sixth + 2, north - sixth)])
    .rotate([-longitude, 0])
    .center([0, latitude])
    .precision(0.4);
}

/** The scale at which the places fill the picture, but never so large that nothing else is seen. */
function findScale(
  project: GeoProjection,
  positions: readonly Position[],
  { room, window }: { readonly room: number; readonly window: number },
): number {
  const { width } = boundsOf(project.translate([0, 0]).scale(1000), positions);
  return (1000 * room) / Math.max(width, (1000 * window) / DEGREES);
}

function centreOn(
  project: GeoProjection,
  positions: readonly Position[],
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const [x = 0, y = 0] = project.translate();
  const box = boundsOf(project, positions);
  project.translate([
    x + width / 2 - (box.x + box.width / 2),
    y + height / 2 - (box.y + box.height / 2),
  ]);
}

function boundsOf(project: GeoProjection, positions: readonly Position[]) {
  const points = positions.flatMap((position) => [project(toArray(position)) ?? []]);
  const xs = points.flatMap(([x]) => x ?? []);
  const ys = points.flatMap(([, y]) => y ?? []);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function toArray([longitude, latitude]: Position): [number, number] {
  return [longitude, latitude];
}
