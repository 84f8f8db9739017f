import type { z } from 'zod';
import { entryId } from './entry-id.ts';
import { entryFields, withReason } from './entry-status.ts';
import { decimal, fields, name, text } from './fields.ts';

/** A file in `content/places/`. */
export const placeSchema = withReason(
  fields({
    ...entryFields('place'),
    name: name(120),
    /** Decimal degrees, WGS 84, north positive. */
    latitude: decimal(
      -90,
      90,
      'Latitude is how far north, and longitude how far east: perhaps the two are swapped.',
    ).optional(),
    /** Decimal degrees, WGS 84, east positive. */
    longitude: decimal(-180, 180).optional(),
    /** The state that it lies in. */
    country: entryId('actor').optional(),
    /** One plain sentence. */
    summary: text(600).optional(),
  }).superRefine(({ latitude, longitude }, context) => {
    for (const [field, own, other, theirs] of [
      ['latitude', latitude, 'longitude', longitude],
      ['longitude', longitude, 'latitude', latitude],
    ] as const) {
      if (own !== undefined || theirs === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        params: { rule: 'missing-field' },
        message: `it beside \`${other}\`, or neither if no one says where the place is`,
      });
    }
  }),
);

export type PlaceFields = Readonly<z.output<typeof placeSchema>>;
