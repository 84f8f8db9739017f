import type { z } from 'zod';
import { idPattern, type Noun } from '../../model/ids.ts';
import { definitionFields, type IdMark, idMarks, outcomeOf } from './entry-id.ts';

type Path = readonly (string | number)[];
type Schema = z.core.$ZodType;

/** An id in the fields of an entry. */
export interface FoundId {
  readonly noun: Noun;
  readonly id: string;
  readonly path: Path;
  /** Whether it is a key of a mapping, whose value is at `path`. */
  readonly isKey: boolean;
  readonly use: IdMark['use'];
  /** Where the definition is to which it belongs; null outside of definitions. */
  readonly definition: Path | null;
}

interface Place {
  readonly path: Path;
  readonly isKey?: boolean;
  readonly definition: Path | null;
}

/** Finds the ids in a value that a schema has made. */
export type IdFinder = (value: unknown, place?: Place) => readonly FoundId[];

/**
 * The finder of all ids that a schema takes; null where it takes none. The schema is walked once. It throws for a
 * transform that takes ids and does not declare its outcome, and for a kind of schema that it does not know.
 */
export function idFinder(schema: Schema): IdFinder | null {
  const mark = idMarks.get(schema);
  if (mark !== undefined) return markedFinder(mark);
  if (outcomeOf(schema) !== null) return optionFinder(optionsOf(schema));
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return objectFinder(schema, def.shape);
    case 'array':
      return arrayFinder(def.element);
    case 'record':
      return recordFinder(def.keyType, def.valueType);
    case 'union':
      return optionFinder(optionsOf(schema));
    case 'optional':
      return idFinder(def.innerType);
    case 'pipe':
      return pipeFinder(def.in, def.out);
    case 'string':
    case 'enum':
    case 'unknown':
    case 'transform':
      return null;
    default:
      throw new Error(`No one has said where ids are in a \`${def.type}\`.`);
  }
}

function defOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

const nowhere: Place = { path: [], definition: null };

function markedFinder({ noun, use }: IdMark): IdFinder | null {
  return (value, { path, isKey = false, definition } = nowhere) =>
    typeof value === 'string' && (use !== 'text' || idPattern.test(value))
      ? [{ noun, id: value, path, isKey, use, definition }]
      : [];
}

function objectFinder(schema: Schema, shape: Readonly<Record<string, Schema>>): IdFinder | null {
  const defining = new Set(definitionFields.get(schema)?.names);
  const finders = Object.entries(shape).flatMap(([key, field]) => {
    const find = idFinder(field);
    return find === null ? [] : [{ key, find, isDefining: defining.has(key) }];
  });
  if (finders.length === 0) return null;
  return (value, { path, definition } = nowhere) =>
    isMapping(value)
      ? finders.flatMap(({ key, find, isDefining }) =>
          find(value[key], { path: [...path, key], definition: isDefining ? path : definition }),
        )
      : [];
}

function arrayFinder(element: Schema): IdFinder | null {
  const find = idFinder(element);
  if (find === null) return null;
  return (value, { path, definition } = nowhere) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => find(item, { path: [...path, index], definition }))
      : [];
}

function recordFinder(keyType: Schema, valueType: Schema): IdFinder | null {
  const [findInKey, findInValue] = [idFinder(keyType), idFinder(valueType)];
  if (findInKey === null && findInValue === null) return null;
  return (value, { path, definition } = nowhere) =>
    isMapping(value)
      ? Object.entries(value).flatMap(([key, item]) => {
          const place = { path: [...path, key], definition };
          return [
            ...(findInKey?.(key, { ...place, isKey: true }) ?? []),
            ...(findInValue?.(item, place) ?? []),
          ];
        })
      : [];
}

function pipeFinder(taken: Schema, made: Schema): IdFinder | null {
  if (defOf(made).type !== 'transform') return idFinder(made);
  if (idFinder(taken) === null) return null;
  throw new Error('A transform takes ids and does not say what it makes of them (`withOutcome`).');
}

function optionFinder(options: readonly Schema[]): IdFinder | null {
  const finders = options.flatMap((option) => {
    const find = idFinder(option);
    return find === null ? [] : [{ find, mayBeOf: lookOf(option) }];
  });
  if (finders.length === 0) return null;
  return (value, place) => finders.find(({ mayBeOf }) => mayBeOf(value))?.find(value, place) ?? [];
}

/** What a schema offers to choose from, without unions among it. */
function optionsOf(schema: Schema): readonly Schema[] {
  const outcome = outcomeOf(schema);
  if (outcome !== null) return outcome.flatMap(optionsOf);
  const def = defOf(schema);
  return def.type === 'union' ? def.options.flatMap(optionsOf) : [schema];
}

/** A test of whether a value looks like one of a schema with ids: a text, a list, or a mapping of its fields. */
function lookOf(schema: Schema): (value: unknown) => boolean {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'array':
      return (value) => Array.isArray(value);
    case 'object': {
      const names = Object.keys(def.shape);
      const required = names.filter((name) => def.shape[name]?._zod.optout !== 'optional');
      return (value) =>
        isMapping(value) &&
        Object.keys(value).every((name) => names.includes(name)) &&
        required.every((name) => value[name] !== undefined);
    }
    default:
      throw new Error(`No one has said what a \`${def.type}\` with ids looks like.`);
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
