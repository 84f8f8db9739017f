import type { GeoProjection } from 'd3-geo';
import { pictureWords } from '../../words/english/picture-words.ts';
import { round } from '../round.ts';
import { chooseProjection, type FittedProjection, type Position } from './choose-projection.ts';
import { globePath, graticulePath, landPath, landShare } from './land-path.ts';

/** The ground that a map shows beneath its marks. */
export interface MapGround {
  readonly project: GeoProjection;
  readonly height: number;
  readonly land: string;
  readonly graticule: string;
  /** The edge of the globe, as far as it is in the picture. */
  readonly globe: string;
  readonly scaleBar: ScaleBar | null;
}

export interface ScaleBar {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly text: string;
}

/** The earth around some positions, in a given width. */
export function drawGround(positions: readonly Position[], width: number): MapGround {
  const pad = Math.max(PAD, width * 0.11);
  const { project, height, perKilometre } = showCoasts(positions, { width, pad });
  // The clip is outside the picture, so that its edges do not look like coasts.
  project.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  const isWorld = perKilometre === null;
  return {
    project,
    height,
    land: landPath(project),
    graticule: graticulePath(project, isWorld ? 30 : findStep(perKilometre, width)),
    globe: globePath(project),
    scaleBar: isWorld ? null : findScaleBar(perKilometre, width, height),
  };
}

/** The closest view that shows both land and water, since a coast shows a reader where a place is. */
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

/** The views from close to far. The land is drawn for small scales: a closer view would show straight lines, or no coast at all. */
const WINDOWS = [36, 52, 72] as const;
const LEAST_SHARE = 0.12;

const PAD = 40;
const BLEED = 3;

/** The distance of meridians and parallels that leaves three to six meshes in the picture. */
function findStep(perKilometre: number, width: number): number {
  const degrees = width / perKilometre / 111;
  return [1, 2, 5, 10, 20, 30].find((step) => degrees / step <= 6) ?? 30;
}

/** The scale: a round number of kilometres, about a sixth of the picture, in its lower left. */
function findScaleBar(perKilometre: number, width: number, height: number): ScaleBar | null {
  const kilometres = SCALE_STEPS.findLast((step) => step * perKilometre <= width / 5);
  if (kilometres === undefined) return null;
  const text = pictureWords.kilometres(kilometres);
  const x1 = 12;
  return { x1, x2: round(x1 + kilometres * perKilometre), y: height - 12, text };
}

const SCALE_STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000];
