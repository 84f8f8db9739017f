import type { z } from 'zod';
import { entryId } from './entry-id.ts';
import { entryFields, withReason } from './entry-status.ts';
import { decimal, fields, name, text } from './fields.ts';
import { comesWith, withConditions } from './written-form.ts';

const placeFields = fields({
  ...entryFields('place'),
  name: name(120).describe('What the place is called.'),
  latitude: decimal(
    -90,
    90,
    'Latitude is how far north, and longitude how far east: perhaps the two are swapped.',
  )
    .optional()
    .describe(
      'Decimal degrees, WGS 84, north positive. Left out with `longitude` where no one says where the place is: it is then on no map, and its page says so.',
    ),
  longitude: decimal(-180, 180)
    .optional()
    .describe('Decimal degrees, WGS 84, east positive. Left out with `latitude`.'),
  country: entryId('actor').optional().describe('The state that it lies in.'),
  summary: text(600).optional().describe('One plain sentence.'),
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
});

/** A file in `content/places/`. */
export const placeSchema = withReason(
  withConditions(
    placeFields,
    comesWith(['latitude'], 'longitude'),
    comesWith(['longitude'], 'latitude'),
  ),
);

export type PlaceFields = Readonly<z.output<typeof placeSchema>>;
