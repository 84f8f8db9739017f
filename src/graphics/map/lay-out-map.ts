import type { Box } from '../box.ts';
import { round } from '../round.ts';
import { textWidth } from '../text/text-width.ts';
import type { Position } from './choose-projection.ts';
import { drawGround, type MapGround, type ScaleBar } from './draw-ground.ts';
import type { MapPlace } from './map-place.ts';
import { NAME_SIZE, type PlacedName, placeNames } from './place-names.ts';

/** A map, ready to draw: no borders, since those are an editorial claim. */
export interface MapGeometry extends Omit<MapGround, 'project'> {
  readonly width: number;
  readonly marks: readonly MapMark[];
  /** The number of marks without a name beside them. */
  readonly unnamed: number;
}

export interface MapMark {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly name: PlacedName | null;
}

/** A map of some places and their surroundings; null without places. */
export function layOutMap(places: readonly MapPlace[], width: number): MapGeometry | null {
  if (places.length === 0) return null;
  const positions = places.map(({ longitude, latitude }): Position => [longitude, latitude]);
  const { project, ...ground } = groundOf(positions, width);
  const { height, scaleBar } = ground;
  const points = places.map((place, index) => {
    const [x, y] = project([...(positions[index] ?? [0, 0])]) ?? [0, 0];
    return { name: place.name, x: round(x), y: round(y) };
  });
  const frame = { x1: 4, y1: 4, x2: width - 4, y2: height - 4 };
  const names = placeNames(points, frame, scaleBar === null ? [] : [boxOfBar(scaleBar)]);
  return {
    ...ground,
    width,
    marks: places.map((place, index) => ({
      place,
      x: points[index]?.x ?? 0,
      y: points[index]?.y ?? 0,
      name: names[index] ?? null,
    })),
    unnamed: names.filter((name) => name === null).length,
  };
}

// Every event at a place has the same ground, which takes far longer than the names on it.
const grounds = new Map<string, MapGround>();
const MOST_GROUNDS = 256;

function groundOf(positions: readonly Position[], width: number): MapGround {
  const key = JSON.stringify([positions, width]);
  const known = grounds.get(key);
  if (known !== undefined) return known;
  const [oldest] = grounds.keys();
  if (oldest !== undefined && grounds.size >= MOST_GROUNDS) grounds.delete(oldest);
  const drawn = drawGround(positions, width);
  grounds.set(key, drawn);
  return drawn;
}

function boxOfBar({ x1, x2, y, text }: ScaleBar): Box {
  return { x1, y1: y - 18, x2: Math.max(x2, x1 + textWidth(text, NAME_SIZE)), y2: y + 4 };
}
