import { z } from 'zod';
import { type Id, idPattern, isReservedName, type Noun } from '../../model/ids.ts';
import { likelyId } from '../text/likely-id.ts';

/** What a field with an id says of it. */
export interface IdMark {
  /** The noun of the entry that it names. */
  readonly noun: Noun;
  /**
   * A `text` is a reference only where it is the id of an entry, or near to one. A `successor` has rules of its own. A `former` id is one
   * that the entry had once.
   */
  readonly use: 'reference' | 'text' | 'definition' | 'successor' | 'former';
}

/** The marks of all schemas that take ids: references are found by them (`find-ids.ts`), and there is no other list. */
export const idMarks = z.registry<IdMark>();

/** The fields of a mapping in a brief that belong to the entry that it defines, and not to the brief. */
export const definitionFields = z.registry<{ readonly names: readonly string[] }>();

/** The id of an entry of some noun that a field refers to. */
export function entryId<N extends Noun>(noun: N): z.ZodType<Id<N>, string> {
  return id<N>().register(idMarks, { noun, use: 'reference' });
}

/** The id under which an entry is defined, which its own file may bear one day. */
export function newId<N extends Noun>(noun: N): z.ZodType<Id<N>, string> {
  return id<N>()
    .refine((written) => !isReservedName(written), 'an id that Windows does not keep for a device')
    .register(idMarks, { noun, use: 'definition' });
}

/** The id of the entry that takes the place of a retired one. */
export function successorId<N extends Noun>(noun: N): z.ZodType<Id<N>, string> {
  return id<N>().register(idMarks, { noun, use: 'successor' });
}

/** An id that the entry had once, whose address leads to the one that it has now. */
export function formerId<N extends Noun>(noun: N): z.ZodType<Id<N>, string> {
  return id<N>().register(idMarks, { noun, use: 'former' });
}

/** A text that may be the id of an entry instead. */
export function textOrId(noun: Noun, text: z.ZodType<string, string>): z.ZodType<string, string> {
  return text.register(idMarks, { noun, use: 'text' });
}

const outcomes = new WeakMap<z.core.$ZodType, readonly z.core.$ZodType[]>();

/** A schema that ends in a transform, of which zod cannot tell what it makes, with schemas of which one describes that. */
export function withOutcome<S extends z.ZodType>(
  schema: S,
  ...described: readonly z.core.$ZodType[]
): S {
  outcomes.set(schema, described);
  return schema;
}

/** The schemas of which one describes what a schema makes; null where it was not given any. */
export function outcomeOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] | null {
  const { parent } = schema._zod;
  // A schema with one more check is a copy of its parent.
  return outcomes.get(schema) ?? (parent === undefined ? null : outcomeOf(parent));
}

/** Any id. It is not exported: a field says whose id it takes. */
function id<N extends Noun>(): z.ZodType<Id<N>, string> {
  const schema = z
    .string({ error: 'an id' })
    .max(100, 'at most 100 characters')
    .superRefine((written, context) => {
      if (idPattern.test(written)) return;
      const likely = likelyId(written);
      context.addIssue({
        code: 'custom',
        ...(likely === null ? {} : { params: { note: `Write \`${likely}\`, if that is the id.` } }),
        message: 'an id: lower-case ASCII letters, digits and single hyphens',
      });
    });
  // What tells the ids of nouns apart is only in their types.
  return schema as z.ZodType<string, string> as z.ZodType<Id<N>, string>;
}
