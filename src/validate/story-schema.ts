import type { z } from 'zod';
import { entryFields, withReason } from './entry-status.ts';
import { fields, text } from './fields.ts';

/** A file in `content/stories/`. */
export const storySchema = withReason(
  fields({
    ...entryFields,
    title: text(200),
    /** One or two plain sentences. */
    summary: text(600),
  }),
);

export type StoryFields = Readonly<z.output<typeof storySchema>>;
