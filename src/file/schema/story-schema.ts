import type { z } from 'zod';
import { entryFields, withReason } from './entry-status.ts';
import { fields, listOf, text } from './fields.ts';
import { timeZone } from './time-zone.ts';

/** A file in `content/stories/`. */
export const storySchema = withReason(
  fields({
    ...entryFields('story'),
    title: text(200).describe('The name of the story.'),
    summary: text(600).describe('One or two plain sentences.'),
    topics: listOf(text(80))
      .optional()
      .describe(
        'The topics of the claims in the order in which the comparison shows them; others follow.',
      ),
    timeZone: timeZone
      .optional()
      .describe(
        'The IANA name of the zone in which the `time` of its events is given, such as `Europe/Madrid`.',
      ),
  }),
);

export type StoryFields = Readonly<z.output<typeof storySchema>>;
