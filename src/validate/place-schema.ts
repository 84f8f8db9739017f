import type { z } from 'zod';
import { entryFields, withReason } from './entry-status.ts';
import { decimal, fields, id, name, text } from './fields.ts';

/** A file in `content/places/`. */
export const placeSchema = withReason(
  fields({
    ...entryFields,
    name: name(120),
    /** Decimal degrees, WGS 84, north positive. */
    latitude: decimal(-90, 90),
    /** Decimal degrees, WGS 84, east positive. */
    longitude: decimal(-180, 180),
    /** The state that it lies in. */
    country: id.optional(),
    /** One plain sentence. */
    summary: text(600).optional(),
  }),
);

export type PlaceFields = Readonly<z.output<typeof placeSchema>>;
