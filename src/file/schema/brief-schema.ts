import { z } from 'zod';
import type { ActorId } from '../../model/ids.ts';
import { entryId } from './entry-id.ts';
import { entryFields, withReason } from './entry-status.ts';
import { isEventDefinition, listedEvent } from './event-schema.ts';
import { fields, name, several, text } from './fields.ts';
import { publishedDay } from './published-date.ts';
import { report } from './report-schema.ts';

const eventList = several(listedEvent).superRefine((listed, context) => {
  const seen = new Set<string>();
  for (const [index, event] of listed.entries()) {
    const listedId = typeof event === 'string' ? event : event.id;
    const path = typeof event === 'string' ? [index] : [index, 'id'];
    // Two definitions are a finding of their own, across files too.
    if (seen.has(listedId) && !isEventDefinition(event))
      context.addIssue({ code: 'custom', path, message: 'each event once' });
    seen.add(listedId);
  }
});

/** A name that the source uses, or one that it only cites as somebody's. */
const usedName = z.union(
  [
    name(120).transform((written): UsedName => ({ name: written })),
    fields({
      /** As the source has it. */
      name: name(120),
      /** The actor whose name for the thing it is. */
      speaker: entryId('actor'),
    }),
  ],
  { error: 'a name, or a mapping of `name` and `speaker`' },
);

interface UsedName {
  readonly name: string;
  readonly speaker?: ActorId;
}

const usedNames = several(usedName).superRefine((names, context) => {
  const seen = new Set<string>();
  for (const [index, { name: used, speaker = '' }] of names.entries()) {
    // A source may use a name itself and cite it too.
    const key = `${speaker}\n${used}`;
    if (seen.has(key))
      context.addIssue({ code: 'custom', path: [index], message: 'each name once' });
    seen.add(key);
  }
});

/** A file in `content/briefs/`. */
export const briefSchema = withReason(
  fields({
    ...entryFields('brief'),
    title: text(200),
    story: entryId('story'),
    /** The day on which the brief was published. */
    published: publishedDay,
    /** One or two plain sentences. */
    summary: text(600),
    /** The one source that it restates; left out in a synthesis. */
    restates: entryId('source').optional(),
    /** Events by id, with what became of them, or defined here. */
    events: eventList.optional(),
    /** How the restated source carries each claim. */
    reports: several(report).optional(),
    /** The names that the source uses or cites for each term. */
    wording: z.record(entryId('term'), usedNames).optional(),
    /** What was wrong and is corrected. */
    corrections: several(
      fields({
        /** The day of the correction. */
        date: publishedDay,
        /** What was wrong, and what is right. */
        note: text(600),
        /** The claim that it concerns. */
        claim: entryId('claim').optional(),
      }),
    ).optional(),
  }),
);

export type BriefFields = Readonly<z.output<typeof briefSchema>>;
