import type { Actor } from './actor.ts';
import type { Body } from './body.ts';
import type { PlaceId } from './ids.ts';
import type { NewsEvent } from './news-event.ts';
import type { Prose } from './prose.ts';

/** Coordinates in decimal degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A location. */
export interface Place {
  readonly noun: 'place';
  readonly id: PlaceId;
  readonly name: string;
  /** Null if its position is unknown. */
  readonly position: Position | null;
  readonly country: Actor | null;
  readonly summary: string | null;
  readonly body: Body;
  readonly prose: Prose;

  /** In time order. */
  readonly events: readonly NewsEvent[];
}
