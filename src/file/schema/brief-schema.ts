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
      name: name(120).describe('As the source has it.'),
      speaker: entryId('actor').describe('The actor whose name for the thing it is.'),
    }).meta({ title: 'A name that the source only cites' }),
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

const correction = fields({
  date: publishedDay.describe('The day of the correction, up to 2099.'),
  note: text(600).describe('What was wrong, and what is right.'),
  claim: entryId('claim').optional().describe('The claim that it concerns.'),
}).meta({ title: 'A correction' });

/** A file in `content/briefs/`. */
export const briefSchema = withReason(
  fields({
    ...entryFields('brief'),
    title: text(200).describe('The headline of the brief.'),
    story: entryId('story').describe('The story that it belongs to.'),
    published: publishedDay.describe('The day on which the brief was published, up to 2099.'),
    summary: text(600).describe('One or two plain sentences.'),
    restates: entryId('source')
      .optional()
      .describe(
        'The one source that the brief restates. Without it the brief is a **synthesis**, which links claims and has no `reports`.',
      ),
    events: eventList
      .optional()
      .describe(
        'Events: the id of one that is defined elsewhere, such an id with what became of the event, or a definition.',
      ),
    reports: several(report).optional().describe('How the restated source carries each claim.'),
    wording: z
      .record(entryId('term'), usedNames)
      .optional()
      .describe(
        'For a term, the names that the source uses for it: `war-in-ukraine: [invasion, war]`. A name that the source only cites says whose it is: `{ name: special military operation, speaker: russia }`.',
      ),
    corrections: several(correction)
      .optional()
      .describe('What was wrong in the brief, and is corrected.'),
  }),
);

export type BriefFields = Readonly<z.output<typeof briefSchema>>;
