import { type GeoPermissibleObjects, type GeoProjection, geoGraticule, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land110 from 'world-atlas/land-110m.json' with { type: 'json' };
import { type Line, simplifyLine } from './simplify-line.ts';

/** All land of the earth, as Natural Earth (public domain) draws it. */
export function landPath(project: GeoProjection): string {
  return drawPath(land, project, true);
}

/** The share of a picture that is land, from 0 to 1. The projection must be clipped to the picture. */
export function landShare(project: GeoProjection, area: number): number {
  return geoPath(project).area(land) / area;
}

/** The net of meridians and parallels, at a distance that leaves some of them in the picture. */
export function graticulePath(project: GeoProjection, step: number): string {
  return drawPath(geoGraticule().step([step, step]).precision(2)(), project, false);
}

/** The outline of the globe. */
export function globePath(project: GeoProjection): string {
  return drawPath({ type: 'Sphere' }, project, true);
}

// The type that TypeScript infers from the file is wider than TopoJSON.
const topology = land110 as unknown as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);

const TOLERANCE = 0.45;
const SMALLEST_ISLAND = 1.5;

function drawPath(shape: GeoPermissibleObjects, project: GeoProjection, isArea: boolean): string {
  const collector = collectLines();
  geoPath(project, collector.context)(shape);
  return collector.lines
    .map((line) => simplifyLine(line, TOLERANCE))
    .filter((line) => line.length > 1 && !(isArea && isTiny(line)))
    .map((line) => writeLine(line, isArea))
    .join('');
}

function isTiny(line: Line): boolean {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  return width < SMALLEST_ISLAND && Math.max(...ys) - Math.min(...ys) < SMALLEST_ISLAND;
}

/** A context that collects what a canvas would draw, as lists of points. */
function collectLines() {
  const lines: [number, number][][] = [];
  return {
    lines,
    context: {
      beginPath: () => undefined,
      closePath: () => undefined,
      arc: () => undefined,
      moveTo: (x: number, y: number) => {
        lines.push([[x, y]]);
      },
      lineTo: (x: number, y: number) => {
        lines.at(-1)?.push([x, y]);
      },
    },
  };
}

/** A path in relative steps, in tenths: a third shorter than with absolute positions. */
function writeLine(line: Line, isClosed: boolean): string {
  let last = { x: 0, y: 0 };
  const steps = line.flatMap(([x, y], index) => {
    const next = { x: Math.round(x * 10), y: Math.round(y * 10) };
    const step = `${tenths(next.x - last.x)} ${tenths(next.y - last.y)}`.replace(' -', '-');
    if (index > 0 && next.x === last.x && next.y === last.y) return [];
    last = next;
    if (index === 0) return `M${step}`;
    return index > 1 && step.startsWith('-') ? step : index === 1 ? `l${step}` : ` ${step}`;
  });
  return steps.join('') + (isClosed ? 'z' : '');
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}
