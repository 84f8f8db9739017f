import { z } from 'zod';
import { suggest } from '../../diagnostics/suggest.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { WrittenTime } from '../../model/event-moment.ts';
import type { EventId } from '../../model/ids.ts';
import { eventStatuses } from '../../model/news-event.ts';
import { definitionFields, entryId, newId, withOutcome } from './entry-id.ts';
import { entryFields, formerIds, withReason } from './entry-status.ts';
import { edtfDate, fields, listOf, text } from './fields.ts';
import { timeOfDay } from './time-of-day.ts';

/** When it was or is to be. */
const momentFields = {
  /** The date; a one-of-set where sources differ. Left out if none is known. */
  when: edtfDate.optional(),
  /** When in the day that `when` is, in the time zone of the story. */
  time: timeOfDay.optional(),
};

/** What defines an event, in its own file or in a brief. */
const eventFields = {
  title: text(200),
  ...momentFields,
  /** An event that it came after, if only their order is known. */
  after: entryId('event').optional(),
  /** What sort of event: `meeting`. */
  kind: text(60).optional(),
  place: entryId('place').optional(),
  /** Who took or takes part. */
  actors: listOf(entryId('actor')).optional(),
  /** One or two plain sentences. */
  summary: text(600).optional(),
  ...formerIds('event'),
};

/** A file in `content/events/`. */
export const eventSchema = withReason(
  withMoment(
    fields({
      ...entryFields('event'),
      ...eventFields,
      story: entryId('story'),
      /** What became of it as of the sources; or `retired`. */
      status: z.enum([...eventStatuses, 'retired']),
    }),
  ),
);

export type EventFields = Readonly<z.output<typeof eventSchema>>;

/** An event that a brief defines. */
const eventDefinition = withMoment(
  fields({
    ...eventFields,
    /** The id under which others refer to it. */
    id: newId('event'),
    /** What became of it as of the sources. */
    status: z.enum(eventStatuses),
  }).register(definitionFields, { names: Object.keys(eventFields) }),
);

/** What a brief says became of an event that is defined elsewhere, and when, where its source knows more of that. */
const statusUpdate = withTime(
  fields({
    id: entryId('event'),
    /** The status as of the source that the brief restates. */
    status: z.enum(eventStatuses),
    ...momentFields,
  }),
);

type EventDefinition = Readonly<z.output<typeof eventDefinition>>;
type StatusUpdate = Readonly<z.output<typeof statusUpdate>>;

/** An item in a brief's list of events: the id of one, what became of one, or a definition. */
export type ListedEvent = EventId | EventDefinition | StatusUpdate;

// A union of the two mappings would find fault with a definition as if it were the other.
const listedFields = withOutcome(
  z.looseObject({}).transform((written, context) => {
    const result = (looksLikeUpdate(written) ? statusUpdate : eventDefinition).safeParse(written);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.addIssue({ ...issue });
    return z.NEVER;
  }),
  statusUpdate,
  eventDefinition,
);

export const listedEvent: z.ZodType<ListedEvent> = z.union([entryId('event'), listedFields], {
  error: 'an id or a definition',
});

/** Whether no field, however it is spelt, is one that a definition alone has. */
function looksLikeUpdate(written: object): boolean {
  const shared = ['id', 'status', ...Object.keys(momentFields)];
  const own = Object.keys(eventFields).filter((field) => !shared.includes(field));
  return Object.keys(written).every(
    (key) => shared.includes(key) || suggest(key, own) === undefined,
  );
}

interface WrittenMoment {
  readonly when?: EdtfDate | undefined;
  readonly time?: WrittenTime | undefined;
}

/** Adds to a schema that what happened has a date, and that a time of day has its day. */
function withMoment<S extends z.ZodType<WrittenMoment & { readonly status: string }>>(
  schema: S,
): S {
  return withTime(schema).superRefine(({ status, when }, context) => {
    if (status !== 'happened' || when !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['when'],
      params: { rule: 'missing-field' },
      message: 'the date of what `happened`, such as `2022-09`, or `[..2022-09-05]` for by then',
    });
  });
}

function withTime<S extends z.ZodType<WrittenMoment>>(schema: S): S {
  return schema.superRefine(({ when, time }, context) => {
    if (time === undefined || when?.kind === 'day') return;
    context.addIssue({
      code: 'custom',
      path: ['time'],
      message:
        when?.kind === 'instant'
          ? 'no `time` beside a `when` that has one'
          : 'a `when` that is one day beside `time`',
      params: { note: 'A time of day belongs to one day, such as `when: 2022-09-07`.' },
    });
  });
}

export function isEventDefinition(listed: ListedEvent): listed is EventDefinition {
  return typeof listed !== 'string' && 'title' in listed;
}
