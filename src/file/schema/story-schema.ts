import type { z } from 'zod';
import { entryFields, withReason } from './entry-status.ts';
import { fields, listOf, text } from './fields.ts';
import { timeZone } from './time-zone.ts';

/** A file in `content/stories/`. */
export const storySchema = withReason(
  fields({
    ...entryFields('story'),
    title: text(200),
    /** One or two plain sentences. */
    summary: text(600),
    /** The topics of the claims in the order in which the comparison shows them; others follow. */
    topics: listOf(text(80)).optional(),
    /** The zone in which the times of its events are given. */
    timeZone: timeZone.optional(),
  }),
);

export type StoryFields = Readonly<z.output<typeof storySchema>>;
