import type { Box } from '../box.ts';
import type { BandAxis } from './band-axis.ts';
import type { BandEvent } from './band-event.ts';
import type { BarShape } from './bar-shape.ts';

/** A band, ready to draw. */
export interface BandGeometry {
  readonly width: number;
  readonly height: number;
  readonly axis: BandAxis;
  readonly asOf: AsOfMark | null;
  /** The events, in time order. */
  readonly marks: readonly BandMark[];
  /** The key: the kinds of marks that occur. */
  readonly key: BandKey;
}

export interface AsOfMark {
  readonly x: number;
  /** The line from the label to the axis, and from there to the bottom. */
  readonly y1: number;
  readonly y2: number;
  readonly y3: number;
  readonly text: string;
  /** The x at which its label begins or ends. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

export type BandMark =
  | {
      readonly kind: 'event';
      readonly event: BandEvent;
      readonly name: string;
      /** The title above the rows of an event that has several; else its title is the text of its only row. */
      readonly title: BandText | null;
      readonly rows: readonly BandRow[];
      /** The line that ties the rows of one event together. */
      readonly tie: string | null;
      readonly box: Box;
    }
  | {
      readonly kind: 'cluster';
      readonly events: readonly [BandEvent, ...BandEvent[]];
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly box: Box;
    };

export interface BandRow {
  readonly y: number;
  readonly shape: BarShape;
  readonly text: BandText | null;
}

export interface BandText {
  readonly anchor: 'start' | 'end';
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface BandKey {
  readonly statuses: readonly BandEvent['status'][];
  readonly spans: boolean;
  readonly within: boolean;
  readonly faded: boolean;
  /** Whether one continues beyond the picture. */
  readonly open: boolean;
  readonly clusters: boolean;
  /** The day after which the picture is shaded; null if none of it is. */
  readonly later: string | null;
}
