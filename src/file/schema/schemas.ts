import type { z } from 'zod';
import type { Noun } from '../../model/ids.ts';
import { actorSchema } from './actor-schema.ts';
import { briefSchema } from './brief-schema.ts';
import { claimSchema } from './claim-schema.ts';
import { eventSchema } from './event-schema.ts';
import { placeSchema } from './place-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { storySchema } from './story-schema.ts';
import { termSchema } from './term-schema.ts';

/** What the front matter of each noun holds. */
export const schemas = {
  story: storySchema,
  brief: briefSchema,
  source: sourceSchema,
  actor: actorSchema,
  event: eventSchema,
  claim: claimSchema,
  place: placeSchema,
  term: termSchema,
} as const satisfies Readonly<Record<Noun, z.ZodType>>;
