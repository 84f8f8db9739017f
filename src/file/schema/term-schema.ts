import type { z } from 'zod';
import { entryFields, withReason } from './entry-status.ts';
import { fields, name, text } from './fields.ts';

/** A file in `content/terms/`. */
export const termSchema = withReason(
  fields({
    ...entryFields('term'),
    name: name(120).describe('A neutral name of the thing that sources call by different names.'),
    summary: text(600).optional().describe('One plain sentence.'),
  }),
);

export type TermFields = Readonly<z.output<typeof termSchema>>;
