import { z } from 'zod';
import { collections } from '../../model/ids.ts';
import { idMarks, outcomeOf } from '../schema/entry-id.ts';
import { entryFields } from '../schema/entry-status.ts';
import { day } from '../schema/fields.ts';
import { offeredValues } from '../schema/offered-values.ts';
import type { FormField, GroupField, NamedField } from './form-field.ts';

type Schema = z.core.$ZodType;

/** How what a schema takes is filled in. It throws for a kind of schema that it does not know. */
function formOfSchema(schema: Schema): FormField {
  const mark = idMarks.get(schema);
  // An id that is defined here is offered those that are there too: a report may refer to a claim, or define it.
  if (mark !== undefined) return { kind: 'reference', noun: mark.noun };
  if (isDay(schema)) return { kind: 'day' };
  const offered = offeredValues.get(schema);
  if (offered !== undefined) return { kind: 'choice', options: offered.values };
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return { kind: 'text', mayBeSet: false, isLong: isLong(def.checks) };
    case 'enum':
      return { kind: 'choice', options: Object.values(def.entries).map(String) };
    case 'array':
      return { kind: 'list', item: formOfSchema(def.element), mayBeOne: false };
    case 'object':
      return { kind: 'group', fields: namedFields(def.shape), short: null };
    case 'record':
      return tableOf(def.keyType, def.valueType);
    case 'optional':
      return formOfSchema(def.innerType);
    case 'union':
      return anyOf(def.options.map(formOfSchema));
    case 'pipe':
      return takesAnything(def.in) ? formOfOutcome(schema, def.out) : formOfSchema(def.in);
    default:
      throw new Error(`No one has said how a \`${def.type}\` is filled in.`);
  }
}

/** The fields of the mapping that a schema takes: the required ones first, and last those that every entry may have. */
export function fieldsOfSchema(schema: Schema): readonly NamedField[] {
  const form = formOfSchema(schema);
  if (form.kind !== 'group') throw new Error('The schema takes no mapping.');
  const isCommon = ({ name, isRequired }: NamedField): boolean =>
    !isRequired && Object.hasOwn(entryFields('brief'), name);
  return [...form.fields.filter((field) => !isCommon(field)), ...form.fields.filter(isCommon)];
}

function defOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** Whether a schema is the one of days, which with words of its own is a copy. */
function isDay(schema: Schema): boolean {
  const { parent } = schema._zod;
  return schema === day || (parent !== undefined && isDay(parent));
}

/** Whether a text may have more than a line. */
function isLong(checks: readonly z.core.$ZodCheck[] = []): boolean {
  return checks.some(({ _zod: { def } }) => {
    const { maximum } = def as { readonly maximum?: unknown };
    return typeof maximum === 'number' && maximum >= 400 && maximum <= 1000;
  });
}

/** Whether a schema leaves to the one after it what a value may be. */
function takesAnything(schema: Schema): boolean {
  const def = defOf(schema);
  return def.type === 'unknown' || (def.type === 'object' && Object.keys(def.shape).length === 0);
}

function formOfOutcome(schema: Schema, made: Schema): FormField {
  const outcomes = outcomeOf(schema);
  return outcomes === null ? formOfSchema(made) : anyOf(outcomes.map(formOfSchema));
}

function namedFields(shape: Readonly<Record<string, Schema>>): readonly NamedField[] {
  const fields = Object.entries(shape).map(([name, schema]) => ({
    name,
    isRequired: schema._zod.optin !== 'optional',
    hint: hintOf(schema),
    field: formOfSchema(schema),
  }));
  return requiredFirst(fields);
}

function requiredFirst(fields: readonly NamedField[]): readonly NamedField[] {
  return [
    ...fields.filter(({ isRequired }) => isRequired),
    ...fields.filter(({ isRequired }) => !isRequired),
  ];
}

function hintOf(schema: Schema): string {
  const { description } = z.globalRegistry.get(schema) ?? {};
  if (description !== undefined) return description;
  const def = defOf(schema);
  return def.type === 'optional' ? hintOf(def.innerType) : '';
}

function tableOf(key: Schema, value: Schema): FormField {
  const names = formOfSchema(key);
  if (names.kind !== 'reference') throw new Error('The names of a mapping are no ids.');
  return { kind: 'table', noun: names.noun, item: formOfSchema(value) };
}

/** One way to fill in what may be written in several: a value, a list of such values, a mapping. */
function anyOf(options: readonly FormField[]): FormField {
  const groups = options.filter((option) => option.kind === 'group');
  const lists = options.filter((option) => option.kind === 'list');
  const values = options.filter((option) => option.kind !== 'group' && option.kind !== 'list');
  const short = valueOrList(values, lists);
  if (groups.length === 0) {
    if (short === null) throw new Error('A union of nothing.');
    return short;
  }
  return groupOr(short, groups);
}

function valueOrList(
  values: readonly FormField[],
  lists: readonly (FormField & { readonly kind: 'list' })[],
): FormField | null {
  const [value] = values;
  const [list] = lists;
  if (list === undefined) return value ?? null;
  if (value?.kind === 'text') return { ...value, mayBeSet: true };
  return { ...list, mayBeOne: value !== undefined };
}

/** A mapping, with all fields of the mappings that it may be, and with the value that may be written instead as one of them. */
function groupOr(short: FormField | null, groups: readonly GroupField[]): GroupField {
  const names = [...new Set(groups.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const fields = names.flatMap((name): NamedField[] => {
    const alike = groups.map((group) => group.fields.find((field) => field.name === name));
    const [known] = alike.filter((field) => field !== undefined);
    if (known === undefined) return [];
    const isRequired = short === null && alike.every((field) => field?.isRequired === true);
    return [{ ...known, isRequired }];
  });
  if (short === null) return { kind: 'group', fields: requiredFirst(fields), short: null };
  const [first] = fields;
  if (first !== undefined && first.field.kind === short.kind)
    return {
      kind: 'group',
      fields: [{ ...first, isRequired: true }, ...fields.slice(1)],
      short: first.name,
    };
  const name = nameOf(short);
  return {
    kind: 'group',
    fields: [{ name, isRequired: false, hint: '', field: short }, ...fields],
    short: name,
  };
}

/** What a form calls a value that has no name of its own, being written without a mapping. */
function nameOf(field: FormField): string {
  const one = field.kind === 'list' ? field.item : field;
  return one.kind === 'reference' ? collections[one.noun] : 'value';
}
