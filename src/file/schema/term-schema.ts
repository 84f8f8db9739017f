import type { z } from 'zod';
import { entryFields, withReason } from './entry-status.ts';
import { fields, name, text } from './fields.ts';

/** A file in `content/terms/`. */
export const termSchema = withReason(
  fields({
    ...entryFields('term'),
    /** A neutral name of the thing. */
    name: name(120),
    /** One plain sentence. */
    summary: text(600).optional(),
  }),
);

export type TermFields = Readonly<z.output<typeof termSchema>>;
