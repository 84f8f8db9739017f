import { alignLists } from '../../collections/align-lists.ts';
import {
  isPlainList,
  isPlainMapping,
  isSameValue,
  type PlainMapping,
  type PlainValue,
} from '../yaml/plain-value.ts';
import type { FormField, GroupField, NamedField, TableField } from './form-field.ts';

/** A value as a form shows it: a text, a list, or fields by their names. What is empty is left out. */
export type FormValue = PlainValue;

/** What a form calls the id and the value of a mapping whose names are ids. */
export const tableColumns = { id: 'id', value: 'names' } as const;

/** The fields of a file as a form shows them. */
export function toFormValues(fields: readonly NamedField[], data: PlainMapping): PlainMapping {
  return shownGroup({ kind: 'group', fields, short: null }, data);
}

/**
 * What a form shows, as the fields of a file. What the form left as it was is as it was in the file, in whichever of several
 * ways it is written there; what no form shows stays.
 */
export function fromFormValues(
  fields: readonly NamedField[],
  values: unknown,
  before: PlainMapping,
): PlainMapping {
  const written = writtenGroup({ kind: 'group', fields, short: null }, values, before);
  return isPlainMapping(written) ? written : {};
}

function shown(field: FormField, data: PlainValue): FormValue {
  switch (field.kind) {
    case 'list':
      return (isPlainList(data) ? data : [data]).map((item) => shown(field.item, item));
    case 'group':
      return shownGroup(field, data);
    case 'table':
      if (!isPlainMapping(data)) return [];
      return Object.entries(data).map(([id, value]) => ({
        [tableColumns.id]: id,
        [tableColumns.value]: shown(field.item, value),
      }));
    default:
      return isPlainList(data) ? `[${data.join(', ')}]` : isPlainMapping(data) ? null : data;
  }
}

function shownGroup({ fields, short }: GroupField, data: PlainValue): PlainMapping {
  const mapping =
    short !== null && !isPlainMapping(data) ? { [short]: data } : isPlainMapping(data) ? data : {};
  return Object.fromEntries(
    fields.flatMap(({ name, field }): [string, FormValue][] => {
      const value = mapping[name];
      return value === undefined || value === null ? [] : [[name, shown(field, value)]];
    }),
  );
}

/** Undefined for what is not filled in. */
function written(field: FormField, value: unknown, before: PlainValue | undefined): Written {
  if (before !== undefined && isSameValue(tidy(shown(field, before)), tidy(value))) return before;
  switch (field.kind) {
    case 'list': {
      const items = writtenItems(field.item, listed(value), listOf(before));
      if (items.length === 0) return undefined;
      return field.mayBeOne && items.length === 1 && !isPlainList(before) ? items[0] : items;
    }
    case 'group':
      return writtenGroup(field, value, before);
    case 'table':
      return writtenTable(field, value, before);
    default:
      return writtenText(value, field.kind === 'text' && field.mayBeSet);
  }
}

type Written = PlainValue | undefined;

function writtenText(value: unknown, mayBeSet: boolean): Written {
  const text = tidy(value);
  if (typeof text !== 'string') return undefined;
  const [, inside] = (mayBeSet && /^\[([^[\]]*)\]$/.exec(text)) || [];
  return inside === undefined ? text : inside.split(',').map((part) => part.trim());
}

function writtenItems(
  item: FormField,
  values: readonly unknown[],
  before: readonly PlainValue[],
): readonly PlainValue[] {
  const filled = values.filter((value) => tidy(value) !== undefined);
  const origins = alignLists<unknown>(
    before.map((old) => tidy(shown(item, old))),
    filled.map(tidy),
    (old, now) => isSameValue(old as PlainValue, now as PlainValue),
    isAlike,
  );
  return filled.flatMap((value, at) => {
    const origin = origins[at] ?? null;
    const made = written(item, value, origin === null ? undefined : before[origin]);
    return made === undefined ? [] : [made];
  });
}

/** Whether two items say something of the same entry: of what is filled in first, they have the same. */
function isAlike(old: unknown, now: unknown): boolean {
  if (!isPlainMapping(old) || !isPlainMapping(now)) return false;
  const [name] = Object.keys(old);
  return name !== undefined && typeof old[name] === 'string' && old[name] === now[name];
}

function writtenGroup({ fields, short }: GroupField, value: unknown, before: Written): Written {
  const values = isPlainMapping(value) ? value : {};
  const old: PlainMapping = isPlainMapping(before)
    ? before
    : short !== null && before !== undefined
      ? { [short]: before }
      : {};
  const shownNames = new Set(fields.map(({ name }) => name));
  const made = [
    ...fields.map(({ name, field }) => [name, written(field, values[name], old[name])] as const),
    ...Object.entries(old).filter(([name]) => !shownNames.has(name)),
  ].flatMap(([name, each]): [string, PlainValue][] => (each === undefined ? [] : [[name, each]]));
  const [only, ...others] = made;
  if (only === undefined) return undefined;
  if (others.length === 0 && only[0] === short) return only[1];
  return Object.fromEntries(made);
}

function writtenTable({ item }: TableField, value: unknown, before: Written): Written {
  const old = isPlainMapping(before) ? before : {};
  const rows = listed(value).flatMap((row): [string, PlainValue][] => {
    const { [tableColumns.id]: id, [tableColumns.value]: rest } = isPlainMapping(row) ? row : {};
    const name = tidy(id);
    if (typeof name !== 'string') return [];
    const made = written(item, rest, Object.hasOwn(old, name) ? old[name] : undefined);
    return [[name, made ?? []]];
  });
  return rows.length === 0 ? undefined : Object.fromEntries(rows);
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function listOf(value: Written): readonly PlainValue[] {
  return isPlainList(value) ? value : value === undefined ? [] : [value];
}

/** A value without spaces around its texts and without what is empty in it; undefined where nothing is left. */
function tidy(value: unknown): PlainValue | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isPlainMapping(value)) return undefined;
  const pairs = Object.entries(value).flatMap(([name, each]): [string, PlainValue][] => {
    const kept = tidy(each);
    return kept === undefined ? [] : [[name, kept]];
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}
