import type { Bound, Figure } from '../../model/figure.ts';
import { numberWords } from '../../words/english/number-words.ts';
import { round } from '../round.ts';
import { shortenText } from '../text/wrap-text.ts';

/** A figure as a picture draws it. */
export interface FigureMark {
  /** The figure and its voice: "about 40, the ministry". */
  readonly name: string;
  readonly href: string;
  readonly figure: Figure;
  /** Whether no later report updates it. */
  readonly isCurrent: boolean;
}

/** Figures one below the other along one axis of numbers. */
export interface FiguresGeometry {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly mark: FigureMark;
  readonly text: {
    readonly lines: readonly [string];
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start';
  };
  readonly y: number;
  /** A dot for one number; a bar for a range, whose open ends are points. */
  readonly shape:
    | { readonly kind: 'dot'; readonly x: number }
    | { readonly kind: 'bar'; readonly path: string };
}

const MARGIN = 24;
const AXIS = 26;
const ROW = 40;
const HALF = 4;
const POINT = 9;
const NARROWEST = 4;
const TEXT_SIZE = 13;

/** The layout; null if too few can be drawn, or if they do not have one unit. */
export function layOutFigures(marks: readonly FigureMark[], width: number): FiguresGeometry | null {
  const factors = new Set(marks.map(({ figure: { unit } }) => factorOf(unit)));
  const numbers = marks.flatMap(({ figure: { low, high } }) => [low, high].flatMap(numberIn));
  if (factors.size !== 1 || numbers.length === 0) return null;
  const ticks = findTicks(numbers, marks, width < 600 ? 4 : 8);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const x = (value: number): number =>
    round(MARGIN + ((value - first) / (last - first)) * (width - 2 * MARGIN));
  return {
    width,
    height: AXIS + marks.length * ROW + 6,
    axis: { x1: MARGIN, x2: width - MARGIN, y: AXIS - 6 },
    ticks: ticks.map((value) => ({ x: x(value), text: numberWords(value) })),
    rows: marks.map((mark, index) => {
      const top = AXIS + index * ROW;
      const y = top + 28;
      return {
        mark,
        text: {
          lines: [shortenText(mark.name, width - MARGIN, TEXT_SIZE)],
          x: MARGIN,
          y: top + 15,
          anchor: 'start',
        },
        y,
        shape: shapeOf(mark.figure, y, { x, left: 2, right: width - 2 }),
      };
    }),
  };
}

function numberIn(bound: Bound | null): readonly number[] {
  return bound === null ? [] : [bound.value];
}

function factorOf(unit: Figure['unit']): number | null {
  return unit !== null && 'factor' in unit ? unit.factor : null;
}

interface Scale {
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
}

function shapeOf({ low, high }: Figure, y: number, { x, left, right }: Scale): FigureRow['shape'] {
  if (low !== null && high !== null && low.value === high.value)
    return { kind: 'dot', x: x(low.value) };
  const start = low === null ? left : x(low.value);
  const end = high === null ? right : Math.max(x(high.value), start + NARROWEST);
  const body = round(end - (high === null ? POINT : 0));
  const from = round(start + (low === null ? POINT : 0));
  return {
    kind: 'bar',
    path: [
      `M${from} ${y - HALF}H${body}`,
      high === null ? `L${end} ${y}L${body} ${y + HALF}` : `V${y + HALF}`,
      `H${from}`,
      low === null ? `L${start} ${y}z` : 'z',
    ].join(''),
  };
}

/** Round numbers a step apart, around all the given ones, with room for open ends beyond the outermost. */
function findTicks(
  numbers: readonly number[],
  marks: readonly FigureMark[],
  wanted: number,
): readonly number[] {
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const span = highest === lowest ? Math.max(1, Math.abs(lowest) / 10) : highest - lowest;
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
  const goesOn = marks.some(({ figure: { low, high } }) => high === null && low?.value === highest);
  const first = Math.floor((highest === lowest ? lowest - span / 2 : lowest) / step);
  const last =
    Math.ceil((highest === lowest ? highest + span / 2 : highest) / step) + (goesOn ? 1 : 0);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
