import type { Box } from '../box.ts';
import { pictureWords } from '../picture-words.ts';
import { round } from '../round.ts';
import { textWidth } from '../text/text-width.ts';
import { chooseProjection, type FittedProjection, type Position } from './choose-projection.ts';
import { globePath, graticulePath, landPath, landShare } from './land-path.ts';
import type { MapPlace } from './map-place.ts';
import { NAME_SIZE, type PlacedName, placeNames } from './place-names.ts';

/** A map, ready to draw: no borders, since those are an editorial claim. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly graticule: string;
  /** The edge of the globe, as far as it is in the picture. */
  readonly globe: string;
  readonly scaleBar: ScaleBar | null;
  readonly marks: readonly MapMark[];
  /** How many marks have no name beside them. */
  readonly unnamed: number;
}

export interface MapMark {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly name: PlacedName | null;
}

export interface ScaleBar {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly text: string;
}

/** A map of some places with what lies around them; null without places. */
export function layOutMap(places: readonly MapPlace[], width: number): MapGeometry | null {
  if (places.length === 0) return null;
  const positions = places.map(({ longitude, latitude }): Position => [longitude, latitude]);
  const pad = Math.max(PAD, width * 0.11);
  const { project, height, perKilometre } = showCoasts(positions, { width, pad });
  const points = places.map((place, index) => {
    const [x, y] = project([...(positions[index] ?? [0, 0])]) ?? [0, 0];
    return { name: place.name, x: round(x), y: round(y) };
  });
  const scaleBar = perKilometre === null ? null : findScaleBar(perKilometre, width, height);
  const frame = { x1: 4, y1: 4, x2: width - 4, y2: height - 4 };
  const names = placeNames(points, frame, scaleBar === null ? [] : [boxOfBar(scaleBar)]);
  // The clip lies outside the picture, so that its edges are not seen as coasts.
  project.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const isWorld = perKilometre === null;
  return {
    width,
    height,
    land: landPath(project),
    graticule: graticulePath(project, isWorld ? 30 : findStep(perKilometre, width)),
    globe: globePath(project),
    scaleBar,
    marks: places.map((place, index) => ({
      place,
      x: points[index]?.x ?? 0,
      y: points[index]?.y ?? 0,
      name: names[index] ?? null,
    })),
    unnamed: names.filter((name) => name === null).length,
  };
}

/** The closest look that shows land and water both, since a coast is what tells a reader where a place is. */
function showCoasts(
  positions: readonly Position[],
  { width, pad }: { readonly width: number; readonly pad: number },
): FittedProjection {
  const looks = WINDOWS.values().map((window) => {
    const fitted = chooseProjection(positions, { width, pad, window });
    fitted.project.clipExtent([
      [0, 0],
      [width, fitted.height],
    ]);
    return { fitted, share: landShare(fitted.project, width * fitted.height) };
  });
  const shown = looks.find(({ share }) => share > LEAST_SHARE && share < 1 - LEAST_SHARE);
  return shown?.fitted ?? chooseProjection(positions, { width, pad, window: WINDOWS[2] });
}

/** The land is drawn for small scales: a closer look than the first would show straight lines, or no coast at all. */
const WINDOWS = [36, 52, 72] as const;
const LEAST_SHARE = 0.12;

const PAD = 40;
const BLEED = 3;

/** Meridians and parallels that leave some three to six meshes to the picture. */
function findStep(perKilometre: number, width: number): number {
  const degrees = width / perKilometre / 111;
  return [1, 2, 5, 10, 20, 30].find((step) => degrees / step <= 6) ?? 30;
}

/** A round number of kilometres, about a sixth of the picture, in its lower left. */
function findScaleBar(perKilometre: number, width: number, height: number): ScaleBar | null {
  const kilometres = SCALE_STEPS.findLast((step) => step * perKilometre <= width / 5);
  if (kilometres === undefined) return null;
  const text = pictureWords.kilometres(kilometres);
  const x1 = 12;
  return { x1, x2: round(x1 + kilometres * perKilometre), y: height - 12, text };
}

const SCALE_STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000];

function boxOfBar({ x1, x2, y, text }: ScaleBar): Box {
  return { x1, y1: y - 18, x2: Math.max(x2, x1 + textWidth(text, NAME_SIZE)), y2: y + 4 };
}
