import { z } from 'zod';
import type { Noun } from '../../model/ids.ts';
import { collections } from '../../model/ids.ts';
import { idMarks } from '../schema/entry-id.ts';
import { schemas } from '../schema/schemas.ts';
import { siteSchema } from '../schema/site-schema.ts';
import { choicesOf, type JsonSchema, writtenForms } from '../schema/written-form.ts';
import { anyId, describeEntry, idSchema } from './id-schema.ts';
import type { KnownEntries } from './known-entry.ts';

type Mutable = { [keyword: string]: unknown };

/**
 * The JSON Schema of what files of a noun hold, or `site.yaml`: with the words of each field, and the ids of known entries to
 * choose from. What it refuses, the check refuses too; the check knows more.
 */
export function jsonSchemaOf(noun: Noun | 'site', known: KnownEntries): JsonSchema {
  const definitions: Mutable = {};
  const title = noun === 'site' ? 'content/site.yaml' : `content/${collections[noun]}/`;
  const schema = noun === 'site' ? siteSchema : schemas[noun];
  const json = toJson(schema, known, definitions);
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...json, title, definitions };
}

/** One schema. What several fields take is put into `definitions`, which it refers to. */
function toJson(schema: z.core.$ZodType, known: KnownEntries, definitions: Mutable): JsonSchema {
  const {
    $schema: _,
    '~standard': __,
    ...json
  } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Mutable;
      const form = formOf(zodSchema, json, { known, definitions });
      if (form !== null) replace(json, form);
      const words = z.globalRegistry.get(zodSchema)?.description;
      if (words === undefined) return;
      json['markdownDescription'] = withoutPages(words);
      json['description'] = withoutPages(words).replaceAll(/`|\*\*/g, '');
    },
  });
  return json;
}

interface Context {
  readonly known: KnownEntries;
  readonly definitions: Mutable;
}

/** What is written where zod knows only of text, or of some mapping; null where zod knows it. */
function formOf(schema: z.core.$ZodType, json: Mutable, context: Context): JsonSchema | null {
  const mark = idMarks.get(schema);
  const form = writtenForms.get(schema)?.json;
  if (mark?.use === 'definition' || mark?.use === 'former') return anyId;
  if (mark?.use === 'text' && form !== undefined)
    return { anyOf: [idReference(mark.noun, context), form] };
  if (mark !== undefined) return { allOf: [idReference(mark.noun, context)] };
  if (form !== undefined) return form;
  const choices = choicesOf(schema);
  if (choices !== null)
    return {
      anyOf: choices.map((choice) => toJson(choice, context.known, context.definitions)),
    };
  const def = (schema as z.core.$ZodTypes)._zod.def;
  const keys = def.type === 'record' ? idMarks.get(def.keyType) : undefined;
  return keys === undefined ? null : recordByIds(keys.noun, json, context);
}

/** A mapping whose keys are ids: each known one is offered as a field. */
function recordByIds(noun: Noun, json: Mutable, { known, definitions }: Context): JsonSchema {
  const name = `under-${noun}`;
  definitions[name] = json['additionalProperties'];
  const value = { allOf: [{ $ref: `#/definitions/${name}` }] };
  const entries = known[noun];
  if (entries.length === 0)
    return { type: 'object', propertyNames: anyId, additionalProperties: value };
  const fields = entries.map((entry) => [
    entry.id,
    { description: describeEntry(entry), ...value },
  ]);
  return { type: 'object', properties: Object.fromEntries(fields), additionalProperties: false };
}

function idReference(noun: Noun, { known, definitions }: Context): JsonSchema {
  definitions[noun] ??= idSchema(noun, known[noun]);
  return { $ref: `#/definitions/${noun}` };
}

function replace(json: Mutable, form: JsonSchema): void {
  for (const keyword of Object.keys(json)) delete json[keyword];
  Object.assign(json, form);
}

/** Words whose links to pages of the documentation are their text alone: beside a file they would lead nowhere. */
function withoutPages(words: string): string {
  return words.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
