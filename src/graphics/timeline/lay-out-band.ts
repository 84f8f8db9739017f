import { compareEdtf } from '../../model/edtf-date.ts';
import { eventStatuses } from '../../model/news-event.ts';
import { textWidth } from '../text/text-width.ts';
import { shortenText } from '../text/wrap-text.ts';
import { AXIS_HEIGHT, findBandAxis } from './band-axis.ts';
import type { BandEvent, BandInput, BandOptions } from './band-event.ts';
import type { AsOfMark, BandGeometry, BandKey, BandMark } from './band-geometry.ts';
import { findBarShape, openEndsOf } from './bar-shape.ts';
import { clusterEvents } from './cluster-events.ts';
import { dayNumber, findDateRows } from './date-rows.ts';
import { LABEL_SIZE, placeDense, placeLabelled, type ShapedEvent } from './place-events.ts';
import { findTimeScale, type TimeScale } from './time-scale.ts';

/**
 * A band of events on one time axis. A few events have their titles beside them; more are only marks, in
 * lanes; too many for that are in numbered clusters. Null without events.
 */
export function layOutBand(input: BandInput, options: BandOptions): BandGeometry | null {
  const { width } = options;
  const events = input.events
    .toSorted((a, b) => compareEdtf(a.when, b.when))
    .map((event) => ({ event, rows: findDateRows(event, options) }));
  const rows = events.flatMap((event) => event.rows);
  const asOfDay = input.asOf === null ? null : dayNumber(input.asOf);
  const edges = { x1: MARGIN, x2: width - MARGIN };
  const scale = findTimeScale(rows, asOfDay === null ? [] : [asOfDay], edges);
  if (events.length === 0 || scale === null) return null;
  const top = asOfDay === null ? 0 : AS_OF_HEIGHT;
  const shaped = events.map(({ event, rows }) => ({
    event,
    name: nameOf(event, options),
    rows: rows.map((row) => ({
      shape: findBarShape(row, event.status, scale, width),
      name: row.name,
    })),
  }));
  const marks = placeMarks(shaped, top + AXIS_HEIGHT + 12, options);
  const bottom = marks.reduce((low, { box }) => Math.max(low, box.y2), 0);
  const height = Math.ceil(bottom) + 6;
  return {
    width,
    height,
    axis: findBandAxis(rows, scale, {
      top,
      width,
      crossing: asOfDay === null ? null : scale.x(asOfDay + 1),
    }),
    asOf: input.asOf === null ? null : markAsOf(input.asOf, scale, height, options),
    marks,
    key: findKey(
      shaped,
      marks,
      asOfDay !== null && scale.x(asOfDay + 1) < edges.x2 ? input.asOf : null,
    ),
  };
}

const MARGIN = 22;
const AS_OF_HEIGHT = 20;

/** The numbers of events beyond which titles would bury the picture, and marks each other. */
const MOST_LABELLED = { narrow: 26, wide: 48 };
const MOST_MARKS = 200;
const MOST_BYTES = 50_000;
const LONGEST_TITLE = 38;
const TALLEST_DENSE = 640;

function placeMarks(
  events: readonly ShapedEvent[],
  top: number,
  options: BandOptions,
): readonly BandMark[] {
  const { width } = options;
  const labelled = width < 600 ? MOST_LABELLED.narrow : MOST_LABELLED.wide;
  if (events.length <= labelled) return placeLabelled(events, top, width);
  if (events.length > MOST_MARKS) return clusterEvents(events, top, width);
  const short = events.map((shaped) => {
    const title = shortenText(shaped.event.title, LONGEST_TITLE * 0.58, 1);
    return { ...shaped, name: nameOf({ ...shaped.event, title }, options) };
  });
  const marks = placeDense(short, top);
  const isTall = marks.some(({ box }) => box.y2 > top + TALLEST_DENSE);
  return isTall || bytesOf(short) > MOST_BYTES ? clusterEvents(events, top, width) : marks;
}

/** The name of an event's link: its title, date and status. */
function nameOf(event: BandEvent, { statusWords }: BandOptions): string {
  return `${event.title}: ${event.words}, ${statusWords(event.status).toLowerCase()}`;
}

/** The approximate size of the marks in the page, in bytes, markup included. */
function bytesOf(events: readonly ShapedEvent[]): number {
  const encoder = new TextEncoder();
  return events.reduce((sum, { event, name, rows }) => {
    const escaped = (name + event.href).replace(/["'&<>]/g, '00000');
    const paths = rows.reduce(
      (number, { shape }) =>
        number +
        62 +
        [shape.fadeIn, shape.fadeOut].filter(Boolean).length * 110 +
        (shape.crossed ? 60 : 0),
      0,
    );
    return sum + encoder.encode(escaped).length + 65 + paths;
  }, 0);
}

/** The line at the end of the day, so that its events are before it. */
function markAsOf(
  asOf: string,
  { x }: TimeScale,
  height: number,
  { width, asOfWords }: BandOptions,
): AsOfMark {
  const at = x(dayNumber(asOf) + 1);
  const text = asOfWords(asOf);
  const isRight = at + 6 + textWidth(text, LABEL_SIZE, 'bold') <= width;
  return {
    x: at,
    y1: 4,
    y2: AS_OF_HEIGHT + AXIS_HEIGHT,
    y3: height,
    text,
    label: { x: isRight ? at + 6 : at - 6, y: 14, anchor: isRight ? 'start' : 'end' },
  };
}

function findKey(
  events: readonly ShapedEvent[],
  marks: readonly BandMark[],
  later: string | null,
): BandKey {
  const shapes = events.flatMap(({ rows }) => rows.map(({ shape }) => shape));
  const found = new Set(events.map(({ event }) => event.status));
  const hasClusters = marks.some(({ kind }) => kind === 'cluster');
  return {
    statuses: hasClusters ? [] : eventStatuses.filter((status) => found.has(status)),
    spans: !hasClusters && shapes.some(({ kind }) => kind === 'span'),
    within: !hasClusters && shapes.some(({ kind }) => kind === 'within'),
    faded:
      !hasClusters && shapes.some(({ fadeIn, fadeOut }) => fadeIn !== null || fadeOut !== null),
    open:
      !hasClusters &&
      shapes.some((shape) => {
        const { left, right } = openEndsOf(shape);
        return left || right;
      }),
    clusters: hasClusters,
    later,
  };
}
