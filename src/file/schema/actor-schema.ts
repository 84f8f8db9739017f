import { z } from 'zod';
import { actorKinds } from '../../model/actor.ts';
import { entryId } from './entry-id.ts';
import { entryFields, withReason } from './entry-status.ts';
import { fields, listOf, name, several, singleDate, text } from './fields.ts';

/** A file in `content/actors/`, after Popolo. */
export const actorSchema = withReason(
  fields({
    ...entryFields('actor'),
    kind: z.enum(actorKinds),
    name: name(120),
    /** Spellings that link by themselves in a brief. */
    aliases: listOf(name(120)).optional(),
    /** Spellings for search only. */
    weakAliases: listOf(name(120)).optional(),
    memberships: several(
      fields({
        /** An organisation or a state. */
        organization: entryId('actor'),
        role: name(160).optional(),
        from: singleDate.optional(),
        to: singleDate.optional(),
      }),
    ).optional(),
    identifiers: fields({
      /** An item that the editor has checked. */
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d{0,10}$/, 'a Wikidata item such as `Q42`')
        .optional(),
    }).optional(),
    /** One plain sentence. */
    summary: text(600).optional(),
  }),
);

export type ActorFields = Readonly<z.output<typeof actorSchema>>;
