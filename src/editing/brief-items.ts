import {
  isPlainList,
  isPlainMapping,
  type PlainMapping,
  type PlainValue,
} from '../file/yaml/plain-value.ts';

// What a brief has of claims and events, in its fields as they are written.

/** The items of a list of a brief: its `reports`, its `events`. */
export function itemsIn(fields: PlainMapping, list: string): readonly PlainValue[] {
  const items = fields[list];
  return items !== undefined && isPlainList(items) ? items : [];
}

/** Fields with other items in a list; without any, the list goes. */
export function withItems(
  fields: PlainMapping,
  list: string,
  items: readonly PlainValue[],
): PlainMapping {
  const { [list]: _, ...others } = fields;
  return items.length === 0 ? others : { ...fields, [list]: items };
}

/** Fields without some of them. */
export function without(fields: PlainMapping, names: readonly string[]): PlainMapping {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** What belongs to the claim that a report defines, and not to the report. */
export const definingFields = [
  'statement',
  'topic',
  'about',
  'event',
  'gives',
  'formerIds',
] as const;

/** Whether an item of `reports` defines a claim. */
export function definesClaim(item: PlainValue, id: string): item is PlainMapping {
  return isPlainMapping(item) && item['claim'] === id && item['statement'] !== undefined;
}

/** Whether an item of `events` defines an event. */
export function definesEvent(item: PlainValue, id: string): item is PlainMapping {
  return isPlainMapping(item) && item['id'] === id && item['title'] !== undefined;
}

/** The event that an item of `events` names. */
export function eventIn(item: PlainValue): PlainValue {
  return isPlainMapping(item) ? (item['id'] ?? null) : item;
}
