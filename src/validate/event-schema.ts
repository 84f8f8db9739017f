import { z } from 'zod';
import { eventStatuses } from '../model/news-event.ts';
import { entryFields, withReason } from './entry-status.ts';
import { edtfDate, fields, id, listOf, newId, text } from './fields.ts';

/** What defines an event, in its own file or in a brief. */
const eventFields = {
  title: text(200),
  /** When it happened or is to happen; a one-of-set where sources differ. */
  when: edtfDate,
  /** What sort of event: `meeting`. */
  kind: text(60).optional(),
  place: id.optional(),
  /** Who took or takes part. */
  actors: listOf(id).optional(),
  /** One or two plain sentences. */
  summary: text(600).optional(),
};

/** A file in `content/events/`. */
export const eventSchema = withReason(
  fields({
    ...entryFields,
    ...eventFields,
    story: id,
    /** What became of it as of the sources; or `retired`. */
    status: z.enum([...eventStatuses, 'retired']),
  }),
);

export type EventFields = Readonly<z.output<typeof eventSchema>>;

/** An event that a brief defines. */
const eventDefinition = fields({
  ...eventFields,
  /** The id under which others refer to it. */
  id: newId,
  /** What became of it as of the sources. */
  status: z.enum(eventStatuses),
});

/** What a brief says became of an event that is defined elsewhere. */
const statusUpdate = fields({
  id,
  /** As of the source that the brief restates. */
  status: z.enum(eventStatuses),
});

type EventDefinition = Readonly<z.output<typeof eventDefinition>>;
type StatusUpdate = Readonly<z.output<typeof statusUpdate>>;

/** An item in a brief's list of events: the id of one, what became of one, or a definition. */
export type ListedEvent = string | EventDefinition | StatusUpdate;

// A union of the two mappings would find fault with a definition as if it were the other.
const listedFields = z.looseObject({}).transform((written, context) => {
  const result = (looksLikeUpdate(written) ? statusUpdate : eventDefinition).safeParse(written);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue });
  return z.NEVER;
});

export const listedEvent: z.ZodType<ListedEvent> = z.union([id, listedFields], {
  error: 'an id or a definition',
});

function looksLikeUpdate(written: object): boolean {
  const keys = Object.keys(written);
  return keys.length <= 2 && keys.every((key) => !(key in eventFields));
}

export function isEventDefinition(listed: ListedEvent): listed is EventDefinition {
  return typeof listed !== 'string' && 'title' in listed;
}

export function isStatusUpdate(listed: ListedEvent): listed is StatusUpdate {
  return typeof listed !== 'string' && !('title' in listed);
}
