import { z } from 'zod';
import { claimGives } from '../../model/claim.ts';
import { entryId } from './entry-id.ts';
import { entryFields, formerIds, withReason } from './entry-status.ts';
import { fields, listOf, name, text } from './fields.ts';

/** What defines a claim beside its statement, in its own file or in a report. */
export const claimFields = {
  /** The heading under which the comparison groups the claim. */
  topic: name(80).optional(),
  /** The actors that the claim is about. */
  about: listOf(entryId('actor')).optional(),
  /** The event that the claim is about. */
  event: entryId('event').optional(),
  /** What the reports’ `value` is: a figure, or an EDTF date of the claim’s event. */
  gives: z.enum(claimGives).optional(),
  ...formerIds('claim'),
};

/** A file in `content/claims/`. */
export const claimSchema = withReason(
  fields({
    ...entryFields('claim'),
    ...claimFields,
    story: entryId('story'),
    /** One sentence that can be true or false, in the editor’s words. */
    statement: text(500),
  }),
);

export type ClaimFields = Readonly<z.output<typeof claimSchema>>;
