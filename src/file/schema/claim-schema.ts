import { z } from 'zod';
import { claimGives } from '../../model/claim.ts';
import { entryId } from './entry-id.ts';
import { entryFields, formerIds, withReason } from './entry-status.ts';
import { fields, listOf, name, text } from './fields.ts';

/** What defines a claim beside its statement, in its own file or in a report. */
export const claimFields = {
  topic: name(80).optional().describe('A short heading under which the comparison groups claims.'),
  about: listOf(entryId('actor')).optional().describe('The actors that the claim is about.'),
  event: entryId('event').optional().describe('The event that the claim is about.'),
  gives: z
    .enum(claimGives)
    .optional()
    .describe(
      'What the reports’ `value` is: a `figure`, or a `date`, which is an EDTF date of the claim’s event.',
    ),
  ...formerIds('claim'),
};

/** A file in `content/claims/`. */
export const claimSchema = withReason(
  fields({
    ...entryFields('claim'),
    ...claimFields,
    story: entryId('story').describe('The story that it belongs to.'),
    statement: text(500).describe('One sentence that can be true or false, in the editor’s words.'),
  }),
);

export type ClaimFields = Readonly<z.output<typeof claimSchema>>;
