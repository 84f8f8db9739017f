import { z } from 'zod';

/** The values that a form offers for a text of which the schema knows them all. */
export const offeredValues = z.registry<{ readonly values: readonly string[] }>();
