import { z } from 'zod';

/** A JSON Schema, as far as this program makes one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * How a value is written in a file, where zod knows only that it is text: every scalar is one here, while an editor takes
 * `2022` for a number.
 */
export interface WrittenForm {
  /** What the field takes, in a few words: `a day`. */
  readonly takes: string;
  /** What passes here passes or fails in the check; what does not would fail there too. */
  readonly json: JsonSchema;
}

/** The forms of all schemas that take text of some form. A schema with one more check has that of its parent. */
export const writtenForms = z.registry<WrittenForm>();

const choices = new WeakMap<z.core.$ZodType, readonly z.core.$ZodType[]>();

/** A schema that begins with a function, of which zod cannot tell what it takes, with schemas one of which describes that. */
export function withChoices<S extends z.ZodType>(
  schema: S,
  ...described: readonly z.core.$ZodType[]
): S {
  choices.set(schema, described);
  return schema;
}

/** The schemas one of which describes what a schema takes; null where it was not given any. */
export function choicesOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] | null {
  return choices.get(schema) ?? null;
}

/** A scalar that is text, or that YAML takes for something else. */
export const anyScalar = ['string', 'number', 'boolean'] as const;

/** One of some values, which an editor offers, or another text of some form. `errorMessage` is what it says of anything else. */
export function oneOfOr(
  values: readonly unknown[],
  form: JsonSchema,
  errorMessage: string,
): JsonSchema {
  return {
    anyOf: [
      { enum: values, errorMessage },
      { ...form, errorMessage },
    ],
  };
}

/** Says of a schema how its values are written. */
export function written<S extends z.ZodType>(schema: S, takes: string, json: JsonSchema): S {
  writtenForms.add(schema, { takes, json });
  return schema;
}

/** Adds to a mapping what an editor can know of a check that looks at several of its fields. */
export function withConditions<S extends z.ZodType>(
  schema: S,
  ...conditions: readonly JsonSchema[]
): S {
  const before = z.globalRegistry.get(schema)?.['allOf'];
  const all = [...(Array.isArray(before) ? before : []), ...conditions];
  return schema.meta({ ...z.globalRegistry.get(schema), allOf: all });
}

/** The condition that some fields come with another one, which has one of some values where these are given. */
export function comesWith(
  fields: readonly string[],
  other: string,
  ...values: readonly string[]
): JsonSchema {
  const needed =
    values.length === 0
      ? [other]
      : { required: [other], properties: { [other]: { enum: values } } };
  return { dependencies: Object.fromEntries(fields.map((field) => [field, needed])) };
}

/** The condition that a mapping has a field where another one has a value. */
export function neededWhere(field: string, other: string, value: string): JsonSchema {
  // An editor offers what `if` describes as if it were wanted; of a pattern it knows no value.
  const condition = { properties: { [other]: { pattern: `^${value}$` } } };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { dependencies: { [other]: { if: condition, then: { required: [field] } } } };
}
