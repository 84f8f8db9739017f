import { isPlainMapping, type PlainMapping } from '../file/yaml/plain-value.ts';
import type { Noun } from '../model/ids.ts';
import {
  definesClaim,
  definesEvent,
  definingFields,
  eventIn,
  itemsIn,
  withItems,
  without,
} from './brief-items.ts';

/**
 * The fields of a brief without what they have of a claim or an event: the reports of the claim, the place of the event in the
 * list, the field that says which claim a correction concerns. With a successor only what defines it goes.
 */
export function takeOut(
  fields: PlainMapping,
  { noun, id }: { readonly noun: Noun; readonly id: string },
  successor: string | null,
): PlainMapping {
  if (noun === 'claim')
    return successor === null ? withoutClaim(fields, id) : withoutDefinition(fields, id);
  return noun === 'event' ? withoutEvent(fields, id, successor) : fields;
}

function withoutClaim(fields: PlainMapping, id: string): PlainMapping {
  const reports = itemsIn(fields, 'reports');
  const corrections = itemsIn(fields, 'corrections');
  const left = reports.filter((item) => !isPlainMapping(item) || item['claim'] !== id);
  const corrected = corrections.map((item) =>
    isPlainMapping(item) && item['claim'] === id ? without(item, ['claim']) : item,
  );
  if (left.length === reports.length && corrected.every((item, at) => item === corrections[at]))
    return fields;
  return withItems(withItems(fields, 'reports', left), 'corrections', corrected);
}

function withoutDefinition(fields: PlainMapping, id: string): PlainMapping {
  const reports = itemsIn(fields, 'reports');
  if (!reports.some((item) => definesClaim(item, id))) return fields;
  const left = reports.map((item) =>
    definesClaim(item, id) ? without(item, definingFields) : item,
  );
  return withItems(fields, 'reports', left);
}

function withoutEvent(fields: PlainMapping, id: string, successor: string | null): PlainMapping {
  const events = itemsIn(fields, 'events');
  if (!events.some((item) => eventIn(item) === id)) return fields;
  const isListed = events.some((item) => eventIn(item) === successor);
  if (successor === null || isListed)
    return withItems(
      fields,
      'events',
      events.filter((item) => eventIn(item) !== id),
    );
  return withItems(
    fields,
    'events',
    events.map((item) => (definesEvent(item, id) ? successor : item)),
  );
}

/** The fields with which an entry that a brief defines keeps a page of its own once it is retired. */
export function ownFields(brief: PlainMapping, noun: Noun, id: string): PlainMapping {
  const { story = null } = brief;
  const item =
    noun === 'claim'
      ? itemsIn(brief, 'reports').find((each) => definesClaim(each, id))
      : itemsIn(brief, 'events').find((each) => definesEvent(each, id));
  if (item === undefined || !isPlainMapping(item)) return { story };
  // What the entry builds on may go; what it was is enough.
  const kept =
    noun === 'claim' ? ['statement', 'topic', 'formerIds'] : ['title', 'when', 'formerIds'];
  const given = kept.flatMap((name) => {
    const value = item[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { story, ...Object.fromEntries(given) };
}
