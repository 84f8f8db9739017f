import { z } from 'zod';
import { actorKinds } from '../../model/actor.ts';
import { entryId } from './entry-id.ts';
import { entryFields, withReason } from './entry-status.ts';
import { fields, listOf, name, several, singleDate, text } from './fields.ts';
import { written } from './written-form.ts';

const membership = fields({
  organization: entryId('actor').describe(
    'The organisation, state or group. No actor belongs, through others, to itself.',
  ),
  role: name(160).optional().describe('The office or role that the actor has there.'),
  from: singleDate
    .optional()
    .describe('When it began, no interval. Left out where that is unknown.'),
  to: singleDate
    .optional()
    .describe('When it ended, no interval. Left out where it goes on or that is unknown.'),
}).meta({ title: 'A membership' });

const identifiers = fields({
  wikidata: written(
    z.string().regex(/^Q[1-9]\d{0,10}$/, 'a Wikidata item such as `Q42`'),
    'a Q number',
    {
      type: 'string',
      pattern: '^Q[1-9]\\d{0,10}$',
      errorMessage: 'Expected a Wikidata item such as Q42.',
    },
  )
    .optional()
    .describe('The item in Wikidata, such as `Q42`, which you have checked.'),
}).meta({ title: 'Identifiers of an actor' });

/** A file in `content/actors/`, after Popolo. */
export const actorSchema = withReason(
  fields({
    ...entryFields('actor'),
    kind: z
      .enum(actorKinds)
      .describe(
        'What it is. A `group` is those who have something in common and no office, such as witnesses or media of a country; its members have it among their `memberships`.',
      ),
    name: name(120).describe('The name by which the site speaks of it.'),
    aliases: listOf(name(120)).optional().describe('Spellings that link by themselves in a brief.'),
    weakAliases: listOf(name(120))
      .optional()
      .describe('Spellings for search only, too common to link.'),
    memberships: several(membership)
      .optional()
      .describe('Where the actor belongs, in which role and when.'),
    identifiers: identifiers.optional().describe('What others call the same actor.'),
    summary: text(600).optional().describe('One plain sentence.'),
  }),
);

export type ActorFields = Readonly<z.output<typeof actorSchema>>;
