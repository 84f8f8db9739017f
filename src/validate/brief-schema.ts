import { z } from 'zod';
import { stances } from '../model/report.ts';
import { claimFields } from './claim-schema.ts';
import { entryFields, withReason } from './entry-status.ts';
import { isEventDefinition, listedEvent } from './event-schema.ts';
import { count, dateSet, day, fields, id, name, newId, several, text } from './fields.ts';

const report = fields({
  ...claimFields,
  /** The claim that the source carries. */
  claim: id,
  /** Defines the claim here: one sentence that can be true or false, in the editor’s words. */
  statement: text(500).optional(),
  stance: z.enum(stances),
  /** The actor on whose word the report rests. */
  speaker: id.optional(),
  /** The chain of outlets through which the word came, nearest to the source first. */
  via: several(id, 20).optional(),
  /** Tells one statement of a speaker from another. */
  occasion: text(120).optional(),
  /** The source’s words, verbatim and short. */
  quote: name(400).optional(),
  /** The figure or date that this source gives. */
  value: z.union([text(120), dateSet], { error: 'text' }).optional(),
  /** The number of the paragraph in the source. */
  paragraph: count.optional(),
}).superRefine((written, context) => {
  if (written.stance === 'attributes' && written.speaker === undefined && !written.via?.length) {
    context.addIssue({
      code: 'custom',
      path: ['speaker'],
      params: { rule: 'missing-field', or: ['via'] },
      message: 'the actor on whose word a report with `stance: attributes` rests',
    });
  }
  if (written.statement !== undefined) {
    const [issue] = newId.safeParse(written.claim).error?.issues ?? [];
    if (issue !== undefined)
      context.addIssue({ code: 'custom', path: ['claim'], message: issue.message });
    return;
  }
  for (const field of ['topic', 'about', 'event', 'gives'] as const) {
    if (written[field] === undefined) continue;
    context.addIssue({
      code: 'custom',
      path: [field],
      params: { or: ['statement'] },
      message: `a \`statement\` beside \`${field}\`, which belongs to the definition of a claim`,
    });
  }
});

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
      speaker: id,
    }),
  ],
  { error: 'a name, or a mapping of `name` and `speaker`' },
);

interface UsedName {
  readonly name: string;
  readonly speaker?: string;
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
    ...entryFields,
    title: text(200),
    story: id,
    /** The day on which the brief was published. */
    published: day,
    /** One or two plain sentences. */
    summary: text(600),
    /** The one source that it restates; left out in a synthesis. */
    restates: id.optional(),
    /** Events by id, with what became of them, or defined here. */
    events: eventList.optional(),
    /** How the restated source carries each claim. */
    reports: several(report).optional(),
    /** For each term the names that the source uses or cites. */
    wording: z.record(id, usedNames).optional(),
    /** What was wrong and is mended. */
    corrections: several(
      fields({
        /** The day of the correction. */
        date: day,
        /** What was wrong, and what is right. */
        note: text(600),
        /** The claim that it concerns. */
        claim: id.optional(),
      }),
    ).optional(),
  }),
);

export type BriefFields = Readonly<z.output<typeof briefSchema>>;
export type ReportFields = Readonly<z.output<typeof report>>;
